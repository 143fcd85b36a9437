import type { Change } from '#app/diff/change';
import { readableDiff, type Replaced } from '#app/diff/readable';
import { byUnit, joinedText, touchesBorder, type JoinedText, type PartSpan } from '#app/review/joined-text';
import type { Family } from '#app/review/lineage';

/** A change and where its deleted words stood then: what tells who deleted them. */
export interface Found { readonly change: Change; readonly wasIn: readonly PartSpan[] }

const nobody = { by: null, at: null, after: null, gone: null } as const;

/** The changes of words in one family of units, of which at least one stands now. */
export function changedWords({ before, after }: Family, language: string): readonly Found[] {
  const [was, now] = [joinedText(before), joinedText(after)];
  if (was.text === now.text) return [];
  if (before.length === 0) return now.parts.filter(({ at }) => at.end > at.start).map(({ unit, at }) => inserted(unit, now.text.slice(at.start, at.end)));
  const replaced = readableDiff(was.text, now.text, language);
  if (replaced === null) return rewritten(was, now);
  return replaced.flatMap((change) => inUnits(was, now, change));
}

function inserted(unit: string, text: string): Found {
  return { change: { ...nobody, unit, span: { start: 0, end: text.length }, deleted: '', inserted: text, kind: 'words' }, wasIn: [] };
}

function rewritten(was: JoinedText, now: JoinedText): readonly Found[] {
  const [first, ...others] = now.parts;
  if (first === undefined) return [];
  const all = byUnit(was, { start: 0, end: was.text.length }), text = now.text.slice(first.at.start, first.at.end);
  return [
    { change: { ...nobody, unit: first.unit, span: { start: 0, end: text.length }, deleted: was.text, inserted: text, kind: 'rewritten' }, wasIn: all },
    ...others.map(({ unit, at }) => inserted(unit, now.text.slice(at.start, at.end))),
  ];
}

/**
 * A change across the border of two units is one in each of them. Words that stand in one of them as they stood before are
 * none; what was deleted is told in the first that changed.
 */
function inUnits(was: JoinedText, now: JoinedText, { old, now: at }: Replaced): readonly Found[] {
  const put = now.text.slice(at.start, at.end);
  if ((was.text.slice(old.start, old.end) + put).trim() === '' && (touchesBorder(was, old) || touchesBorder(now, at))) return [];
  const places = [...byUnit(now, at)];
  let { start, end } = old;
  while (places.length > 1 && endsWith(was.text.slice(start, end), wordsAt(now, places.at(-1)))) end -= wordsAt(now, places.pop()).length;
  while (places.length > 1 && startsWith(was.text.slice(start, end), wordsAt(now, places[0]))) start += wordsAt(now, places.shift()).length;
  const deleted = was.text.slice(start, end), wasIn = start === end ? [] : byUnit(was, { start, end });
  return (places.length > 0 ? places : byUnit(now, { start: at.start, end: at.start })).map((place, i): Found => ({
    change: { ...nobody, unit: place.unit, span: place.span, deleted: i === 0 ? deleted : '', inserted: wordsAt(now, place), kind: 'words' }, wasIn: i === 0 ? wasIn : [],
  })).filter(({ change }) => change.deleted !== change.inserted);
}

function wordsAt({ text, parts }: JoinedText, place: PartSpan | undefined): string {
  const from = parts.find((part) => part.unit === place?.unit)?.at.start ?? 0;
  return place === undefined ? '' : text.slice(from + place.span.start, from + place.span.end);
}
function endsWith(text: string, words: string): boolean { return words !== '' && text.endsWith(words); }
function startsWith(text: string, words: string): boolean { return words !== '' && text.startsWith(words); }
