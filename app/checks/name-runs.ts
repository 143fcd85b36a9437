import { masked } from '#app/checks/mask';
import { maybeSentenceStart } from '#app/checks/sentence-place';

/** One capitalised word, hyphens and all: "Jong-un", "O’Brien", "Donald". A possessive "’s" is no part of it. */
export interface Capital { readonly text: string; readonly start: number; readonly end: number }
/** Capitalised words with one space between them. `opens`: a sentence may begin with the first, so that its capital tells nothing. */
export interface CapitalRun { readonly words: readonly Capital[]; readonly opens: boolean }

const capital = /(?<![\p{L}\p{M}\p{N}_@#-])\p{Lu}[\p{L}\p{M}]*(?:['’]\p{Lu}[\p{L}\p{M}]+)?(?:[-‐‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** The capitalised words of a text in runs, as long as they go. UTF-16 offsets. */
export function capitalRuns(text: string, borders: readonly number[]): readonly CapitalRun[] {
  const plain = masked(text);
  const found = Array.from(plain.matchAll(capital), (match): Capital => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
  const runs: Capital[][] = [];
  for (const word of found) {
    const run = runs.at(-1), last = run?.at(-1);
    if (run !== undefined && last !== undefined && /^[ \u00A0]$/u.test(plain.slice(last.end, word.start)) && !borders.includes(word.start)) run.push(word);
    else runs.push([word]);
  }
  return runs.map((words) => ({ words, opens: maybeSentenceStart(plain, words[0]?.start ?? 0, borders) }));
}

/** Whether most words of a text are capitalised: a title or a headline, where capitals tell nothing. */
export function isTitleCase(text: string): boolean {
  const long = text.match(/(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}]{3,}/gu) ?? [];
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.8;
}
