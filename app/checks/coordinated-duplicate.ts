import type { Check, CheckContext, CheckUnit, Evidence } from '#app/checks/check';
import { joining, telling, type Joining } from '#app/checks/conjunctions';
import { duplicates, jointsIn, type Coordination } from '#app/checks/coordinations';
import { inTarget } from '#app/checks/finding';
import { sourceJoints, type SourceJoint } from '#app/checks/source-joints';
import { isUnspaced } from '#app/checks/spacing';
import { wordsOf, type Word } from '#app/checks/words';
import { baseLanguage, rowFor } from '#app/intl/language-tag';
import { tellTales } from '#app/text/tell-tales';

interface Joined { readonly start: number; readonly end: number; readonly joint: string; readonly evidence: Evidence | null; readonly sure: boolean }

/** The same words on both sides of "and": "mine clearance and mine clearance". Two things became one. */
export const coordinatedDuplicate: Check<Joined> = {
  id: 'coordinated-duplicate',
  scope: 'unit',
  speaks: ({ target }) => rowFor(joining, target) !== undefined,
  facts: (unit, context) => {
    const row = rowFor(joining, context.languages.target);
    return row === undefined ? [] : joined(unit, context, row);
  },
  judge: (units) => units.flatMap(({ unit, facts }) => facts.map(({ start, end, joint, evidence, sure }) => inTarget(unit, start, end, {
    mqm: 'accuracy/mistranslation', severity: 'major', confidence: sure ? 0.9 : 0.7,
    message: evidence === null ? { key: 'coordinated-duplicate.alone', values: { joint } } : { key: 'coordinated-duplicate.besideSource', values: { joint, there: evidence.quote } },
    evidence: evidence === null ? [] : [evidence],
  }))),
};

function joined(unit: CheckUnit, context: CheckContext, row: Joining): Joined[] {
  const words = wordsOf(unit, 'target', context);
  const found = duplicates(words, unit.target, row);
  if (found.length === 0) return [];
  const source = sourceJoints(unit, context), here = jointsIn(words, row);
  if (source !== null && source.repeats >= found.length) return [];
  return found.flatMap((one) => {
    // The source joins at least as often as the translation: this "and" stands for one of its joints, by their order.
    const there = source !== null && source.joints.length >= here.length ? source.joints[here.filter((at) => at < one.second).length - 1] : undefined;
    const first = words[one.first], last = words[one.second + one.size - 1];
    if (first === undefined || last === undefined || isRight({ one, words, text: unit.target, language: context.languages.target, row, there })) return [];
    return [{ start: first.start, end: last.end, joint: jointOf(words, one, unit.target), evidence: there?.evidence ?? null, sure: one.size > 1 || there !== undefined }];
  });
}

/** The conjunction as it stands; for one written as part of a word, that word. */
function jointOf(words: readonly Word[], { first, size, second }: Coordination, text: string): string {
  const before = words[first + size - 1], after = words[second];
  const between = text.slice(before?.end ?? 0, after?.start ?? 0).trim();
  return between === '' ? after?.text ?? '' : between.split(/\s/u)[0] ?? between;
}

/** Letters of a noun at least: behind "of" or "the" a shorter word than otherwise is no idiom. */
const NOUN = 4;

interface Place { readonly one: Coordination; readonly words: readonly Word[]; readonly text: string; readonly language: string; readonly row: Joining; /** The source's joint that this one stands for. */ readonly there: SourceJoint | undefined }

function isRight({ one: { first, second, size }, words, text, language, row, there }: Place): boolean {
  const word = words[first], last = words[second + size - 1], before = words[first - 1], after = words[second + size];
  if (word === undefined || last === undefined) return true;
  const listed = (list: string | undefined, each: Word | undefined): boolean => each !== undefined && list?.split(' ').includes(each.folded) === true;
  if (listed(row.between, before) || row.among?.split(' ').some((each) => text.slice(last.end).startsWith(each)) === true) return true;
  // "meta-analyses and analyses": the first is the end of a compound.
  if (/[\p{L}\p{N}][-‐‑]$/u.test(text.slice(0, word.start))) return true;
  const weighty = words.slice(first, first + size).filter((each) => !listed(row.articles, each)), [lone = word] = weighty;
  if (weighty.length > 1) return false;
  const articled = weighty.length < size;
  const next = after !== undefined && beside(last, after, text, language) ? after : undefined;
  // "health and health care", "the content and the content validity index": the second belongs to what follows.
  if (next !== undefined && isHeavy(next, language) && there?.shares !== false && !(articled && row.alone?.test(lone.folded) === true)) return true;
  if (listed(row.idioms, lone) || row.comparative?.test(lone.folded) === true) return true;
  // "on 77 characters and characters of new lines", "government officials and officials of the bank": two kinds of one thing.
  if (next !== undefined && before !== undefined && !articled && !isUnspaced(language) && beside(before, word, text, language) && (before.text.length > 3 || /^\d/u.test(before.text))) return true;
  const name = /^\p{Lu}/u.test(lone.text) && /^\p{Lu}/u.test(last.text) && baseLanguage(language) !== 'de';
  const noun = articled || listed(row.beforeNouns, before);
  const said = telling(lone.folded) || (noun && lone.folded.length >= NOUN);
  return (!said || name || (!noun && row.lasting?.test(lone.folded) === true)) && there === undefined;
}

/** Whether nothing but a space stands between two words; nothing at all where words are written without spaces. */
function beside(left: Word, right: Word, text: string, language: string): boolean {
  return (isUnspaced(language) ? /^$/u : /^\s+$/u).test(text.slice(left.end, right.start));
}

/** A word of its own weight: no preposition, no article. */
function isHeavy(word: Word, language: string): boolean { return rowFor(tellTales, language)?.words.split(' ').includes(word.folded) !== true; }
