import type { Node } from 'prosemirror-model';
import type { Mapping } from 'prosemirror-transform';
import type { Content, Id, Item } from '#app/review/content';
import { change } from '#app/review/edit-changes';
import type { EditChange } from '#app/review/event';
import { workingCopy, type Working } from '#app/review/working';
import { changedBlocks, project, type Ranges } from '#renderer/editor/document';
import { spliceAt } from '#renderer/editor/splice';

/** A stretch of the text on its own, to fold changes over while they are found. */
function alone(items: readonly Item[]): Working {
  const content: Content = { items, units: new Map(), source: null, standings: new Map(), leftOut: new Set(), anchors: new Map(), dismissals: new Map(), annotations: new Map(), codes: new Map() };
  return workingCopy(content);
}

/** What is known while the changes between two documents are found. */
interface Search {
  readonly old: readonly Item[];
  readonly goal: readonly Item[];
  readonly oldIds: ReadonlySet<Id>;
  readonly goalIds: ReadonlySet<Id>;
  readonly oldRanges: Ranges;
  readonly newRanges: Ranges;
  readonly mapping: Mapping;
  readonly inverse: Mapping;
  readonly work: Working;
  readonly emit: (done: EditChange) => void;
}

/**
 * What a change of the document did to the article: folded over the one before (app/review), it gives the one after.
 * `mapping` is that of all steps, those of the normaliser too: what became of a unit is known from it, never guessed from
 * words that may repeat. What stands before the blocks that differ is not looked at.
 */
export function changesOf(before: Node, after: Node, mapping: Mapping): readonly EditChange[] {
  const { first, lastBefore, lastAfter } = changedBlocks(before, after);
  const { items: old, ranges: oldRanges } = project(before, first, lastBefore);
  const { items: goal, ranges: newRanges } = project(after, first, lastAfter);
  const done: EditChange[] = [];
  const work = alone(old);
  const search: Search = {
    old, goal, oldRanges, newRanges, mapping, work, inverse: mapping.invert(),
    oldIds: new Set(old.map((item) => item.id)), goalIds: new Set(goal.map((item) => item.id)),
    emit: (one) => { change(work, one); done.push(one); },
  };
  const { merges, rest } = goneUnits(search);
  goneBlocks(search);
  const { bases, later } = merged(search, merges);
  newHalves(search, bases);
  for (const unit of [...rest, ...later]) if (work.find(unit) >= 0) search.emit({ type: 'unit-removed', unit });
  inOrder(search);
  words(search);
  return done;
}

function whereIn(ranges: Ranges, place: number): Id | undefined {
  for (const [id, { from, to }] of ranges) if (from <= place && place < to) return id;
  return undefined;
}

interface Merge { readonly other: Id; readonly into: Id }
/** Units that are gone: with nothing left (removed at once), or what is left of them stands in another one. */
function goneUnits({ old, goalIds, oldIds, oldRanges, newRanges, mapping, emit }: Search): { readonly merges: readonly Merge[]; readonly rest: readonly Id[] } {
  const merges: Merge[] = [], rest: Id[] = [];
  for (const { kind, id } of old) {
    if (kind !== 'unit' || goalIds.has(id)) continue;
    const range = oldRanges.get(id);
    const from = range === undefined ? 0 : mapping.map(range.from, 1), to = range === undefined ? 0 : mapping.map(range.to, -1);
    const into = to > from ? whereIn(newRanges, from) : undefined;
    if (into === undefined) emit({ type: 'unit-removed', unit: id });
    else if (oldIds.has(into)) merges.push({ other: id, into });
    else rest.push(id);
  }
  return { merges, rest };
}

function goneBlocks({ old, goalIds, work, emit }: Search): void {
  for (const { kind, id } of old) {
    if (kind !== 'block' || goalIds.has(id)) continue;
    const i = work.at(id);
    emit({ type: i > 0 && work.item(i + 1)?.kind === 'unit' ? 'block-joined' : 'block-removed', block: id });
  }
}

/** Where the words of a merged unit begin in the one that took them. */
type Bases = ReadonlyMap<Id, { readonly unit: Id; readonly at: number }>;
function merged({ work, emit }: Search, merges: readonly Merge[]): { readonly bases: Bases; readonly later: readonly Id[] } {
  const bases = new Map<Id, { unit: Id; at: number }>(), later: Id[] = [];
  for (const { other, into } of merges) {
    const i = work.find(into), unit = i < 0 ? undefined : work.item(i);
    if (unit?.kind !== 'unit' || work.item(i + 1)?.id !== other) { later.push(other); continue; }
    bases.set(other, { unit: into, at: unit.text.length + unit.space.length });
    emit({ type: 'unit-merged', unit: into, other });
  }
  return { bases, later };
}

/** New units whose words map back into an old one: its right halves. From right to left, so that places before stay. */
function newHalves({ goal, oldIds, oldRanges, newRanges, inverse, work, emit }: Search, bases: Bases): void {
  const splits: { readonly unit: Id; readonly at: number; readonly id: Id }[] = [];
  for (const { kind, id } of goal) {
    const range = newRanges.get(id);
    if (kind !== 'unit' || oldIds.has(id) || range === undefined) continue;
    const from = inverse.map(range.from, 1), to = inverse.map(range.to, -1);
    const origin = to > from ? whereIn(oldRanges, from) : undefined;
    if (origin === undefined) continue;
    const base = bases.get(origin), unit = base?.unit ?? origin;
    if (work.find(unit) >= 0) splits.push({ unit, at: from - (oldRanges.get(origin)?.from ?? from) + (base?.at ?? 0), id });
  }
  for (const split of splits.toSorted((a, b) => b.at - a.at)) emit({ type: 'unit-split', ...split });
}

/** Walks what should stand there and puts in place what does not. With blocks before, the first one is never new: it is the lead. */
function inOrder({ goal, work, emit }: Search): void {
  goal.forEach((item, i) => {
    if (work.item(i)?.id === item.id) return;
    const after = i === 0 ? null : goal[i - 1]?.id ?? null, there = work.find(item.id) >= 0;
    if (item.kind === 'unit') emit({ type: there ? 'unit-moved' : 'unit-inserted', unit: item.id, after });
    else if (there) emit({ type: 'block-moved', block: item.id, after });
    else emit({ type: 'block-split', after, id: item.id, as: item.type, level: item.level, ordered: item.ordered });
  });
}

function words({ goal, oldRanges, mapping, work, emit }: Search): void {
  const start = changeStart(mapping);
  goal.forEach((item, i) => {
    const now = work.item(i);
    if (now?.id !== item.id) throw new Error(`nothing at ${i} for ${item.id}`);
    if (now.kind === 'unit' && item.kind === 'unit') {
      const range = oldRanges.get(item.id);
      const edited = spliceAt(now, item, range === undefined ? Infinity : Math.max(0, start - range.from));
      if (edited !== null) emit(edited);
    } else if (now.kind === 'block' && item.kind === 'block' && (now.type !== item.type || now.level !== item.level || now.ordered !== item.ordered)) {
      emit({ type: 'block-retyped', block: item.id, as: item.type, level: item.level, ordered: item.ordered });
    }
    if (work.item(i)?.space !== item.space) emit({ type: 'spaced', after: item.id, text: item.space });
  });
}

/** Where the first step began to change, in the document before. */
function changeStart(mapping: Mapping): number {
  let start = Infinity;
  const inverse = mapping.invert(), steps = mapping.maps.length;
  mapping.maps.forEach((map, i) => { map.forEach((from) => { start = Math.min(start, i === 0 ? from : inverse.slice(steps - i).map(from, -1)); }); });
  return start;
}
