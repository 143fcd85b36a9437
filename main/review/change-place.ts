import type { Content, Id } from '#app/review/content';
import { difference } from '#app/review/patch';

/** Where the words of two contents first differ: the unit as it stands in `after`, and the end of what is new in it. `null`: the words are the same. */
export function changePlace(before: Content, after: Content): { readonly unit: Id; readonly offset: number } | null {
  const { items } = difference(before, after);
  if (items === null) return null;
  const old = new Map(before.items.slice(items.start, items.start + items.removed).flatMap((item) => (item.kind === 'unit' ? [[item.id, item.text] as const] : [])));
  for (const item of items.added) {
    if (item.kind !== 'unit' || old.get(item.id) === item.text) continue;
    return { unit: item.id, offset: endOfChange(old.get(item.id) ?? '', item.text) };
  }
  // Only taken away: the end of what stands before.
  const left = after.items.slice(0, items.start).findLast((item) => item.kind === 'unit') ?? after.items.find((item) => item.kind === 'unit');
  return left?.kind === 'unit' ? { unit: left.id, offset: left.text.length } : null;
}
function endOfChange(from: string, to: string): number {
  const shorter = Math.min(from.length, to.length);
  let head = 0, tail = 0;
  while (head < shorter && from[head] === to[head]) head += 1;
  while (tail < shorter - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail += 1;
  return to.length - tail;
}
