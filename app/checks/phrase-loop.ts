import type { Check, CheckContext, CheckUnit } from '#app/checks/check';
import { inTarget } from '#app/checks/finding';
import { grouped } from '#app/checks/grouped';
import { extent, runs } from '#app/checks/runs';
import { isUnspaced } from '#app/checks/spacing';
import { sourceRepeats } from '#app/checks/source-repeats';
import { hasLetter, wordsOf, type Word } from '#app/checks/words';

interface Loop { readonly start: number; readonly end: number; readonly words: string; readonly times: number }

/** Words in the longest phrase whose repetition is looked for. */
const LONGEST = 10;
/** From how many copies in a row on: a word may be said three times for emphasis, a phrase hardly. */
const COPIES = 3, LONE_WORD = 5;
/** A phrase of three words that comes back, not in a row: this often, in this share of the sentence's words, and more than in the source. */
const RETURNS = 4, SHARE = 0.3, MORE = 3;

/** A translation that got stuck: "it seems that it seems that it seems that". */
export const phraseLoop: Check<Loop> = {
  id: 'phrase-loop',
  scope: 'unit',
  facts: (unit, context) => {
    const words = wordsOf(unit, 'target', context);
    if (words.length < COPIES) return [];
    const rows = inARow(unit, context, words);
    return rows.length > 0 ? rows : comingBack(unit, context, words);
  },
  judge: (read) => read.flatMap(({ unit, facts }) => facts.map(({ start, end, words, times }) => inTarget(unit, start, end, {
    mqm: 'accuracy/mistranslation/mt-hallucination', severity: 'critical', confidence: 0.9, message: { key: 'phrase-loop.loop', values: { words, count: times } },
  }))),
};

function inARow(unit: CheckUnit, context: CheckContext, words: readonly Word[]): Loop[] {
  const excuse = Math.max(0, ...sourceRepeats(unit, context));
  const bare = context.languages.source === null || unit.source === '';
  const found = runs(words, LONGEST, (left, right) => /^[\s\p{P}\uFFFC\u200B]*$/u.test(unit.target.slice(left.end, right.start)));
  return found.flatMap((run) => {
    const copy = words.slice(run.at, run.at + run.size);
    const { start, end } = extent(words, run);
    if (run.times <= excuse || run.times < COPIES || !copy.some(({ text }) => hasLetter(text)) || sound(copy, context)) return [];
    const emphatic = run.size === 1 && run.times < LONE_WORD && (bare || excuse > 1) && /\p{P}/u.test(unit.target.slice(start, end));
    const once = extent(words, { ...run, times: 1 });
    return emphatic ? [] : [{ start, end, words: unit.target.slice(once.start, once.end), times: run.times }];
  });
}

/** Laughter, cries and counting: one character again and again, or very short words. */
function sound(copy: readonly Word[], { languages }: CheckContext): boolean {
  const letters = copy.map(({ folded }) => folded).join('');
  return new Set(letters).size === 1 || (copy.length === 1 && letters.length <= (isUnspaced(languages.target) ? 1 : 3));
}

function comingBack(unit: CheckUnit, context: CheckContext, words: readonly Word[]): Loop[] {
  const [phrase, places] = mostFrequent(words);
  const first = places[0], last = places.at(-1);
  const [, there] = mostFrequent(wordsOf(unit, 'source', context));
  // A list ("40% in the small dose group, 60% in …") has a word that comes back as often in the source.
  const counts = Array.from(grouped(wordsOf(unit, 'source', context).filter(({ text }) => hasLetter(text) && text.length > 3), ({ folded }) => folded).values(), ({ length }) => length);
  if (Math.max(0, ...counts) >= places.length - 1) return [];
  if (phrase === '' || first === undefined || last === undefined || places.length < RETURNS || places.length - there.length < MORE) return [];
  if (places.length * 3 < SHARE * words.length || !/\p{L}{4}|\p{Script=Han}|\p{Script=Thai}/u.test(phrase)) return [];
  return [{ start: words[first]?.start ?? 0, end: words[last + 2]?.end ?? 0, words: unit.target.slice(words[first]?.start, words[first + 2]?.end), times: places.length }];
}

/** The three words that come most often, and where. */
function mostFrequent(words: readonly Word[]): readonly [string, readonly number[]] {
  const places = new Map<string, number[]>();
  for (let at = 0; at + 2 < words.length; at += 1) {
    const three = words.slice(at, at + 3);
    if (!three.every(({ text }) => hasLetter(text)) || new Set(three.map(({ folded }) => folded).join('')).size === 1) continue;
    const key = three.map(({ folded }) => folded).join(' ');
    places.set(key, [...places.get(key) ?? [], at]);
  }
  return Array.from(places).reduce<readonly [string, readonly number[]]>((best, next) => next[1].length > best[1].length ? next : best, ['', []]);
}
