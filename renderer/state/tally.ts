import type { Content } from '#app/review/content';
import { tokens } from '#app/intl/words';
import { isConfirmed, readingOrder } from '#renderer/state/reading-order';

export interface Tally { readonly confirmed: number; readonly units: number; /** Words of the units not yet confirmed. */ readonly wordsToGo: number }

const counted = new WeakMap<object, number>();
function words(unit: { readonly text: string }, language: string): number {
  let known = counted.get(unit);
  if (known === undefined) counted.set(unit, (known = tokens(unit.text, language).filter((token) => token.wordLike).length));
  return known;
}

/** How far the review is. Page furniture counts nowhere. */
export function tally(content: Content, language: string): Tally {
  const counting = readingOrder(content).units.filter((placed) => placed.number !== null);
  const open = counting.filter((placed) => !isConfirmed(content, placed.unit.id));
  return { confirmed: counting.length - open.length, units: counting.length, wordsToGo: open.reduce((sum, placed) => sum + words(placed.unit, language), 0) };
}
