import type { Check, CheckUnit, Finding } from '#app/checks/check';
import { inTarget, place } from '#app/checks/finding';
import { negators } from '#app/checks/negators';
import { baseLanguage, perLanguage, rowFor } from '#app/intl/language-tag';

/** In long sentences a "no" is one of many things, and is said in more ways than a table holds. */
const LETTERS = 110;
/** A character of Chinese, Japanese or Korean says as much as two or three letters. */
const DENSE = 45;

const readerOf = perLanguage((tag) => {
  const row = rowFor(negators, tag);
  if (row === undefined) return null;
  const compiled = (source: string): RegExp => new RegExp(source.replaceAll(/(?<!\(\?)<(?![=!])/gu, String.raw`(?<![\p{L}\p{M}])`).replaceAll('>', String.raw`(?![\p{L}\p{M}])`), 'gu');
  return { plain: compiled(row.plain), any: compiled(`${row.plain}|${row.any}`) };
});

/** A "no" in one text and nothing like one in the other: a sentence that may say the opposite. */
export const negation: Check<Finding> = {
  id: 'negation',
  scope: 'unit',
  needs: 'source',
  speaks: ({ source, target }) => source !== null && readerOf(source) !== null && readerOf(target) !== null,
  facts: (unit, { languages }) => languages.source === null || unit.source === '' || unit.target === '' ? [] : turned(unit, languages.source, languages.target),
  judge: (units) => units.flatMap(({ facts }) => facts),
};

/** "not only … but also", questions with "not", "don't you": no denial. */
const NO_DENIAL = /\bnot only\b|\bnicht nur\b|\bnon seulement\b|\bno s[oó]lo\b|\bnon solo\b|\bn[aã]o s[oó]\b|\bniet alleen\b|\binte bara\b|не только|не лише|nie tylko|nejen|не (?:менее|более|позднее|раньше|позже)|не (?:менш|більш|пізніш|раніш)\p{L}*|nie (?:mniej|więcej|później) niż|nicht (?:mehr|weniger|zuletzt)|no (?:less|more|fewer) than|not (?:more|less|later|until|before)|pas (?:moins|plus) de|no (?:menos|más) de|不仅|不但|不只|だけでなく|뿐만|\?\s*$|？\s*$|؟\s*$|\bor not\b|\bnot to mention\b|\bwhether\b/iu;

function turned(unit: CheckUnit, source: string, target: string): Finding[] {
  const there = readerOf(source), here = readerOf(target);
  const limit = (tag: string): number => ['zh', 'ja', 'ko'].includes(baseLanguage(tag)) ? DENSE : LETTERS;
  if (there === null || here === null || unit.source.length > limit(source) || unit.target.length > limit(target) || NO_DENIAL.test(unit.source) || NO_DENIAL.test(unit.target)) return [];
  const sourceText = unit.source.toLowerCase(), targetText = unit.target.toLowerCase();
  if (sourceText.length !== unit.source.length || targetText.length !== unit.target.length) return [];
  const lost = first(sourceText, there.plain), gained = first(targetText, here.plain);
  if (lost !== null && first(targetText, here.any) === null) {
    const at = place(unit, 'source', lost.start, lost.end);
    return [inTarget(unit, 0, unit.target.length, { mqm: 'accuracy/mistranslation', severity: 'major', confidence: 0.55, message: { key: 'negation.lost', values: { there: at.quote } }, evidence: [at] })];
  }
  if (gained !== null && first(sourceText, there.any) === null) {
    return [inTarget(unit, gained.start, gained.end, { mqm: 'accuracy/mistranslation', severity: 'major', confidence: 0.55, message: { key: 'negation.gained', values: { here: unit.target.slice(gained.start, gained.end) } }, evidence: [place(unit, 'source', 0, unit.source.length)] })];
  }
  return [];
}

function first(text: string, pattern: RegExp): { readonly start: number; readonly end: number } | null {
  pattern.lastIndex = 0;
  const found = pattern.exec(text);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}
