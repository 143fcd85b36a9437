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
  if (before.length === 0) return now.parts.map(({ unit, at }) => inserted(unit, now.text.slice(at.start, at.end)));
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

/** A change across the border of two units is one in each; the deleted words stand in the first. */
function inUnits(was: JoinedText, now: JoinedText, { old, now: at }: Replaced): readonly Found[] {
  const deleted = was.text.slice(old.start, old.end), put = now.text.slice(at.start, at.end);
  if ((deleted + put).trim() === '' && (touchesBorder(was, old) || touchesBorder(now, at))) return [];
  const wasIn = old.start === old.end ? [] : byUnit(was, old);
  const pieces = byUnit(now, at);
  const places = pieces.length > 0 ? pieces : byUnit(now, { start: at.start, end: at.start });
  return places.map(({ unit, span }, i): Found => {
    const part = now.parts.find((one) => one.unit === unit)?.at.start ?? 0;
    return { change: { ...nobody, unit, span, deleted: i === 0 ? deleted : '', inserted: now.text.slice(part + span.start, part + span.end), kind: 'words' }, wasIn: i === 0 ? wasIn : [] };
  });
}
