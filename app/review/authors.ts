import type { Change } from '#app/diff/change';
import type { Found } from '#app/review/compare-words';
import type { Content } from '#app/review/content';
import type { ReviewEvent } from '#app/review/event';
import { replayMarks } from '#app/review/marks';

/** A change with the events that made it, oldest first. */
export interface Made { readonly change: Change; readonly events: readonly ReviewEvent[] }

/**
 * Who made the changes since a point: each character that was put in is remembered with its event, each that was deleted
 * with the event that deleted it, through splits, merges, undo and redo. `from`: the content at that point.
 */
export function attribution(from: Content, events: readonly ReviewEvent[]): (changes: readonly Found[]) => readonly Made[] {
  const { marksOf, deleterOf, placersOf } = replayMarks(from, events);
  return (changes) => changes.map(({ change, wasIn }) => {
    const by = new Set<number>();
    for (const mark of change.unit === null || change.kind === 'moved' ? [] : marksOf(change.unit).slice(change.span.start, change.span.end)) if (mark < 0) by.add(-1 - mark);
    for (const { unit, span } of wasIn) for (const event of deleterOf(unit, span)) by.add(event);
    const made = by.size > 0 || change.unit === null || (change.kind !== 'moved' && change.kind !== 'block') ? [...by] : placersOf(change.unit);
    const makers = made.sort((a, b) => a - b).flatMap((i) => events[i] ?? []);
    const names = new Set(makers.map(({ actor }) => actor.name));
    return { change: { ...change, by: names.size === 1 ? makers[0]?.actor.name ?? null : null, at: makers.at(-1)?.at ?? null }, events: makers };
  });
}
