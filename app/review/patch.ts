import type { Content, ContentPatch, Id, Item, MapPatch } from '#app/review/content';
import { same } from '#app/review/same';

/**
 * What leads from one content to the other. Parts that are the same object are not looked into, so that one changed unit
 * among thousands costs a walk over references. `patched(from, difference(from, to))` equals `to`. Entries
 * are in the order of their keys: a patch says the same however the contents came about.
 */
export function difference(from: Content, to: Content): ContentPatch {
  return {
    items: itemsDifference(from.items, to.items),
    units: mapDifference(from.units, to.units),
    ...(same(from.source, to.source) ? {} : { source: to.source }),
    standings: mapDifference(from.standings, to.standings),
    leftOut: mapDifference(marked(from.leftOut), marked(to.leftOut)),
    anchors: mapDifference(from.anchors, to.anchors),
    dismissals: mapDifference(from.dismissals, to.dismissals),
    annotations: mapDifference(from.annotations, to.annotations),
    codes: mapDifference(from.codes, to.codes),
  };
}

export function patched(content: Content, patch: ContentPatch): Content {
  const leftOut = marked(content.leftOut), left = mapPatched(leftOut, patch.leftOut);
  return {
    items: patch.items === null ? content.items : [...content.items.slice(0, patch.items.start), ...patch.items.added, ...content.items.slice(patch.items.start + patch.items.removed)],
    units: mapPatched(content.units, patch.units),
    source: patch.source === undefined ? content.source : patch.source,
    standings: mapPatched(content.standings, patch.standings),
    leftOut: left === leftOut ? content.leftOut : new Set(left.keys()),
    anchors: mapPatched(content.anchors, patch.anchors),
    dismissals: mapPatched(content.dismissals, patch.dismissals),
    annotations: mapPatched(content.annotations, patch.annotations),
    codes: mapPatched(content.codes, patch.codes),
  };
}

export function changesNothing(patch: ContentPatch): boolean {
  const maps = [patch.units, patch.standings, patch.leftOut, patch.anchors, patch.dismissals, patch.annotations, patch.codes];
  return patch.items === null && patch.source === undefined && maps.every((map) => map.set.length === 0 && map.removed.length === 0);
}

function itemsDifference(from: readonly Item[], to: readonly Item[]): ContentPatch['items'] {
  if (from === to) return null;
  let start = 0, tail = 0;
  const least = Math.min(from.length, to.length);
  while (start < least && same(from[start], to[start])) start++;
  while (tail < least - start && same(from[from.length - 1 - tail], to[to.length - 1 - tail])) tail++;
  if (start === from.length && start === to.length) return null;
  return { start, removed: from.length - tail - start, added: to.slice(start, to.length - tail) };
}

const noChange: MapPatch<never> = { set: [], removed: [] };

function mapDifference<V>(from: ReadonlyMap<string, V>, to: ReadonlyMap<string, V>): MapPatch<V> {
  if (from === to) return noChange;
  const set: (readonly [string, V])[] = [];
  let kept = 0;
  for (const entry of to) {
    const was = from.get(entry[0]);
    if (was !== undefined) kept++;
    if (!same(was, entry[1])) set.push(entry);
  }
  const removed = kept === from.size ? [] : Array.from(from.keys()).filter((key) => !to.has(key));
  if (set.length === 0 && removed.length === 0) return noChange;
  return { set: set.sort(([a], [b]) => (a < b ? -1 : 1)), removed: removed.sort() };
}

function mapPatched<V>(map: ReadonlyMap<string, V>, patch: MapPatch<V>): ReadonlyMap<string, V> {
  if (patch.set.length === 0 && patch.removed.length === 0) return map;
  const next = new Map(map);
  for (const key of patch.removed) next.delete(key);
  for (const [key, value] of patch.set) next.set(key, value);
  return next;
}

const marks = new WeakMap<ReadonlySet<Id>, ReadonlyMap<Id, true>>();
/** A set as a map; the same map for the same set, so that identity still tells. */
function marked(set: ReadonlySet<Id>): ReadonlyMap<Id, true> {
  let map = marks.get(set);
  if (map === undefined) marks.set(set, (map = new Map(Array.from(set, (id) => [id, true]))));
  return map;
}
