import type { Check, CheckContext, CheckUnit, Finding } from '#app/checks/check';
import { listed } from '#app/checks/reading';

/** What a case says of one unit; the rest is that of a plain paragraph of its own. */
export interface Line extends Partial<Pick<CheckUnit, 'source' | 'sourceBorders' | 'targetBorders' | 'touching'>> {
  readonly target: string;
  readonly block?: Partial<CheckUnit['block']>;
}

/** Units of an article: each a paragraph, unless the case says otherwise. */
export function unitsOf(lines: readonly (string | Line)[]): readonly CheckUnit[] {
  return lines.map((line, index) => {
    const { target, source = '', sourceBorders = [], targetBorders = [], block = {}, touching } = typeof line === 'string' ? { target: line } : line;
    return { id: `u${index}`, index, source, target, sourceBorders, targetBorders, block: { id: `b${index}`, type: 'paragraph', standing: 'text', first: true, last: true, ...block }, ...(touching === undefined ? {} : { touching }) };
  });
}

export function speaking(target: string, source: string | null = null): CheckContext {
  return { languages: { source, target }, expired: () => false };
}

/** What one check finds, before any pass. */
export function findings<F>(check: Check<F>, lines: readonly (string | Line)[], context: CheckContext): readonly Finding[] {
  return listed(check).open().read(unitsOf(lines), context).findings;
}

/** The same text with the first suggestion of each finding put in, from the last to the first. */
export function mended(lines: readonly (string | Line)[], found: readonly Finding[]): readonly Line[] {
  return unitsOf(lines).map((unit) => {
    const own = found.filter(({ unit: id, side, suggestions }) => id === unit.id && side === 'target' && suggestions.length > 0).toSorted((a, b) => b.span.start - a.span.start);
    const target = own.reduce((text, { span, suggestions }) => text.slice(0, span.start) + (suggestions[0]?.text ?? '') + text.slice(span.end), unit.target);
    // As the units of a review are read: what begins with a space touches nothing.
    const { touching, ...rest } = unit;
    return { ...rest, target, ...(touching === undefined || /^\s/u.test(target) ? {} : { touching }) };
  });
}
