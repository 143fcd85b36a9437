import type { CheckUnit, Evidence, Finding, Side } from '#app/checks/check';
import { span } from '#app/text/span';

/** A place in a unit with its words. `end` after the text is a bug and throws. */
export function place(unit: CheckUnit, side: Side, start: number, end: number): Evidence {
  if (end > unit[side].length) throw new RangeError(`no place ${start}..${end} in a text of ${unit[side].length}`);
  return { unit: unit.id, side, span: span(start, end), quote: unit[side].slice(start, end) };
}

/** A finding in the translation, its quote cut out of it. */
export function inTarget(unit: CheckUnit, start: number, end: number, rest: Omit<Finding, 'unit' | 'side' | 'span' | 'quote' | 'evidence' | 'suggestions'> & Partial<Pick<Finding, 'evidence' | 'suggestions'>>): Finding {
  return { ...place(unit, 'target', start, end), evidence: [], suggestions: [], ...rest };
}
