import type { Check, CheckContext, CheckUnit, Evidence } from '#app/checks/check';
import { joining, telling, type Joining } from '#app/checks/conjunctions';
import { duplicates, joints, type Coordination } from '#app/checks/coordinations';
import { inTarget, place } from '#app/checks/finding';
import { isUnspaced } from '#app/checks/spacing';
import { wordsOf, type Word } from '#app/checks/words';
import { rowFor } from '#app/intl/language-tag';

interface Joined { readonly start: number; readonly end: number; readonly joint: string; readonly evidence: readonly Evidence[]; readonly sure: boolean }

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
    message: { key: evidence.length > 0 ? 'coordinated-duplicate.besideSource' : 'coordinated-duplicate.alone', values: { joint, ...(evidence[0] === undefined ? {} : { there: evidence[0].quote }) } },
    evidence,
  }))),
};

/** What the source says about joining: nothing (there is none), that it too joins something with itself, or two things. */
interface SourceSays { readonly known: boolean; readonly repeats: number; readonly joints: number; readonly evidence: readonly Evidence[] }

function joined(unit: CheckUnit, context: CheckContext, row: Joining): Joined[] {
  const words = wordsOf(unit, 'target', context);
  const found = duplicates(words, unit.target, row);
  if (found.length === 0) return [];
  const source = sourceSays(unit, context);
  if (source.repeats >= found.length) return [];
  // The source joins at least as often as the translation: this "and" stands for one of its joints.
  const twoThings = source.known && source.joints >= joints(words, row);
  return found.filter((one) => !isRight(one, words, unit, context, row, twoThings)).flatMap((one) => {
    const first = words[one.first], last = words[one.second + one.size - 1];
    if (first === undefined || last === undefined) return [];
    return [{ start: first.start, end: last.end, joint: jointOf(words, one, unit.target), evidence: twoThings ? source.evidence : [], sure: one.size > 1 || twoThings }];
  });
}

/** The conjunction as it stands; for one written as part of a word, that word. */
function jointOf(words: readonly Word[], { first, size, second }: Coordination, text: string): string {
  const before = words[first + size - 1], after = words[second];
  const between = text.slice(before?.end ?? 0, after?.start ?? 0).trim();
  return between === '' ? after?.text ?? '' : between.split(/\s/u)[0] ?? between;
}

function sourceSays(unit: CheckUnit, context: CheckContext): SourceSays {
  const row = context.languages.source === null ? undefined : rowFor(joining, context.languages.source);
  if (row === undefined || unit.source === '') return { known: false, repeats: 0, joints: 0, evidence: [] };
  const words = wordsOf(unit, 'source', context);
  const at = words.flatMap((word, index) => index > 0 && row.words.split(' ').includes(word.folded) ? [index] : []);
  const [only] = at.length === 1 ? at : [];
  const from = only === undefined ? undefined : words[Math.max(0, only - 1)], to = only === undefined ? undefined : words[Math.min(words.length - 1, only + 3)];
  const evidence = from === undefined || to === undefined ? [] : [place(unit, 'source', from.start, to.end)];
  return { known: true, repeats: duplicates(words, unit.source, row).length, joints: joints(words, row), evidence };
}

function isRight({ first, second, size }: Coordination, words: readonly Word[], unit: CheckUnit, { languages }: CheckContext, row: Joining, twoThings: boolean): boolean {
  const word = words[first], before = words[first - 1], after = words[second + size];
  if (word === undefined) return true;
  const listed = (list: string | undefined, one: Word | undefined): boolean => one !== undefined && list?.split(' ').includes(one.folded) === true;
  if (listed(row.between, before) || row.among?.split(' ').some((each) => unit.target.slice(words[second + size - 1]?.end).startsWith(each)) === true) return true;
  if (size > 1) return false;
  if (listed(row.idioms, word) || row.comparative?.test(word.folded) === true) return true;
  // "on 77 characters and characters of new lines", "government officials and officials of the bank": two kinds of one thing.
  if (before !== undefined && after !== undefined && /^\d/u.test(before.folded)) return true;
  if (!isUnspaced(languages.target) && before !== undefined && after !== undefined && isQualified(before, word, unit.target) && follows(words[second], after, unit.target)) return true;
  const name = /^\p{Lu}/u.test(word.text) && languages.target.split('-')[0] !== 'de' && /^\p{Lu}/u.test(words[second]?.text ?? '');
  return (!telling(word.folded) || name || row.lasting?.test(word.folded) === true) && !twoThings;
}

/** Whether the word before qualifies it: a word of its own weight, nothing but space between. */
function isQualified(before: Word, word: Word, text: string): boolean { return before.text.length > 3 && /^\s+$/u.test(text.slice(before.end, word.start)); }

function follows(word: Word | undefined, after: Word, text: string): boolean { return word !== undefined && /^\s+$/u.test(text.slice(word.end, after.start)); }
