import { codesIn, holes } from '#app/review/codes';
import type { BlockItem, Id, Item, UnitItem } from '#app/review/content';
import type { EditChange } from '#app/review/event';
import { impossible } from '#app/review/impossible';
import type { Working } from '#app/review/working';

type ChangeOf<T extends EditChange['type']> = Extract<EditChange, { readonly type: T }>;

/** Folds one change of the words. Throws when the change is not one of this text: then the log or the caller is wrong. */
export function change(work: Working, done: EditChange): void {
  switch (done.type) {
    case 'edited': edited(work, done); return;
    case 'unit-split': split(work, done); return;
    case 'unit-merged': merged(work, done); return;
    case 'unit-removed': removed(work, done.unit); return;
    case 'unit-inserted': inserted(work, done.unit, done.after); return;
    case 'unit-moved': place(work, { ...takenOut(work, done.unit), space: '' }, done.after); return;
    case 'block-joined':
    case 'block-removed': takenOut(work, done.block); work.stand(done.block, 'text'); return;
    case 'block-split': blockSplit(work, done); return;
    case 'block-moved': place(work, { ...takenOut(work, done.block), space: '' }, done.after); return;
    case 'block-retyped': {
      const i = work.at(done.block);
      work.replace(i, { ...block(work.item(i), done.block), type: done.as, level: done.level, ordered: done.ordered });
      return;
    }
    case 'spaced': {
      const i = work.at(done.after), there = work.item(i);
      if (there !== undefined) work.replace(i, { ...there, space: done.text });
      return;
    }
    default: impossible(done);
  }
}

function block(there: Item | undefined, id: Id): BlockItem {
  if (there?.kind !== 'block') throw new Error(`${id} is no block`);
  return there;
}

/** Other words under the same id: a confirmation was of the words before. */
function touched(work: Working, id: Id): number {
  const state = work.state(id);
  work.put(id, { ...state, revision: state.revision + 1, confirmed: null });
  return state.revision + 1;
}

function edited(work: Working, { unit, start, was, text, wasCodes, codes }: ChangeOf<'edited'>): void {
  const there = work.unit(unit), end = start + was.length;
  if (there.text.slice(start, end) !== was) throw new Error(`unit ${unit}: not what stood at ${start}`);
  if (holes(was) !== wasCodes.length || holes(text) !== codes.length) throw new Error(`unit ${unit}: codes do not match its words`);
  const first = holes(there.text.slice(0, start));
  const next: UnitItem = { ...there, text: there.text.slice(0, start) + text + there.text.slice(end), codes: [...there.codes.slice(0, first), ...codes, ...there.codes.slice(first + wasCodes.length)] };
  work.replace(work.at(unit), next);
  const revision = touched(work, unit);
  work.note({ type: 'spliced', unit, start, was, text, revision });
  if (there.text === '') work.note({ type: 'returned', unit, text: next.text, revision });
}

function split(work: Working, { unit, at, id }: ChangeOf<'unit-split'>): void {
  const there = work.unit(unit);
  if (at < 0 || at > there.text.length || work.find(id) >= 0) throw new Error(`unit ${unit}: no split at ${at} into ${id}`);
  const left = codesIn(there.text, there.codes, 0, at);
  work.splice(work.at(unit), 1,
    { ...there, text: there.text.slice(0, at), codes: left, space: '' },
    { ...there, id, text: there.text.slice(at), codes: there.codes.slice(left.length) });
  const revision = touched(work, unit), of = work.state(id);
  const toRevision = work.known(id) ? of.revision + 1 : 0;
  work.put(id, { revision: toRevision, links: [], bornOf: unit, absorbed: of.absorbed, confirmed: null });
  work.note({ type: 'split', unit, at, to: id, revision, toRevision });
}

function merged(work: Working, { unit, other }: ChangeOf<'unit-merged'>): void {
  const there = work.unit(unit), gone = work.unit(other), i = work.at(unit);
  if (work.item(i + 1) !== gone) throw new Error(`unit ${other} does not stand behind ${unit}`);
  work.splice(i, 2, { ...there, text: there.text + there.space + gone.text, codes: [...there.codes, ...gone.codes], space: gone.space });
  const revision = touched(work, unit), state = work.state(unit), its = work.state(other);
  for (const child of work.bornOf(other)) if (child !== unit) work.put(child, { ...work.state(child), bornOf: unit });
  const origin = state.bornOf === other ? its.bornOf : state.bornOf;
  work.put(unit, {
    ...state, links: work.inOrder([...state.links, ...its.links]), bornOf: origin === unit ? null : origin,
    absorbed: [...new Set([...state.absorbed, other, ...its.absorbed, ...(its.bornOf === null ? [] : [its.bornOf])])].filter((id) => id !== unit),
  });
  work.drop(other);
  work.note({ type: 'merged', unit, other, by: there.text.length + there.space.length, revision });
}

/** Its state stays, so that it can come back under its id; what was split from it and still stands inherits its source. */
function removed(work: Working, unit: Id): void {
  work.unit(unit);
  takenOut(work, unit);
  const revision = touched(work, unit), state = work.state(unit);
  const heir = state.links.length === 0 ? undefined : work.bornOf(unit).find((id) => work.find(id) >= 0 && work.state(id).links.length === 0);
  if (heir !== undefined) {
    work.put(heir, { ...work.state(heir), links: state.links });
    work.put(unit, { ...state, links: [], bornOf: heir });
  }
  work.note({ type: 'removed', unit, revision });
}

function inserted(work: Working, unit: Id, after: Id | null): void {
  if (work.find(unit) >= 0) throw new Error(`unit ${unit} stands here already`);
  place(work, { kind: 'unit', id: unit, text: '', codes: [], space: '' }, after);
  if (work.known(unit)) touched(work, unit); else work.put(unit, work.state(unit));
}

/** The second half of a block of the web page is of the web page, too; a block put behind its end is not. */
function blockSplit(work: Working, { after, id, as, level, ordered }: ChangeOf<'block-split'>): void {
  if (work.find(id) >= 0) throw new Error(`block ${id} stands here already`);
  const i = after === null ? -1 : work.at(after);
  place(work, { kind: 'block', id, type: as, level, ordered, space: '' }, after);
  if (work.item(i + 2)?.kind !== 'unit') return;
  for (let above = i; above >= 0; above--) {
    const there = work.item(above);
    if (there?.kind === 'block') { work.stand(id, work.standing(there.id)); return; }
  }
}

function place(work: Working, item: Item, after: Id | null): void {
  work.splice(after === null ? 0 : work.at(after) + 1, 0, item);
}

/** Takes it out; its space goes to what stands before it. */
function takenOut(work: Working, id: Id): Item {
  const i = work.at(id), gone = work.item(i), before = work.item(i - 1);
  if (gone === undefined) throw new Error(`nothing at ${i}`);
  if (before !== undefined && gone.space !== '') work.replace(i - 1, { ...before, space: before.space + gone.space });
  work.splice(i, 1);
  return gone;
}
