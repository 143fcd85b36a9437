import type { Content, Id, UnitItem } from '#app/review/content';

/** Units of one descent at two points: the same ids, split from each other, merged into each other. In reading order. */
export interface Family { readonly before: readonly Standing[]; readonly after: readonly Standing[] }
/** A unit and its place among the items. */
export interface Standing { readonly unit: UnitItem; readonly place: number }

/** The families between two points: what was split or merged in between is compared as one text. In no particular order. */
export function families(from: Content, to: Content): readonly Family[] {
  const parent = new Map<Id, Id>();
  const root = (id: Id): Id => {
    let top = id;
    for (let up = parent.get(top); up !== undefined; up = parent.get(top)) top = up;
    for (let at = id; at !== top;) { const up = parent.get(at) ?? top; parent.set(at, top); at = up; }
    return top;
  };
  const join = (a: Id, b: Id) => { const [x, y] = [root(a), root(b)]; if (x !== y) parent.set(x, y); };
  for (const { units } of [from, to]) for (const [id, state] of units) {
    if (state.bornOf !== null) join(id, state.bornOf);
    for (const other of state.absorbed) join(id, other);
  }
  const found = new Map<Id, { before: Standing[]; after: Standing[] }>();
  const family = (id: Id) => {
    const top = root(id), there = found.get(top) ?? { before: [], after: [] };
    found.set(top, there);
    return there;
  };
  from.items.forEach((unit, place) => { if (unit.kind === 'unit') family(unit.id).before.push({ unit, place }); });
  to.items.forEach((unit, place) => { if (unit.kind === 'unit') family(unit.id).after.push({ unit, place }); });
  return Array.from(found.values());
}
