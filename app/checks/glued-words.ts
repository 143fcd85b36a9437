import type { Check, CheckContext, CheckUnit, Finding, UnitFacts } from '#app/checks/check';
import { inTarget, place } from '#app/checks/finding';
import { masked } from '#app/checks/mask';
import { isUnspaced } from '#app/checks/spacing';
import { fold } from '#app/text/fold';
import { tellTales } from '#app/text/tell-tales';
import { rowFor } from '#app/intl/language-tag';

/** Two words without the space between them. `at`: where the second begins. */
interface Glued { readonly start: number; readonly end: number; readonly at: number; readonly how: 'case' | 'mark' }

/** Lower case runs into upper case, or a figure into a capitalised word: "videoThe", "2018The". Names and units are told apart later. */
const caseJoin = /(?<![\p{L}\p{M}\p{N}_’'-])(\p{Lu}?\p{Ll}{2,}|\d{2,})(\p{Lu}\p{Ll}+)(?![\p{L}\p{N}_])/gu;
/** A closing quote or a full stop runs into a sentence: "said.”Kyiv", "a text.And", "28.September". */
const markJoin = /(?<![\p{L}\p{M}\p{N}_.-])((?:\p{L}[\p{L}\p{M}]{2,}[.!?…]?[”»]|\p{Ll}[\p{Ll}\p{M}]{2,}[.!?…]|\d{1,2}\.))(\p{Lu}[\p{Ll}\p{M}]{2,})/gu;

/** Words that ran into each other where two parts of a page met. */
export const gluedWords: Check<Glued> = {
  id: 'glued-words',
  scope: 'article',
  facts: (unit, { languages }) => {
    if (isUnspaced(languages.target)) return [];
    const text = masked(unit.target), source = fold(unit.source);
    const found = [...joins(text, caseJoin, 'case'), ...joins(text, markJoin, 'mark')];
    return found.filter(({ start, end }) => !source.includes(fold(text.slice(start, end))));
  },
  judge: (units, context) => units.flatMap((entry, at) => {
    const within = entry.facts.filter((glued) => isTwoWords(glued, entry.unit, units, context)).map((glued) => finding(entry.unit, glued));
    return [...toUnitBefore(entry.unit, units[at - 1]?.unit, context), ...within];
  }),
};

/** "night.|Nobody": the border of two sentences was found, but no space stands there. The second's first word is marked. */
function toUnitBefore(unit: CheckUnit, before: CheckUnit | undefined, { languages }: CheckContext): Finding[] {
  if (unit.touching !== true || before === undefined || before.block.id !== unit.block.id || isUnspaced(languages.target)) return [];
  const left = /\p{L}[\p{L}\p{M}]+[.!?…]?[”»"]?$/u.exec(before.target)?.[0], right = /^[“«„"]?\p{Lu}[\p{L}\p{M}'’]*/u.exec(unit.target)?.[0];
  if (left === undefined || right === undefined || fold(before.source + unit.source).includes(fold(left + right))) return [];
  return [inTarget(unit, 0, right.length, {
    mqm: 'fluency/whitespace', severity: 'minor', confidence: 0.85, message: { key: 'glued-words.glued', values: { left, right } },
    evidence: [place(before, 'target', before.target.length - left.length, before.target.length)], suggestions: [{ text: ` ${right}` }],
  })];
}

function joins(text: string, pattern: RegExp, how: Glued['how']): Glued[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const [whole, left = ''] = match;
    return { start: match.index, end: match.index + whole.length, at: match.index + left.length, how };
  });
}

/**
 * "YouTube", "DeepMind" and "MacKenzie" are one word. A join is two when its second half is a small word of the language
 * ("The", "El"), or when both halves stand in the article as words of their own.
 */
function isTwoWords({ start, end, at, how }: Glued, unit: CheckUnit, units: readonly UnitFacts<Glued>[], { languages }: CheckContext): boolean {
  if (how === 'mark') return true;
  const left = unit.target.slice(start, at), right = unit.target.slice(at, end);
  const small = rowFor(tellTales, languages.target)?.words.split(' ').includes(fold(right)) === true;
  if (small && (/^\p{Ll}|^\d/u.test(left) || right.length > 2)) return true;
  return !/^\d/u.test(left) && stands(left, units) && stands(right, units);
}

/** Whether the article has it as a word of its own. */
function stands(word: string, units: readonly UnitFacts<Glued>[]): boolean {
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])${word}(?![\\p{L}\\p{M}\\p{N}_])`, 'iu');
  return units.some(({ unit }) => pattern.test(unit.target));
}

function finding(unit: CheckUnit, { start, end, at, how }: Glued): Finding {
  const left = unit.target.slice(start, at), right = unit.target.slice(at, end);
  return inTarget(unit, start, end, {
    mqm: 'fluency/whitespace', severity: 'minor', confidence: how === 'mark' ? 0.85 : 0.8, message: { key: 'glued-words.glued', values: { left, right } },
    // At a sentence's start more than a space is wanted: a label, a capital letter, a full stop.
    suggestions: start === 0 && how === 'case' ? [] : [{ text: `${left} ${right}` }],
  });
}
