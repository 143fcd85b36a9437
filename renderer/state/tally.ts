import type { Content, UnitItem } from '#app/review/content';
import { tokens } from '#app/intl/words';
import { isConfirmed, readingOrder } from '#renderer/state/reading-order';

export interface Tally { readonly confirmed: number; readonly units: number }

/** How far the review is. Page furniture counts nowhere. */
export function tally(content: Content): Tally {
  const counting = readingOrder(content).units.filter((placed) => placed.number !== null);
  return { confirmed: counting.filter((placed) => isConfirmed(content, placed.unit.id)).length, units: counting.length };
}

/** The units not yet confirmed: those whose words are still to be read. */
export function toGo(content: Content): readonly UnitItem[] {
  return readingOrder(content).units.filter((placed) => placed.number !== null && !isConfirmed(content, placed.unit.id)).map((placed) => placed.unit);
}

const counted = new WeakMap<UnitItem, number>();
/** Words of a unit, as Unicode's word borders have it (UAX 29). Counted once for a unit's text. */
export function words(unit: UnitItem, language: string): number {
  let known = counted.get(unit);
  if (known === undefined) counted.set(unit, (known = tokens(unit.text, language).filter((token) => token.wordLike).length));
  return known;
}
