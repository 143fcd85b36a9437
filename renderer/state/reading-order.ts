import { gaps } from '#app/review/gaps';
import type { BlockItem, Content, Id, UnitItem } from '#app/review/content';

/** A unit in its block; `number` counts the units of the article from 1, null for page furniture, which is left out. */
export interface PlacedUnit { readonly unit: UnitItem; readonly block: BlockItem; readonly place: number; readonly number: number | null }
export interface ReadingOrder {
  readonly units: readonly PlacedUnit[];
  readonly byId: ReadonlyMap<Id, PlacedUnit>;
  /** How many units count. */
  readonly total: number;
  /** Where the gaps come in (source sentences for which nothing stands): behind the unit of the sentence before. By the gap's id. */
  readonly gaps: ReadonlyMap<Id, number>;
}

const known = new WeakMap<Content, ReadingOrder>();

/** The units as they are read and counted. Computed once for a content. */
export function readingOrder(content: Content): ReadingOrder {
  const before = known.get(content);
  if (before !== undefined) return before;
  const units: PlacedUnit[] = [];
  let block: BlockItem | null = null, number = 0;
  for (const item of content.items) {
    if (item.kind === 'block') { block = item; continue; }
    if (block === null) throw new Error(`unit ${item.id} stands in no block`);
    const counts = content.standings.get(block.id) !== 'furniture';
    if (counts) number += 1;
    units.push({ unit: item, block, place: units.length, number: counts ? number : null });
  }
  const byId = new Map(units.map((placed) => [placed.unit.id, placed]));
  const places = new Map(gaps(content).map((gap) => [gap.id, gap.after === null ? -0.5 : (byId.get(gap.after)?.place ?? units.length) + 0.5]));
  const order = { units, byId, total: number, gaps: places };
  known.set(content, order);
  return order;
}

/** Where something comes in the text: units by their place, gaps between them, what is unknown at the end. */
export function placeInText(order: ReadingOrder, unit: Id): number {
  return order.byId.get(unit)?.place ?? order.gaps.get(unit) ?? order.units.length;
}

/** Confirmed as it stands: not when its words changed since. */
export function isConfirmed(content: Content, unit: Id): boolean {
  const state = content.units.get(unit);
  return state?.confirmed !== undefined && state.confirmed !== null && state.confirmed.revision === state.revision;
}
