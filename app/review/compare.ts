import type { Change } from '#app/diff/change';
import { attribution, type Made } from '#app/review/authors';
import { changedPlaces, stoodBehind } from '#app/review/compare-blocks';
import { changedWords, type Found } from '#app/review/compare-words';
import type { Content, Id } from '#app/review/content';
import type { ReviewEvent } from '#app/review/event';
import { families } from '#app/review/lineage';

/** The changes that lead from one point of a review to another, in reading order, without who made them. `language`: the translation's. */
export function compare(from: Content, to: Content, language: string): readonly Change[] {
  return changesBetween(from, to, language).map(({ change }) => change);
}

/**
 * The same with who made each change and when. `events`: those after the first point up to the second, in order; of several
 * makers none is named.
 */
export function compareByAuthor(from: Content, to: Content, language: string, events: readonly ReviewEvent[]): readonly Change[] {
  return madeBetween(from, to, language, events).map(({ change }) => change);
}

/** The same with the events that made each change, oldest first. */
export function madeBetween(from: Content, to: Content, language: string, events: readonly ReviewEvent[]): readonly Made[] {
  const changes = changesBetween(from, to, language);
  return changes.length === 0 ? [] : attribution(from, events)(changes);
}

function changesBetween(from: Content, to: Content, language: string): readonly Found[] {
  if (from.items === to.items) return [];
  const behind = stoodBehind(from, to);
  const words = families(from, to).flatMap((family): readonly Found[] => {
    const [only, another] = family.before, [now, more] = family.after;
    if (another === undefined && more === undefined && only !== undefined && now !== undefined && only.unit.text === now.unit.text) return [];
    if (now !== undefined) return changedWords(family, language);
    return family.before.map(({ unit: { id, text } }): Found => ({
      change: { unit: null, span: { start: 0, end: 0 }, deleted: text, inserted: '', by: null, at: null, after: behind(id), gone: id, kind: 'words' },
      wasIn: [{ unit: id, span: { start: 0, end: text.length } }],
    }));
  });
  return inReadingOrder([...words, ...changedPlaces(from, to).map((change): Found => ({ change, wasIn: [] }))], from, to);
}

/** By the unit now; a unit that is gone stands behind the unit it stood behind, after the others in the order of then. */
function inReadingOrder(changes: readonly Found[], from: Content, to: Content): readonly Found[] {
  const now = placesOf(to), then = placesOf(from);
  const place = ({ change: { unit, after } }: Found) => (unit === null ? (after === null ? -1 : now.get(after) ?? -1) + 0.5 : now.get(unit) ?? 0);
  return [...changes].sort((a, b) => place(a) - place(b) || (then.get(a.change.gone ?? '') ?? 0) - (then.get(b.change.gone ?? '') ?? 0) || a.change.span.start - b.change.span.start || a.change.span.end - b.change.span.end);
}

function placesOf({ items }: Content): ReadonlyMap<Id, number> { return new Map(items.map((item, i) => [item.id, i])); }
