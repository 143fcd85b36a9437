import type { Content, Id, Item, UnitItem } from '#app/review/content';

const known = new WeakMap<readonly Item[], ReadonlyMap<Id, UnitItem>>();

/** The units that stand in the text, by id. Worked out once per list of items. */
export function unitsOf({ items }: Pick<Content, 'items'>): ReadonlyMap<Id, UnitItem> {
  let units = known.get(items);
  if (units === undefined) known.set(items, (units = new Map(items.flatMap((item) => item.kind === 'unit' ? [[item.id, item] as const] : []))));
  return units;
}
