import { throughSplice } from '#app/review/anchor-moves';
import { attached } from '#app/review/attach';
import type { Anchor, Content, ContentPatch, Id, Item, UnitItem, UnitState } from '#app/review/content';
import { difference } from '#app/review/patch';
import { spliceOf } from '#app/review/splice';
import { unitsOf } from '#app/review/standing-units';
import { newUnit } from '#app/review/working';

/**
 * What puts the words of another point of the review back, as a new draft: words, blocks, what is set aside. Verdicts and
 * confirmations made since stay where their words did not change; revisions only ever count up, so that no command made on
 * other words can be taken for one made on these. Links come back with their words unless the source is another by now.
 */
export function restoring(now: Content, then: Content): ContentPatch {
  const here = unitsOf(now), there = unitsOf(then);
  const sameSource = now.source === then.source;
  const units = new Map(now.units);
  for (const [id, state] of units) if (here.has(id) && !there.has(id)) units.set(id, emptied(state));
  for (const [id, unit] of there) {
    const state = units.get(id), its = then.units.get(id) ?? newUnit;
    const kept = same(here.get(id), unit);
    const links = sameSource || state === undefined ? (sameSource ? its.links : []) : state.links;
    if (kept && state !== undefined && state.links.join('\n') === links.join('\n')) continue;
    units.set(id, { ...its, links, revision: (state?.revision ?? its.revision) + (kept ? 0 : 1), confirmed: kept ? state?.confirmed ?? null : null });
  }
  const items = then.items.map((item) => {
    const as = here.get(item.id);
    return as !== undefined && same(as, item) && as.space === item.space ? as : item;
  });
  const restored: Content = { ...now, items, units, standings: then.standings, leftOut: sameSource ? then.leftOut : now.leftOut, codes: new Map([...then.codes, ...now.codes]) };
  const changed = Array.from(there.values()).filter((unit) => !same(here.get(unit.id), unit));
  const anchors = new Map(Array.from(now.anchors, ([id, anchor]) => [id, anchorIn(anchor, here, there, units, changed)]));
  return difference(now, { ...restored, anchors });
}

function emptied(state: UnitState): UnitState { return { ...state, revision: state.revision + 1, confirmed: null }; }

function same(a: UnitItem | undefined, b: Item | undefined): boolean {
  return a === b || (a !== undefined && b?.kind === 'unit' && a.text === b.text && a.codes.join('\n') === b.codes.join('\n'));
}

function anchorIn(anchor: Anchor, here: ReadonlyMap<Id, UnitItem>, there: ReadonlyMap<Id, UnitItem>, units: ReadonlyMap<Id, UnitState>, changed: readonly UnitItem[]): Anchor {
  if (anchor.side !== 'target') return anchor;
  const was = here.get(anchor.unit), unit = there.get(anchor.unit);
  if (was !== undefined && unit !== undefined && same(was, unit)) return anchor;
  const splice = was === undefined || unit === undefined ? null : spliceOf(was, unit);
  const span = anchor.span === null || splice === null ? null : throughSplice(anchor.span, { start: splice.start, end: splice.start + splice.was.length, length: splice.text.length });
  const moved = span === null ? attached({ ...anchor, span: null }, changed) : { ...anchor, span };
  return { ...moved, revision: units.get(moved.unit)?.revision ?? anchor.revision };
}
