import type { Content, Id } from '#app/review/content';
import { change } from '#app/review/edit-changes';
import type { EditChange, ReviewEvent } from '#app/review/event';
import { afterEvent, editsOf } from '#app/review/fold-content';
import { unitsOf } from '#app/review/standing-units';
import { stretch } from '#app/review/stretch';
import { workingCopy, type Working } from '#app/review/working';
import type { Span } from '#app/text/span';

/** Each UTF-16 unit of a text: >= 0 a character of the starting point, by number; < 0 put in by event -1 - mark. */
type Marks = readonly number[];
type UnitMarks = Map<Id, Marks>;

export interface Replayed {
  readonly marksOf: (unit: Id) => Marks;
  /** The events that deleted characters of a unit of the starting point. */
  readonly deleterOf: (unit: Id, span: Span) => readonly number[];
  /** The events that moved a unit or changed the block it begins. */
  readonly placersOf: (unit: Id) => number[];
}

/** Replays events over the characters of the units that they touch. */
export function replayMarks(from: Content, events: readonly ReviewEvent[]): Replayed {
  const first = new Map<Id, number>(), marks: UnitMarks = new Map(), deleted = new Map<number, number>(), placed = new Map<Id, number[]>();
  const saved = new Map<Id, Map<Id, Marks | null>>();
  let count = 0, content = from;
  /** Marks of the other direction, while the sides are exchanged; and the groups that exchanged them. */
  let aside: UnitMarks = new Map();
  const turning = new Set<Id>();
  const turn = (next: Content, event: number): void => {
    const back = aside;
    aside = new Map(marks);
    marks.clear();
    for (const { id, text } of unitsOf(next).values()) {
      const there = back.get(id);
      marks.set(id, there?.length === text.length ? there : Array.from({ length: text.length }, () => -1 - event));
    }
  };
  for (const item of from.items) if (item.kind === 'unit') {
    first.set(item.id, count);
    marks.set(item.id, Array.from({ length: item.text.length }, (_, i) => count + i));
    count += item.text.length;
  }
  events.forEach((event, i) => {
    const { payload } = event;
    const keep = grown(saved, payload.type === 'undone' || payload.type === 'redone' ? null : event.group);
    const set = (unit: Id, next: Marks | null) => {
      const was = marks.get(unit) ?? null;
      if (keep !== null && !keep.has(unit)) keep.set(unit, was);
      const left = new Set(next);
      for (const mark of was ?? []) if (mark >= 0 && !left.has(mark)) deleted.set(mark, i);
      for (const mark of next ?? []) if (mark >= 0) deleted.delete(mark);
      if (next === null) marks.delete(unit); else marks.set(unit, next);
    };
    const edits = editsOf(payload);
    if (edits !== null) {
      const work = workingCopy(content);
      for (const edit of edits) {
        marked(work, edit, i, (unit) => marks.get(unit) ?? [], set);
        for (const unit of placedBy(work, edit)) placed.set(unit, [...(placed.get(unit) ?? []), i]);
        change(work, edit);
      }
      content = work.result().content;
      return;
    }
    const next = afterEvent(content, event);
    // Twice in a group is not at all.
    if (payload.type === 'sides-exchanged' && !turning.delete(event.group)) turning.add(event.group);
    if (payload.type === 'sides-exchanged' || ((payload.type === 'undone' || payload.type === 'redone') && turning.has(payload.group))) {
      turn(next, i);
      content = next;
      return;
    }
    const known = (payload.type === 'undone' || payload.type === 'redone') && swapped(saved, payload.group, marks, set);
    if (next.items !== content.items && !known) settle(content, next, i, marks, set);
    content = next;
  });
  return {
    marksOf: (unit) => marks.get(unit) ?? [],
    deleterOf: (unit, { start, end }) => {
      const at = first.get(unit);
      return at === undefined ? [] : [...new Set(Array.from({ length: end - start }, (_, i) => deleted.get(at + start + i) ?? -1))].filter((event) => event >= 0);
    },
    placersOf: (unit) => [...(placed.get(unit) ?? [])],
  };
}

type SetMarks = (unit: Id, next: Marks | null) => void;

function grown(saved: Map<Id, Map<Id, Marks | null>>, group: Id | null): Map<Id, Marks | null> | null {
  if (group === null) return null;
  const there = saved.get(group) ?? new Map<Id, Marks | null>();
  saved.set(group, there);
  return there;
}

/** What a change of words does to the marks; `work` stands as it was before the change. */
function marked(work: Working, edit: EditChange, event: number, of: (unit: Id) => Marks, set: SetMarks): void {
  const by = -1 - event;
  if (edit.type === 'edited') {
    const there = of(edit.unit), put: Marks = Array.from({ length: edit.text.length }, () => by);
    set(edit.unit, [...there.slice(0, edit.start), ...put, ...there.slice(edit.start + edit.was.length)]);
  } else if (edit.type === 'unit-split') {
    const there = of(edit.unit);
    set(edit.unit, there.slice(0, edit.at));
    set(edit.id, there.slice(edit.at));
  } else if (edit.type === 'unit-merged') {
    const space: Marks = Array.from({ length: work.unit(edit.unit).space.length }, () => by), other = of(edit.other);
    set(edit.other, null);
    set(edit.unit, [...of(edit.unit), ...space, ...other]);
  } else if (edit.type === 'unit-removed') set(edit.unit, null);
  else if (edit.type === 'unit-inserted') set(edit.unit, []);
}

/** The unit that a change of places is seen at. */
function placedBy(work: Working, edit: EditChange): readonly Id[] {
  if (edit.type === 'unit-moved') return [edit.unit];
  const at = edit.type === 'block-split' ? (edit.after === null ? 0 : work.at(edit.after) + 1) : 'block' in edit ? work.at(edit.block) + 1 : -1;
  const item = at < 0 ? undefined : work.item(at);
  return item?.kind === 'unit' ? [item.id] : [];
}

/** Undo and redo give the characters back as they were; false: the step is from before the starting point. */
function swapped(saved: Map<Id, Map<Id, Marks | null>>, group: Id, marks: UnitMarks, set: SetMarks): boolean {
  const was = saved.get(group);
  if (was === undefined) return false;
  saved.set(group, new Map(Array.from(was.keys(), (unit) => [unit, marks.get(unit) ?? null])));
  for (const [unit, next] of was) if (next === null) set(unit, null);
  for (const [unit, next] of was) if (next !== null) set(unit, next);
  return true;
}

/** A restored version, an undo of a step from before the starting point: in each unit the stretch that differs is this event's. */
function settle(before: Content, next: Content, event: number, marks: UnitMarks, set: SetMarks): void {
  const was = unitsOf(before), now = unitsOf(next);
  for (const unit of was.keys()) if (!now.has(unit)) set(unit, null);
  for (const [id, { text }] of now) {
    const then = was.get(id)?.text ?? '', there = marks.get(id) ?? [];
    if (then === text && there.length === text.length) continue;
    const { start, end, length } = stretch(then, text), put: Marks = Array.from({ length }, () => -1 - event);
    set(id, [...there.slice(0, start), ...put, ...there.slice(end)]);
  }
}
