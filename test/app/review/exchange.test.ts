import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '#app/review/apply';
import { changeList } from '#app/review/change-list';
import { exchanged } from '#app/review/exchange';
import { foldAll } from '#app/review/fold';
import type { Review } from '#app/review/review';
import { sourceOf } from '#app/review/source-of';
import { standsAt } from '#app/review/versions';
import { desk, imported, standing, worked, type Worked } from '#test/app/review/an-article';
import { aCommand, choices, type Choice } from '#test/app/review/random-commands';

const start = imported(
  [['A title'], ['One cat here.', 'Two cats there.', 'Three cats.'], ['The end.', 'Really the end.']],
  [['Un titre'], ['Un chat ici.', 'Deux chats là.', 'Trois chats.', 'Quatre.'], ['La fin.', 'Vraiment la fin.']],
);
const swap = { type: 'exchange-sides' } as const;
const confirm = (work: Worked, ...units: readonly string[]): void => { work.does({ type: 'confirm', units: units.map((unit) => ({ unit, revision: work.review.content.units.get(unit)?.revision ?? 0 })) }); };
const isConfirmed = ({ content }: Review, unit: string): boolean => { const state = content.units.get(unit); return state?.confirmed != null && state.confirmed.revision === state.revision; };
const confirmed = (review: Review): string[] => review.content.items.flatMap(({ id, kind }) => (kind === 'unit' && isConfirmed(review, id) ? [id] : []));
const dismiss = (work: Worked, unit: string, quote: string, at: number): void => {
  work.does({ type: 'dismiss', doubt: 'd', check: 'c', side: 'target', place: { unit, revision: work.review.content.units.get(unit)?.revision ?? 0, span: { start: at, end: at + quote.length } }, quote, other: '', scope: 'here', reason: '' });
};
/** What a reviewer would miss if it were gone. */
function all(review: Review): unknown {
  const { content, title, source, target, raw, importedAt, comments, versions } = review;
  return {
    title, source, target, raw, importedAt, versions: versions.map(({ turned, ...version }) => ({ ...version, turned: turned ?? false })), stands: standsAt(review)?.id ?? null,
    items: content.items, text: content.source, standings: content.standings, leftOut: content.leftOut, codes: content.codes, dismissals: content.dismissals, annotations: content.annotations,
    links: content.items.map(({ id, kind }) => (kind === 'unit' ? sourceOf(content, id) : null)), confirmed: confirmed(review),
    // An anchor whose passage has gone is found by nothing: only that it is so counts.
    anchors: [...content.anchors.values(), ...[...comments.values()].map(({ anchor }) => anchor)].map(({ id, side, unit, span, quote }) => (span === null ? { id, side } : { id, side, unit, span, quote })),
  };
}
function twice(review: Review): Review {
  const here = desk('Bo');
  return [swap, swap].reduce((now, command) => { const done = apply(now, command, here.circumstances()); if ('refused' in done) throw new Error(done.refused); return done.review; }, review);
}
function after(chosen: readonly Choice[]): Review {
  const here = desk(), begun = apply(null, { type: 'import', imported: start }, here.circumstances());
  if ('refused' in begun) throw new Error(begun.refused);
  return chosen.reduce((now, choice) => {
    const command = aCommand(now, choice, here.newId), done = command === null ? null : apply(now, command, here.circumstances());
    return done === null || 'refused' in done ? now : done.review;
  }, begun.review);
}

test('exchanged twice, a review is what it was, whatever was done to it', () => {
  fc.assert(fc.property(choices, (chosen) => { const review = after(chosen); expect(all(twice(review))).toEqual(all(review)); }), { numRuns: 300 });
});
test('exchanged once, no word and no block of either side is lost', () => {
  const words = (review: Review) => ({ target: review.content.items.map((item) => (item.kind === 'unit' ? item.text : '¶') + item.space).join(''), source: review.content.source?.blocks.map((block) => `¶${block.space ?? ''}${review.content.source?.sentences.flatMap((s) => (s.block === block.id ? [s.text + s.space] : [])).join('') ?? ''}`).join('') });
  fc.assert(fc.property(choices, (chosen) => {
    const review = after(chosen), there = exchanged(review.content);
    expect(words({ ...review, content: there?.content ?? review.content })).toEqual({ target: words(review).source, source: words(review).target });
  }));
});

describe('exchanging the sides', () => {
  test('takes the words as they stand, and turns links and languages round', () => {
    const work = worked(start);
    work.does({ type: 'rewrite', unit: 'u2', text: 'A cat here.', codes: [] });
    work.does(swap);
    expect(standing(work.review)).toEqual(['¶ c1', 's1: Un titre', '¶ c2', 's2: Un chat ici.', 's3: Deux chats là.', 's4: Trois chats.', 's5: Quatre.', '¶ c3', 's6: La fin.', 's7: Vraiment la fin.']);
    expect(sourceOf(work.review.content, 's2').text).toBe('A cat here.');
    expect([work.review.source?.language, work.review.target.language]).toEqual(['en', 'fr']);
  });
  test('keeps what was confirmed where both sides read the same', () => {
    const work = worked(start);
    confirm(work, 'u2', 'u3');
    work.does(swap);
    expect(confirmed(work.review)).toEqual(['s2', 's3']);
  });
  test('brings back a confirmation where nothing has changed meanwhile, and none where something has', () => {
    const work = worked(start);
    confirm(work, 'u2', 'u3');
    work.does(swap);
    work.does({ type: 'rewrite', unit: 's2', text: 'Un chat là.', codes: [] });
    confirm(work, 's4');
    work.does(swap);
    expect(confirmed(work.review)).toEqual(['u3', 'u4']);
    expect(sourceOf(work.review.content, 'u2').text).toBe('Un chat là.');
  });
  test('lays neighbours that one unit translates together, and apart again', () => {
    const work = worked(start);
    work.does({ type: 'edit', changes: [{ type: 'unit-merged', unit: 'u2', other: 'u3' }] });
    confirm(work, 'u2');
    work.does(swap);
    expect(standing(work.review).slice(2, 5)).toEqual(['¶ c2', 's2: Un chat ici. Deux chats là.', 's4: Trois chats.']);
    expect(confirmed(work.review)).toEqual(['s2']);
    work.does(swap);
    expect(work.review.content.source?.sentences.slice(1, 3).map(({ id, text }) => `${id}: ${text}`)).toEqual(['s2: Un chat ici.', 's3: Deux chats là.']);
    expect(confirmed(work.review)).toEqual(['u2']);
  });
  test('takes dismissals, errors and comments along to the passage they are about', () => {
    const work = worked(start);
    dismiss(work, 'u3', 'cats', 4);
    work.does({ type: 'comment', side: 'source', place: { unit: 'u4', revision: 0, span: { start: 0, end: 5 } }, text: 'Why?' });
    work.does(swap);
    expect([...work.review.content.anchors.values()]).toMatchObject([{ side: 'source', unit: 'u3', span: { start: 4, end: 8 }, quote: 'cats' }]);
    expect([...work.review.comments.values()]).toMatchObject([{ anchor: { side: 'target', unit: 's4', span: { start: 0, end: 5 }, quote: 'Trois' } }]);
    expect(work.review.content.dismissals.size).toBe(1);
  });
  test('is one step of undo, which gives all back', () => {
    const work = worked(start);
    work.does({ type: 'rewrite', unit: 'u2', text: 'A cat here.', codes: [] });
    confirm(work, 'u2');
    work.does({ type: 'submit', name: 'v', remark: '' });
    const before = work.review;
    work.does(swap);
    expect(standsAt(work.review)).toBeNull();
    work.does({ type: 'undo' });
    expect(all(work.review)).toEqual(all(before));
    work.does({ type: 'redo' });
    expect([work.review.target.language, standsAt(work.review)]).toEqual(['fr', null]);
  });
  test('leaves no version of the other direction to be approved or restored', () => {
    const work = worked(start);
    const { versions: [version] } = work.does({ type: 'submit', name: 'v', remark: '' });
    if (version === undefined) throw new Error('no version');
    work.does(swap);
    expect(work.refuses({ type: 'restore', version: version.id })).toBe('no-version');
    expect(work.refuses({ type: 'approve', version: version.id, remark: '', digests: version.digests, waiver: null })).toBe('changed-since');
  });
  test('keeps what changed since the machine, and by whom', () => {
    const work = worked(start);
    work.does({ type: 'rewrite', unit: 'u2', text: 'One dog here.', codes: [] });
    work.does(swap);
    expect(changeList(work.review, work.events).changes).toEqual([]);
    work.does({ type: 'rewrite', unit: 's3', text: 'Deux chats ici.', codes: [] }, undefined, desk('Bo'));
    expect(changeList(work.review, work.events).changes).toMatchObject([{ before: 'là', after: 'ici', by: 'Bo' }]);
    work.does(swap, undefined, desk('Bo'));
    expect(changeList(work.review, work.events).changes).toMatchObject([{ before: 'cat', after: 'dog', by: 'Ana' }]);
    expect(foldAll(null, work.events)).toEqual(work.review);
  });
  test('is refused where there is no source', () => { expect(worked(imported([['Alone.']], null)).refuses(swap)).toBe('no-sentence'); });
});
