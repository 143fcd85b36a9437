import { tokens } from '#app/intl/words';
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

/** `exact`: the same letters, case and accents too. `words`: only where whole words of the `language` begin and end. */
interface HowToFind { readonly exact: boolean; readonly words: boolean; readonly language: string }

/** Where words stand in the translation, case aside unless asked, in the order of the text. */
export function occurrences(content: Content, wanted: string, { exact, words, language }: HowToFind = { exact: false, words: false, language: 'und' }): readonly Occurrence[] {
  const sought = foldWithMap(wanted).text;
  if (sought.trim() === '') return [];
  return readingOrder(content).units.flatMap(({ unit }) => {
    const { text, map } = folded(unit), found: Occurrence[] = [];
    for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + sought.length)) {
      const place = span(fileOffset(map, at), fileOffset(map, at + sought.length - 1) + 1);
      found.push({ unit: unit.id, span: place, was: unit.text.slice(place.start, place.end) });
    }
    const same = exact ? found.filter(({ was }) => was.normalize() === wanted.normalize()) : found;
    return words && same.length > 0 ? same.filter(wholeWords(unit.text, language)) : same;
  });
}

/** Whether a passage begins and ends where words do. */
function wholeWords(text: string, language: string): (found: Occurrence) => boolean {
  const borders = new Set([0, ...tokens(text, language).map(({ start, text: { length } }) => start + length)]);
  return ({ span: { start, end } }) => borders.has(start) && borders.has(end);
}

/** One command that puts other words in all these places. */
export function replacing(content: Content, what: string, places: readonly Occurrence[], text: string): PageCommand | null {
  if (places.length === 0) return null;
  return { type: 'replace-all', what, places: places.map(({ unit, span: at, was }) => ({ place: { unit, revision: content.units.get(unit)?.revision ?? 0, span: at }, was, text })) };
}
