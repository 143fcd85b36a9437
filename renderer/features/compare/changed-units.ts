import type { Change } from '#app/diff/change';
import type { Content } from '#app/review/content';
import { readingOrder } from '#renderer/state/reading-order';

/** A unit with all its changes; `text` as the unit stands now, '' for one that is gone. */
export interface ChangedUnit { readonly key: string; readonly number: number | null; readonly text: string; readonly changes: readonly Change[] }

/** Changes by the unit they stand in, in the order they came. */
export function changedUnits(content: Content, changes: readonly Change[]): readonly ChangedUnit[] {
  const order = readingOrder(content), units = new Map<string, Change[]>();
  changes.forEach((change, n) => {
    const key = change.unit ?? `gone ${String(n)}`, there = units.get(key);
    if (there === undefined) units.set(key, [change]); else there.push(change);
  });
  return [...units].map(([key, own]) => { const placed = order.byId.get(key); return { key, number: placed?.number ?? null, text: placed?.unit.text ?? '', changes: own }; });
}
