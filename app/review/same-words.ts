import type { Content, Item } from '#app/review/content';
import { same } from '#app/review/same';

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
function used(content: Content): string[] { return content.items.flatMap((item) => item.kind === 'unit' ? item.codes : []); }
