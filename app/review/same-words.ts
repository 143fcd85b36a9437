import type { Content, Item } from '#app/review/content';

/** Whether two contents are the same two texts: words, codes, blocks, what is set aside. Links, confirmations, verdicts are not text. */
export function sameWords(a: Content, b: Content): boolean {
  return sameItems(a.items, b.items) && same(a.source, b.source) && sameMap(a.standings, b.standings)
    && (a.codes === b.codes || used(a).every((key) => same(a.codes.get(key), b.codes.get(key))));
}

function sameItems(a: readonly Item[], b: readonly Item[]): boolean {
  return a === b || (a.length === b.length && a.every((item, i) => same(item, b[i])));
}
function sameMap<V>(a: ReadonlyMap<string, V>, b: ReadonlyMap<string, V>): boolean {
  return a === b || (a.size === b.size && Array.from(a).every(([key, value]) => same(value, b.get(key))));
}
/** Identity first: equal parts of one review are nearly always the same object, unless it was read from a file. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const mine = Object.entries(a), its = new Map<string, unknown>(Object.entries(b));
  return mine.length === its.size && mine.every(([key, value]) => same(value, its.get(key)));
}

function used(content: Content): string[] { return content.items.flatMap((item) => item.kind === 'unit' ? item.codes : []); }
