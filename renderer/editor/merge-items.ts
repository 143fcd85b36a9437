import { codesIn } from '#app/review/codes';
import type { Id, Item, UnitItem } from '#app/review/content';
import { spliceOf } from '#app/review/splice';
import type { BlockItems } from '#renderer/editor/document';

export function sameItem(a: Item | undefined, b: Item | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a.id !== b.id || a.space !== b.space) return false;
  if (a.kind === 'block') return b.kind === 'block' && a.type === b.type && a.level === b.level && a.ordered === b.ordered;
  return b.kind === 'unit' && a.text === b.text && a.codes.join() === b.codes.join();
}
export function sameBlock(a: BlockItems | undefined, b: BlockItems | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.length === b.length && a.every((item, i) => sameItem(item, b[i])));
}
function same(a: readonly BlockItems[], b: readonly BlockItems[]): boolean { return a.length === b.length && a.every((block, i) => sameBlock(block, b[i])); }

/** Which items follow each other, and what stands between them: all but the words. */
function frame(blocks: readonly BlockItems[]): string {
  return JSON.stringify(blocks.map((block) => block.map((item) => item.kind === 'unit' ? [item.id, item.space] : item)));
}

/** Says which words a unit has when both sides changed them, or when it is not to be touched now. */
export type Choose = (was: UnitItem, here: UnitItem, there: UnitItem) => UnitItem;

function withWords(blocks: readonly BlockItems[], words: (unit: UnitItem) => UnitItem): readonly BlockItems[] {
  return blocks.map(([block, ...units]): BlockItems => [block, ...units.map(words)]);
}
function unitsOf(blocks: readonly BlockItems[]): ReadonlyMap<Id, UnitItem> {
  return new Map(blocks.flatMap(([, ...units]) => units.map((unit) => [unit.id, unit] as const)));
}

/**
 * A stretch of the article that was changed here (`here`) and by main (`there`), both from `was`: what both did, where that
 * can be; where both changed what stands in which order, main's.
 */
export function merged(was: readonly BlockItems[], here: readonly BlockItems[], there: readonly BlockItems[], choose: Choose): readonly BlockItems[] {
  if (same(here, there)) return here;
  const base = unitsOf(was);
  const onHere = frame(there) === frame(was) && frame(here) !== frame(was);
  const other = unitsOf(onHere ? there : here);
  return withWords(onHere ? here : there, (unit) => {
    const counterpart = other.get(unit.id);
    if (counterpart === undefined) return unit;
    // A unit that was made since had no words before.
    const old = base.get(unit.id) ?? { ...unit, text: '', codes: [] };
    const [mine, theirs] = onHere ? [unit, counterpart] : [counterpart, unit];
    const { text, codes } = choose(old, mine, theirs);
    return { ...unit, text, codes };
  });
}

/** The words of a unit with both changes; null: they are of the same place. */
export function bothChanges(was: UnitItem, here: UnitItem, there: UnitItem): UnitItem | null {
  const mine = spliceOf(was, here), theirs = spliceOf(was, there);
  if (mine === null) return there;
  if (theirs === null) return here;
  const [first, last] = mine.start <= theirs.start ? [mine, theirs] : [theirs, mine];
  if (first.start + first.was.length > last.start || first.start === last.start) return null;
  const end = last.start + last.was.length;
  return {
    ...was,
    text: was.text.slice(0, first.start) + first.text + was.text.slice(first.start + first.was.length, last.start) + last.text + was.text.slice(end),
    codes: [
      ...codesIn(was.text, was.codes, 0, first.start), ...first.codes, ...codesIn(was.text, was.codes, first.start + first.was.length, last.start),
      ...last.codes, ...codesIn(was.text, was.codes, end, was.text.length),
    ],
  };
}
