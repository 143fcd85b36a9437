import type { Check, Finding } from '#app/checks/check';
import { inTarget } from '#app/checks/finding';
import { masked } from '#app/checks/mask';
import { isUnspaced } from '#app/checks/spacing';
import { strayMarks, type StrayMark } from '#app/checks/stray-marks';

interface Stray { readonly start: number; readonly end: number; readonly kind: StrayMark['kind']; readonly suggestion: string | null }

/** Marks and spaces that were left over: " .", ",,", ".” .", "a,b", two spaces. */
export const strayPunctuation: Check<Stray> = {
  id: 'stray-punctuation',
  scope: 'unit',
  facts: (unit, { languages }) => {
    const seen = strayIn(unit.target, languages.target);
    if (seen.length === 0) return [];
    // The same oddity as often in the source is the author's; a language that has it by rule excuses nothing.
    const there = languages.source === null ? [] : strayIn(unit.source, languages.source);
    const excused = (kind: Stray['kind']): boolean => there.filter((one) => one.kind === kind).length >= seen.filter((one) => one.kind === kind).length;
    return seen.filter(({ kind }) => !excused(kind));
  },
  judge: (read) => read.flatMap(({ unit, facts }) => facts.map(({ start, end, kind, suggestion }): Finding => inTarget(unit, start, end, {
    mqm: kind === 'doubleSpace' || kind === 'spaceBefore' || kind === 'noSpaceAfter' || kind === 'spaceInside' ? 'fluency/whitespace' : 'fluency/punctuation',
    severity: 'minor', confidence: 0.85, message: { key: `stray-punctuation.${kind}`, values: { marks: unit.target.slice(start, end).trim() } },
    suggestions: suggestion === null ? [] : [{ text: suggestion }],
  }))),
};

function strayIn(text: string, language: string): readonly Stray[] {
  const plain = masked(text);
  return outermost(strayMarks.filter((mark) => mark.not?.(language) !== true && !(mark.spacedOnly === true && isUnspaced(language)))
    .flatMap(({ kind, pattern, becomes }) => Array.from(plain.matchAll(pattern), (match): Stray => {
      const start = match.index, end = start + match[0].length;
      return { start, end, kind, suggestion: text.slice(start, end).includes('\uFFFC') ? null : becomes(match[0]) };
    })));
}

/** ".” ." is one oddity, though " ." inside it is another. */
function outermost(all: readonly Stray[]): readonly Stray[] {
  return all.filter((one, at) => !all.some((other, index) => index !== at && other.start <= one.start && one.end <= other.end && (other.end - other.start > one.end - one.start || index < at)));
}
