import type { Check, CheckUnit, Finding, UnitFacts } from '#app/checks/check';
import { inTarget } from '#app/checks/finding';
import { masked } from '#app/checks/mask';

interface Opening { readonly start: number; readonly end: number; readonly lower: boolean; readonly sourceLower: boolean | null }

/** The first word of a text, past quotes, figures and bullets. */
const firstWord = /^[^\p{L}]*?(?=\p{L})([\p{L}\p{M}\p{N}’'-]+)/u;

/** A heading that begins in lower case where the other headings, or its source, do not. */
export const headingCase: Check<Opening> = {
  id: 'heading-case',
  scope: 'article',
  facts: (unit) => unit.block.type === 'heading' && unit.block.first && unit.block.standing === 'text' ? opening(unit) : [],
  judge: (units, { languages }) => {
    const all = units.flatMap(({ facts }) => facts);
    const upper = all.filter(({ lower }) => !lower).length;
    return units.flatMap(({ unit, facts }: UnitFacts<Opening>) => facts.flatMap((one): Finding[] => {
      if (!one.lower || one.sourceLower === true) return [];
      if (one.sourceLower === null && upper <= all.length - upper) return [];
      const word = unit.target.slice(one.start, one.end), [first = ''] = word;
      return [inTarget(unit, one.start, one.end, {
        mqm: 'fluency/spelling/capitalization', severity: 'minor', confidence: one.sourceLower === false ? 0.9 : 0.8,
        message: { key: one.sourceLower === false ? 'heading-case.unlikeSource' : 'heading-case.unlikeOthers', values: { word } },
        suggestions: [{ text: first.toLocaleUpperCase(languages.target) + word.slice(first.length) }],
      })];
    }));
  },
};

function opening(unit: CheckUnit): Opening[] {
  const first = firstWord.exec(masked(unit.target)), word = first?.[1];
  if (first === null || word === undefined || !/^[\p{Lu}\p{Ll}]/u.test(word)) return [];
  const start = first.index + first[0].length - word.length;
  const source = firstWord.exec(masked(unit.source))?.[1];
  const lower = /^\p{Ll}/u.test(word) && !isBrandOrParticle(word, unit.target.slice(start + word.length)) && !/[\p{L}\p{N}]/u.test(unit.target.slice(0, start));
  return [{ start, end: start + word.length, lower, sourceLower: source === undefined || !/^[\p{Lu}\p{Ll}]/u.test(source) ? null : /^\p{Ll}/u.test(source) }];
}

/** "iPhone", "eBay", "van Gogh", "al-Qaida", "’n Koei": lower case by right. */
function isBrandOrParticle(word: string, after: string): boolean {
  return /\p{Lu}/u.test(word) || word.includes('-') || word.length === 1 || (word.length <= 3 && /^ \p{Lu}/u.test(after));
}
