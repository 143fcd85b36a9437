import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '#app/review/command';
import type { Anchor, UnitItem } from '#app/review/content';
import { throughSplice } from '#app/review/anchor-moves';
import type { Review } from '#app/review/review';
import { desk, imported, worked, type Worked } from '#test/app/review/an-article';
import { aChange, choices } from '#test/app/review/random-commands';

const splices = [
  ['before the passage: it moves', [4, 7], { start: 0, end: 1, length: 3 }, [6, 9]],
  ['put in right before it: not part of it', [4, 7], { start: 4, end: 4, length: 2 }, [6, 9]],
  ['put in right behind it: not part of it', [4, 7], { start: 7, end: 7, length: 2 }, [4, 7]],
  ['put in inside: part of it', [4, 7], { start: 5, end: 5, length: 2 }, [4, 9]],
  ['deleted inside', [4, 7], { start: 5, end: 6, length: 0 }, [4, 6]],
  ['replaced as a whole: it stands on what replaced it', [4, 7], { start: 4, end: 7, length: 5 }, [4, 9]],
  ['deleted as a whole', [4, 7], { start: 4, end: 7, length: 0 }, null],
  ['deleted with more around it', [4, 7], { start: 2, end: 9, length: 3 }, null],
  ['deleted over its start: the rest stays', [4, 7], { start: 2, end: 5, length: 1 }, [3, 5]],
  ['deleted over its end: the rest stays', [4, 7], { start: 6, end: 9, length: 1 }, [4, 6]],
  ['behind the passage', [4, 7], { start: 8, end: 9, length: 0 }, [4, 7]],
  ['a caret moves with what is put in at it', [4, 4], { start: 4, end: 4, length: 1 }, [5, 5]],
] as const;

test.each(splices)('words changed %s', (_, [start, end], splice, expected) => {
  const after = throughSplice({ start, end }, splice);
  expect(after === null ? null : [after.start, after.end]).toEqual(expected);
});

const target = [['A title'], ['One cat sat.', 'Two cats ran.'], ['The end.']];
function commented(at: readonly [string, number, number]): Worked {
  const work = worked(imported(target, target));
  work.does({ type: 'comment', side: 'target', place: { unit: at[0], revision: 0, span: { start: at[1], end: at[2] } }, text: 'why?' });
  return work;
}
const anchorOf = (review: Review): Anchor => Array.from(review.comments.values(), (comment) => comment.anchor)[0] as Anchor;
function seen(review: Review): string | null {
  const { unit, span } = anchorOf(review), item = review.content.items.find((there) => there.id === unit);
  return span === null || item?.kind !== 'unit' ? null : `${unit}: ${item.text.slice(span.start, span.end)}`;
}

const passages: readonly (readonly [string, readonly [string, number, number], Command, string | null])[] = [
  ['goes with the absorbed unit into the one before', ['u3', 4, 8], { type: 'edit', changes: [{ type: 'unit-merged', unit: 'u2', other: 'u3' }] }, 'u2: cats'],
  ['stays in the left half of a split', ['u2', 4, 7], { type: 'edit', changes: [{ type: 'unit-split', unit: 'u2', at: 8, id: 'n1' }] }, 'u2: cat'],
  ['goes to the right half with its words', ['u2', 8, 11], { type: 'edit', changes: [{ type: 'unit-split', unit: 'u2', at: 8, id: 'n1' }] }, 'n1: sat'],
  ['cut through keeps its longer part', ['u2', 0, 11], { type: 'edit', changes: [{ type: 'unit-split', unit: 'u2', at: 4, id: 'n1' }] }, 'n1: cat sat'],
  ['is detached when its unit goes', ['u2', 4, 7], { type: 'edit', changes: [{ type: 'unit-removed', unit: 'u2' }] }, null],
  ['comes back with a unit that was cut and pasted', ['u2', 4, 7], { type: 'edit', changes: [
    { type: 'unit-removed', unit: 'u2' }, { type: 'unit-inserted', unit: 'u2', after: 'u4' }, { type: 'edited', unit: 'u2', start: 0, was: '', text: 'One cat sat.', wasCodes: [], codes: [] },
  ] }, 'u2: cat'],
  ['moves with its unit', ['u2', 4, 7], { type: 'edit', changes: [{ type: 'unit-moved', unit: 'u2', after: 'u4' }] }, 'u2: cat'],
  ['stays on its words in a rewritten unit', ['u2', 4, 7], { type: 'rewrite', unit: 'u2', text: 'Once one cat sat down.', codes: [] }, 'u2: cat'],
  ['is detached when its words are deleted', ['u2', 4, 7], { type: 'rewrite', unit: 'u2', text: 'One sat.', codes: [] }, null],
];
test.each(passages)('a passage %s, and undo puts it back', (_, at, command, expected) => {
  const work = commented(at);
  const before = seen(work.review), { quote } = anchorOf(work.review);
  work.does(command);
  expect(seen(work.review)).toBe(expected);
  expect(anchorOf(work.review).quote).toBe(quote);
  expect(seen(work.does({ type: 'undo' }))).toBe(before);
});

/** Every character of these texts stands once, so that a passage can be followed by its characters. */
function* characters(): Generator<string, string> { for (let n = 0x4e00; ; n++) yield String.fromCharCode(n); }

test('anchors stay on their words through any edits', () => {
  fc.assert(fc.property(choices, fc.nat(), fc.nat(), fc.nat(), (chosen, which, from, length) => {
    const fresh = characters();
    const word = (size: number) => Array.from({ length: size }, () => fresh.next().value).join('');
    const work = worked(imported([[word(5)], [word(8), word(6), word(9)], [word(4), word(7)]], null, ''));
    const units = work.review.content.items.filter((item): item is UnitItem => item.kind === 'unit');
    const unit = units[which % units.length] as UnitItem, start = from % unit.text.length, end = Math.min(unit.text.length, start + 1 + (length % 5));
    const begun = units.map(({ text }) => text).join('');
    const place = { unit: unit.id, revision: 0, span: { start, end } }, passage = unit.text.slice(start, end);
    let ours: readonly string[] = Array.from(passage);
    work.does({ type: 'comment', side: 'target', place, text: 'x' });
    work.does({ type: 'dismiss', doubt: 'd', check: 'c', side: 'target', place, quote: passage, other: '', scope: 'here', reason: '' });
    const { newId } = desk('Other');
    for (const choice of chosen) {
      const change = aChange(work.review.content.items, { ...choice, text: word(choice.text.length % 4) }, newId);
      if (change === null || work.refuses({ type: 'edit', changes: [change] }) !== null) continue;
      const before = [...work.review.content.anchors.values()][0] as Anchor;
      const review = work.does({ type: 'edit', changes: [change] });
      const anchor = [...review.content.anchors.values()][0] as Anchor;
      expect(anchorOf(review)).toMatchObject({ unit: anchor.unit, span: anchor.span, revision: anchor.revision });
      if (anchor.span === null) continue;
      const item = review.content.items.find((there) => there.id === anchor.unit);
      if (item?.kind !== 'unit') throw new Error(`attached to ${anchor.unit}, which does not stand`);
      expect(anchor.revision).toBe(review.content.units.get(anchor.unit)?.revision);
      const now = item.text.slice(anchor.span.start, anchor.span.end);
      const replaced = change.type === 'edited' && change.unit === before.unit && change.start === before.span?.start && change.start + change.was.length === before.span.end;
      if (replaced) break;
      const left = Array.from(item.text).filter((one) => ours.includes(one));
      expect(left.length).toBeGreaterThan(0);
      expect(Array.from(now).filter((one) => begun.includes(one) && !ours.includes(one))).toEqual([]);
      expect(change.type === 'unit-split' || left.every((one) => now.includes(one))).toBe(true);
      // From here on it is followed with what was put in inside it, and without what a split took along.
      ours = Array.from(now);
    }
  }), { numRuns: 300 });
});
