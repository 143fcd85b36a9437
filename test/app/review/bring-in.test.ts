import { expect, test } from 'vitest';
import type { Command } from '#app/review/command';
import type { PayloadOf } from '#app/review/event';
import { imported, sourceOf, standing, worked, type Blocks } from '#test/app/review/an-article';

const target = [['A title'], ['One cat sat.', 'Two cats ran.']];
const source = [['Un titre'], ['Un chat.', 'Deux chats.']];
const comment = (unit: string, start: number, end: number, side: 'source' | 'target' = 'target'): Command => ({ type: 'comment', side, place: { unit, revision: 0, span: { start, end } }, text: '?' });

/** Another source, with sentences t1, t2 …, the n-th of them linked to the n-th unit. */
function another(blocks: Blocks): Command {
  const links = blocks.flat().map((_, i) => [`u${i + 1}`, [`t${i + 1}`]] as const).filter(([unit]) => unit < 'u4');
  const { origin } = imported([['x']], [['x']]).source as NonNullable<PayloadOf<'imported'>['source']>;
  return { type: 'replace-source', source: { origin: { ...origin, name: 'new.txt' }, text: sourceOf(blocks, ' ', 't'), codes: [] }, links };
}

test('a source that comes later takes nothing away, and one undo takes it off again', () => {
  const work = worked(imported(target, null));
  work.does({ type: 'confirm', units: [{ unit: 'u2', revision: 0 }] });
  const before = work.review;
  work.does(another(source));
  expect(work.review.content.units.get('u2')).toMatchObject({ links: ['t2'], confirmed: { by: 'Ana', revision: 0 } });
  expect(work.review.source?.name).toBe('new.txt');
  work.does({ type: 'undo' });
  expect([work.review.content, work.review.source]).toEqual([before.content, null]);
  expect(work.does({ type: 'redo' }).source?.name).toBe('new.txt');
});

test('a new source takes back confirmations only where it says something else', () => {
  const work = worked(imported(target, source));
  work.does({ type: 'confirm', units: ['u1', 'u2', 'u3'].map((unit) => ({ unit, revision: 0 })) });
  work.does(another([['Un titre'], ['Un chien.', 'Deux chats.']]));
  expect(['u1', 'u2', 'u3'].map((unit) => work.review.content.units.get(unit)?.confirmed !== null)).toEqual([true, false, true]);
});

test('what stands on the source is found again by its words, or detached; what was left out stays left out', () => {
  const work = worked(imported(target, [...source, ['Adieu.', 'Adieu donc.']]));
  work.does(comment('s2', 3, 7, 'source'));
  work.does(comment('s3', 0, 4, 'source'));
  work.does({ type: 'leave-out', sentences: ['s4', 's5'], on: true });
  work.does(another([['Un titre'], ['Ici un chat.', 'Trois oiseaux.'], ['Adieu donc.']]));
  expect([...work.review.comments.values()].map(({ anchor: { unit, span, quote } }) => [unit, span, quote])).toEqual([['t2', { start: 7, end: 11 }, 'chat'], ['s3', null, 'Deux']]);
  expect([...work.review.content.leftOut]).toEqual(['t4']);
});

test('sides exchanged: words, languages and comments change sides, and undo brings all back', () => {
  const work = worked(imported(target, source));
  work.does({ type: 'rewrite', unit: 'u2', text: 'One dog sat.', codes: [] });
  work.does(comment('u3', 4, 8));
  const before = work.review;
  const other = imported(source, target);
  const renamed = <T extends { readonly name: string; readonly language: string }>(origin: T, language: string): T => ({ ...origin, language });
  const swap: Command = { type: 'import', imported: {
    ...other, target: { ...other.target, origin: renamed(other.target.origin, 'fr'), items: other.target.items.map((item) => ({ ...item, id: `x${item.id}` })) },
    source: other.source === null ? null : { ...other.source, origin: renamed(other.source.origin, 'en') }, links: other.links.map(([unit, sentences]) => [`x${unit}`, sentences]),
  } };
  work.does(swap);
  expect(standing(work.review)).toEqual(['¶ xb1', 'xu1: Un titre', '¶ xb2', 'xu2: Un chat.', 'xu3: Deux chats.']);
  expect([work.review.source?.language, work.review.target.language]).toEqual(['en', 'fr']);
  expect([...work.review.comments.values()][0]?.anchor).toMatchObject({ side: 'source', unit: 's3', span: { start: 4, end: 8 }, quote: 'cats' });
  expect(work.review.raw).toBe(work.review.content);
  work.does({ type: 'undo' });
  expect(work.review).toMatchObject({ content: before.content, source: before.source, target: before.target });
});

test('a version from before the exchange is not restored, though undo reaches it', () => {
  const work = worked(imported(target, source));
  work.does({ type: 'submit', name: '', remark: '' });
  work.does({ type: 'import', imported: imported(source, target) });
  expect(work.refuses({ type: 'restore', version: work.review.versions[0]?.id ?? '' })).toBe('no-version');
});

test('a language corrected is taken back and brought again', () => {
  const work = worked(imported(target, source));
  work.does({ type: 'correct-language', side: 'target', language: 'en-GB' });
  expect(work.review.target.language).toBe('en-GB');
  expect(work.does({ type: 'undo' }).target.language).toBe('en');
  expect(work.does({ type: 'redo' }).target.language).toBe('en-GB');
});
