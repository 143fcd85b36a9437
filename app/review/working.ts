import type { Standing } from '#app/documents/article';
import type { AnchorMove } from '#app/review/anchor-moves';
import type { Content, Id, Item, UnitItem, UnitState } from '#app/review/content';

/** Lookups answered by walking, before an index of the items is worth its making. */
const WALKS = 6;

/**
 * A content being changed: parts are copied when first written to, so that many changes cost one copy. Local to one fold or
 * one command; `result` gives the value. An id that is not there is a bug and throws; `find` asks first.
 */
export interface Working {
  /** -1: not there. */
  readonly find: (id: Id) => number;
  readonly at: (id: Id) => number;
  readonly item: (index: number) => Item | undefined;
  readonly unit: (id: Id) => UnitItem;
  readonly replace: (index: number, item: Item) => void;
  readonly splice: (start: number, removed: number, ...added: readonly Item[]) => void;
  /** A unit that was never here has a new state. */
  readonly state: (id: Id) => UnitState;
  readonly known: (id: Id) => boolean;
  readonly put: (id: Id, state: UnitState) => void;
  readonly drop: (id: Id) => void;
  /** Units, standing or not, that were split from this one. */
  readonly bornOf: (id: Id) => readonly Id[];
  readonly standing: (block: Id) => Standing;
  readonly stand: (block: Id, standing: Standing) => void;
  /** The ids given, in the order of the source. */
  readonly inOrder: (sentences: readonly Id[]) => readonly Id[];
  readonly note: (move: AnchorMove) => void;
  /** The content with all changes but those of anchors, which follow from `moves`. */
  readonly result: () => { readonly content: Content; readonly moves: readonly AnchorMove[] };
}

export const newUnit: UnitState = { revision: 0, links: [], bornOf: null, absorbed: [], confirmed: null };

export function workingCopy(content: Content): Working {
  let items: Item[] | null = null, units: Map<Id, UnitState> | null = null, standings: Map<Id, Exclude<Standing, 'text'>> | null = null;
  let index: Map<Id, number> | null = null, walks = 0, born: Map<Id, Set<Id>> | null = null, order: Map<Id, number> | null = null;
  const moves: AnchorMove[] = [];
  const nowItems = () => items ?? content.items;
  const nowUnits = () => units ?? content.units;
  const ownItems = () => (items ??= [...content.items]);
  const ownUnits = () => (units ??= new Map(content.units));

  function find(id: Id): number {
    if (index === null && walks++ < WALKS) return nowItems().findIndex((item) => item.id === id);
    index ??= new Map(nowItems().map((item, i) => [item.id, i]));
    return index.get(id) ?? -1;
  }
  function at(id: Id): number {
    const i = find(id);
    if (i < 0) throw new Error(`no block or unit ${id} stands here`);
    return i;
  }
  function unit(id: Id): UnitItem {
    const item = nowItems()[at(id)];
    if (item?.kind !== 'unit') throw new Error(`${id} is no unit`);
    return item;
  }
  function children(): Map<Id, Set<Id>> {
    if (born !== null) return born;
    born = new Map();
    for (const [id, state] of nowUnits()) if (state.bornOf !== null) enter(born, state.bornOf, id);
    return born;
  }
  function put(id: Id, state: UnitState): void {
    const was = nowUnits().get(id)?.bornOf ?? null;
    if (born !== null && was !== state.bornOf) {
      if (was !== null) born.get(was)?.delete(id);
      if (state.bornOf !== null) enter(born, state.bornOf, id);
    }
    ownUnits().set(id, state);
  }
  function drop(id: Id): void {
    const was = nowUnits().get(id)?.bornOf ?? null;
    if (was !== null) born?.get(was)?.delete(id);
    ownUnits().delete(id);
  }
  function stand(block: Id, standing: Standing): void {
    if ((standings ?? content.standings).get(block) === (standing === 'text' ? undefined : standing)) return;
    standings ??= new Map(content.standings);
    if (standing === 'text') standings.delete(block); else standings.set(block, standing);
  }
  function inOrder(sentences: readonly Id[]): readonly Id[] {
    if (sentences.length < 2) return sentences;
    order ??= new Map(content.source?.sentences.map((s, i) => [s.id, i]));
    const place = order;
    return [...new Set(sentences)].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  }
  return {
    find, at, unit, put, drop, stand, inOrder,
    item: (i) => nowItems()[i],
    replace: (i, item) => { ownItems()[i] = item; },
    splice: (start, removed, ...added) => { ownItems().splice(start, removed, ...added); index = null; walks = 0; },
    state: (id) => nowUnits().get(id) ?? newUnit,
    known: (id) => nowUnits().has(id),
    bornOf: (id) => [...(children().get(id) ?? [])],
    standing: (block) => (standings ?? content.standings).get(block) ?? 'text',
    note: (move) => { moves.push(move); },
    result: () => ({ content: { ...content, items: nowItems(), units: nowUnits(), standings: standings ?? content.standings }, moves }),
  };
}

function enter(sets: Map<Id, Set<Id>>, key: Id, id: Id): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([id])); else set.add(id);
}
