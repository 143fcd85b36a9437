import type { CheckContext, CheckUnit, Side } from '#app/checks/check';
import { masked } from '#app/checks/mask';
import { tokens } from '#app/intl/words';
import { fold } from '#app/text/fold';

/** A word of a text as CLDR splits it (Thai and Japanese by dictionary), links and code left out. UTF-16 offsets. */
export interface Word { readonly text: string; readonly folded: string; readonly start: number; readonly end: number }

function words(text: string, language: string): readonly Word[] {
  return tokens(masked(text), language).filter(({ wordLike }) => wordLike)
    .map((token) => ({ text: token.text, folded: fold(token.text), start: token.start, end: token.start + token.text.length }));
}

/** Several checks read the words of a unit; units are immutable values, so they are split once. */
const split = new WeakMap<CheckUnit, Map<string, readonly Word[]>>();

export function wordsOf(unit: CheckUnit, side: Side, { languages }: CheckContext): readonly Word[] {
  const language = languages[side] ?? 'und';
  const key = `${side} ${language}`;
  const known = split.get(unit) ?? new Map<string, readonly Word[]>();
  let found = known.get(key);
  if (found === undefined) {
    known.set(key, (found = words(unit[side], language)));
    split.set(unit, known);
  }
  return found;
}

/** Whether it holds a letter (not a number, not a sign). */
export function hasLetter(text: string): boolean { return /\p{L}/u.test(text); }
