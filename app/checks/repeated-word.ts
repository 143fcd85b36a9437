import type { Check, CheckContext, CheckUnit } from '#app/checks/check';
import { joining } from '#app/checks/conjunctions';
import { doubledNames, doublings, sounds, type Doublings } from '#app/checks/doublings';
import { inTarget } from '#app/checks/finding';
import { extent, runs, type Run } from '#app/checks/runs';
import { maybeSentenceStart } from '#app/checks/sentence-place';
import { sourceRepeats } from '#app/checks/source-repeats';
import { isUnspaced } from '#app/checks/spacing';
import { hasLetter, wordsOf, type Word } from '#app/checks/words';
import { rowFor } from '#app/intl/language-tag';

/** Words in the longest doubled phrase looked for. */
const LONGEST = 8;

interface Doubling { readonly start: number; readonly end: number; readonly copy: string; readonly times: number; readonly suggestion: string | null }

/** The same word, or the same few words, twice in a row. */
export const repeatedWord: Check<Doubling> = {
  id: 'repeated-word',
  scope: 'unit',
  facts: (unit, context) => {
    const excuses = [...sourceRepeats(unit, context)];
    return doubled(unit, context).filter(({ times }) => {
      const excuse = excuses.indexOf(times);
      if (excuse >= 0) excuses.splice(excuse, 1);
      return excuse < 0;
    });
  },
  judge: (read) => read.flatMap(({ unit, facts }) => facts.map(({ start, end, copy, suggestion }) => inTarget(unit, start, end, {
    mqm: 'fluency/duplication', severity: 'minor', confidence: 0.9,
    message: { key: /\s/u.test(copy) ? 'repeated-word.phrase' : 'repeated-word.word', values: { words: copy } },
    suggestions: suggestion === null ? [] : [{ text: suggestion }],
  }))),
};

function doubled(unit: CheckUnit, context: CheckContext): Doubling[] {
  const text = unit.target, language = context.languages.target;
  const row = rowFor(doublings, language) ?? {};
  const words = wordsOf(unit, 'target', context);
  const between = betweenCopies(language);
  const found = runs(words, LONGEST, (left, right) => between.test(text.slice(left.end, right.start)));
  return found.filter((run) => !isRight(run, words, unit, context, row)).map((run) => {
    const { start, end } = extent(words, run), copy = extent(words, { ...run, times: 1 });
    const first = text.slice(copy.start, copy.end);
    return { start, end, copy: first, times: run.times, suggestion: text.slice(start, end).includes('\uFFFC') ? null : first };
  });
}

/** Thai and Khmer put spaces between phrases, not words: a word at a phrase's end and the next one's start is no doubling. */
function betweenCopies(language: string): RegExp { return isUnspaced(language) ? /^\u200B*$/u : /^\)?[\s\u200B\uFFFC]+$|^\)\s+\($/u; }

function isRight(run: Run, words: readonly Word[], unit: CheckUnit, context: CheckContext, row: Doublings): boolean {
  const copy = words.slice(run.at, run.at + run.size), [first] = copy;
  const { start, end } = extent(words, run);
  if (first === undefined || !copy.some(({ text }) => hasLetter(text))) return true;
  if (isUnspaced(context.languages.target)) return unspacedIsRight(unit.target.slice(first.start, copy.at(-1)?.end), row);
  // "plug-in in", "Cancel·la la": the first is the end of a compound.
  if (/[\p{L}\p{N}][-‐‑·'’]$/u.test(unit.target.slice(0, start)) || /^[-‐‑·][\p{L}\p{N}]/u.test(unit.target.slice(end))) return true;
  if (row.free === true && run.times < 3 && !/[\n\t]/u.test(unit.target.slice(start, end))) return true;
  if (run.size > 1) return isChain(run, copy, words, context);
  const second = words[run.at + 1];
  // "a) a reflection": a label.
  if (second !== undefined && /^\)\s/u.test(unit.target.slice(first.end, second.start)) && !unit.target.slice(first.end, second.start).includes('(')) return true;
  return second === undefined || wordIsRight(first, second, { before: words[run.at - 1], after: words[run.at + run.times], unit, row, at: run.at, words, context });
}

/** "faster and faster and", "again and again and again": a word joined with itself, another check's concern. */
function isChain(run: Run, copy: readonly Word[], words: readonly Word[], { languages }: CheckContext): boolean {
  const joints = rowFor(joining, languages.target)?.words.split(' ') ?? [];
  return words[run.at - 1]?.folded === copy.at(-1)?.folded || (run.size === 2 && copy.some(({ folded }) => joints.includes(folded)));
}

/** One or two characters, or four with kana, are doubled by the grammar and in sound words: 慢慢, 研究研究, 途切れ途切れ, ガタンガタン. */
function unspacedIsRight(copy: string, row: Doublings): boolean {
  if (/^\p{Script=Han}|^[\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(copy)) return copy.length < (/\p{Script=Hiragana}/u.test(copy) ? 5 : 3) || /^[\p{Script=Katakana}ー]{0,4}$/u.test(copy) || new Set(copy).size === 1;
  return row.words?.split(' ').includes(copy) === true || copy.length < 3;
}

interface Surroundings { readonly before: Word | undefined; readonly after: Word | undefined; readonly unit: CheckUnit; readonly row: Doublings; readonly at: number; readonly words: readonly Word[]; readonly context: CheckContext }

function wordIsRight(first: Word, second: Word, { after, unit, row, at, words, context }: Surroundings): boolean {
  const lists = (list: string | undefined): boolean => list?.split(' ').includes(first.folded) === true;
  const starts = maybeSentenceStart(unit.target, first.start, unit.targetBorders);
  const says = unit.source === '' || row.unlessSource?.word !== first.folded ? undefined : rowFor(row.unlessSource.says, context.languages.source ?? 'und');
  if (says !== undefined && !says.test(unit.source)) return false;
  if (sounds.has(first.folded) && unit.source === '') return true;
  if (lists(row.words) || (starts && lists(row.start)) || row.pairs?.includes(`${first.text} ${second.text}`) === true) return true;
  if (lists(row.afterComma) && behindComma(unit.target, words.slice(Math.max(0, at - 2), at + 1))) return true;
  if (lists(row.unlessBefore?.words) && row.unlessBefore?.before.split(' ').includes(after?.folded ?? '') === false) return true;
  if (doubledNames.has(first.folded) || (/^\p{Lu}$/u.test(first.text) && first.text === second.text)) return true;
  if (isCapitalised(first.text) && isCapitalised(second.text)) return nameIsDoubled(first, unit, context);
  // "Rattus rattus", "Leben leben": a name of a species; a noun and its verb.
  return isCapitalised(first.text) && !isCapitalised(second.text) && !starts && (row.nounThenVerb === true || first.text.length >= 4);
}

function behindComma(text: string, near: readonly Word[]): boolean {
  return near.some(({ start }) => /,\s*$/u.test(text.slice(0, start)));
}

function isCapitalised(word: string): boolean { return /^\p{Lu}.*\p{Ll}/u.test(word); }

/** "Cao Cao", "Bora Bora": a short name may be doubled, unless the source has it once. */
function nameIsDoubled(name: Word, unit: CheckUnit, context: CheckContext): boolean {
  if (wordsOf(unit, 'source', context).some(({ folded }) => folded === name.folded)) return false;
  return name.text.length <= 4 && context.languages.target.split('-')[0] !== 'de';
}
