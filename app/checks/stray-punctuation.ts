import type { Check, CheckContext, CheckUnit, Finding } from '#app/checks/check';
import { inTarget } from '#app/checks/finding';
import { masked } from '#app/checks/mask';
import { isUnspaced } from '#app/checks/spacing';
import { strayMarks, type StrayMark } from '#app/checks/stray-marks';

interface Stray { readonly start: number; readonly end: number; readonly kind: StrayMark['kind']; readonly suggestion: string | null }

/** Marks and spaces that were left over: " .", ",,", ".” .", "a,b", two spaces. */
export const strayPunctuation: Check<Stray> = {
  id: 'stray-punctuation',
  scope: 'unit',
  facts: (unit, context) => strayMarks.flatMap((mark) => found(mark, unit, context)),
  judge: (read) => read.flatMap(({ unit, facts }) => outermost(facts).map(({ start, end, kind, suggestion }): Finding => inTarget(unit, start, end, {
    mqm: kind === 'doubleSpace' || kind === 'spaceBefore' || kind === 'noSpaceAfter' || kind === 'spaceInside' ? 'fluency/whitespace' : 'fluency/punctuation',
    severity: 'minor', confidence: 0.85, message: { key: `stray-punctuation.${kind}`, values: { marks: unit.target.slice(start, end).trim() } },
    suggestions: suggestion === null ? [] : [{ text: suggestion }],
  }))),
};

function found(mark: StrayMark, unit: CheckUnit, { languages }: CheckContext): Stray[] {
  if (mark.not?.(languages.target) === true || (mark.spacedOnly === true && isUnspaced(languages.target))) return [];
  const matches = Array.from(masked(unit.target).matchAll(mark.pattern));
  if (matches.length === 0) return [];
  // The same oddity in the source is the author's; a language with spaced marks has them by rule, so it excuses nothing.
  const there = languages.source !== null && mark.not?.(languages.source) === true ? 0 : Array.from(masked(unit.source).matchAll(mark.pattern)).length;
  return there >= matches.length ? [] : matches.map((match) => {
    const start = match.index, end = start + match[0].length, suggestion = mark.becomes(match[0], unit.target.slice(end));
    return { start, end, kind: mark.kind, suggestion: suggestion === null || unit.target.slice(start, end).includes('\uFFFC') ? null : suggestion };
  });
}

/** ".” ." is one oddity, though " ." inside it is another. */
function outermost(all: readonly Stray[]): readonly Stray[] {
  return all.filter((one, at) => !all.some((other, index) => index !== at && other.start <= one.start && one.end <= other.end && (other.end - other.start > one.end - one.start || index < at)));
}
