import type { Joining } from '#app/checks/conjunctions';
import { hasLetter, type Word } from '#app/checks/words';

/** A conjunction between two parts; by word indexes. `second`: where the second part begins, an article passed over. */
export interface Coordination { readonly first: number; readonly second: number; readonly size: number }

/** Words in the longest part that is compared. */
const LONGEST = 6;

function listed(list: string | undefined, word: string | undefined): boolean { return word !== undefined && list?.split(' ').includes(word) === true; }

/** Where something is joined at all, by word. Conjunctions that are part of a word (Arabic, Korean) count too. */
export function jointsIn(words: readonly Word[], row: Joining): readonly number[] {
  return words.flatMap((word, at) => at > 0 && (listed(row.words, word.folded)
    || (row.prefixes?.split(' ') ?? []).some((prefix) => word.folded.startsWith(prefix) && word.folded.length > prefix.length + 2)
    || (row.suffixes?.split(' ') ?? []).some((suffix) => word.folded.endsWith(suffix) && word.folded.length > suffix.length)) ? [at] : []);
}

/** Places where the same words stand on both sides of a conjunction, the longest at each. */
export function duplicates(words: readonly Word[], text: string, row: Joining): readonly Coordination[] {
  const found: Coordination[] = [];
  const read = words.map(({ folded }) => folded);
  for (const [at, word] of words.entries()) {
    const free = listed(row.words, word.folded) && at > 0;
    if (free) add(found, longest(read, words, text, row, at, at + 1));
    const bare = stripped(word.folded, row.prefixes, 'start');
    if (bare !== null && at > 0) add(found, longest(read.with(at, bare), words, text, row, at, at));
    const stem = stripped(word.folded, row.suffixes, 'end');
    if (stem !== null) add(found, longest(read.with(at, stem), words, text, row, at + 1, at + 1));
  }
  return found;
}

function add(found: Coordination[], one: Coordination | null): void { if (one !== null) found.push(one); }

function stripped(word: string, affixes: string | undefined, side: 'start' | 'end'): string | null {
  const affix = affixes?.split(' ').find((each) => word.length > each.length && (side === 'start' ? word.startsWith(each) : word.endsWith(each)));
  return affix === undefined ? null : side === 'start' ? word.slice(affix.length) : word.slice(0, -affix.length);
}

/** The first part ends before word `end`, the second begins at word `begin`. */
function longest(read: readonly string[], words: readonly Word[], text: string, row: Joining, end: number, begin: number): Coordination | null {
  for (const skip of listed(row.articles, read[begin]) ? [0, 1] : [0]) {
    for (let size = Math.min(LONGEST, end, read.length - begin - skip); size > 0; size -= 1) {
      const first = end - size, second = begin + skip;
      const same = Array.from({ length: size }, (_, i) => equal(read[first + i], read[second + i], size, row)).every(Boolean);
      if (same && hasLetter(read.slice(first, end).join('')) && unbroken(words, text, first, second + size - 1)) return { first, second, size };
    }
  }
  return null;
}

/** Commas, full stops and quotes part what they stand between: "war, war and peace" joins nothing with itself. */
function unbroken(words: readonly Word[], text: string, first: number, last: number): boolean {
  return words.slice(first, last).every((word, i) => /^[\s\p{Pd}\uFFFC\u200B&'’]*$/u.test(text.slice(word.end, words[first + i + 1]?.start ?? word.end)));
}

function equal(a: string | undefined, b: string | undefined, size: number, { inflected }: Joining): boolean {
  if (a === undefined || b === undefined) return false;
  return a === b || (size === 1 && inflected === true && sameStem(a, b));
}

/** Two forms of a word, told by what they begin with: only vowels and soft signs, two at most, may differ behind it. */
function sameStem(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && a.charAt(common) === b.charAt(common)) common += 1;
  const ending = /^[aeiouyąęěíáéýůúőöüõäаеёиоуыэюяіїєьйαεηιουω]{0,2}$/u;
  return common >= 7 && ending.test(a.slice(common)) && ending.test(b.slice(common));
}
