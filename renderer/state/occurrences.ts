import type { Content, Id, UnitItem } from '#app/review/content';
import { fileOffset } from '#app/text/offset-map';
import { foldWithMap } from '#app/text/fold';
import { span, type Span } from '#app/text/span';
import type { PageCommand } from '#renderer/state/page-command';
import { readingOrder } from '#renderer/state/reading-order';

export interface Occurrence { readonly unit: Id; readonly span: Span; readonly was: string }

const known = new WeakMap<UnitItem, ReturnType<typeof foldWithMap>>();
/** A unit's words folded: once for all the letters of a search. */
function folded(unit: UnitItem): ReturnType<typeof foldWithMap> {
  let there = known.get(unit);
  if (there === undefined) known.set(unit, (there = foldWithMap(unit.text)));
  return there;
}

/** Where words stand in the translation, case aside, in the order of the text. */
export function occurrences(content: Content, wanted: string): readonly Occurrence[] {
  const sought = foldWithMap(wanted).text;
  if (sought.trim() === '') return [];
  return readingOrder(content).units.flatMap(({ unit }) => {
    const { text, map } = folded(unit), found: Occurrence[] = [];
    for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + sought.length)) {
      const place = span(fileOffset(map, at), fileOffset(map, at + sought.length - 1) + 1);
      found.push({ unit: unit.id, span: place, was: unit.text.slice(place.start, place.end) });
    }
    return found;
  });
}

/** One command that puts other words in all these places. */
export function replacing(content: Content, what: string, places: readonly Occurrence[], text: string): PageCommand | null {
  if (places.length === 0) return null;
  return { type: 'replace-all', what, places: places.map(({ unit, span: at, was }) => ({ place: { unit, revision: content.units.get(unit)?.revision ?? 0, span: at }, was, text })) };
}
