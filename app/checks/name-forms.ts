import { fold } from '#app/text/fold';

/** The letters of a name alone: hyphens, spaces, apostrophes, accents and case away. "Kim Jong-un" and "Kim Jong Un" are one. */
export function lettersOf(name: string, accents: 'kept' | 'off' = 'off'): string { return fold(name, { accents }).replaceAll(/[^\p{L}\p{N}]/gu, ''); }

/**
 * A name as it sounds, across ways of writing foreign names in Latin letters. Ordered; each pair is replaced everywhere.
 * From the differences between BGN/PCGN, ISO 9, press-agency and German and French ways of writing Slavic and Arabic names.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|ch|š|ş|ș/gu, 's'], [/zh|ž|j(?=[aeou])/gu, 'z'], [/kh|gh|q|ck|c(?=[aoukl])|x/gu, 'k'], [/ph/gu, 'f'], [/tz|ts|cz|č/gu, 'c'], [/w/gu, 'v'], [/ou|oo/gu, 'u'],
  [/[yj]/gu, 'i'], [/ee|ie|ye|iy|ii|iie/gu, 'i'], [/(.)\1+/gu, '$1'],
];

export function soundOf(name: string): string {
  return spellings.reduce((sound, [from, to]) => sound.replaceAll(from, to), lettersOf(name));
}

/** Insertions, deletions and replacements from one word to the other; `limit + 1` when there are more. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return Math.min(row[b.length] ?? 0, limit + 1);
}

/** Endings of one name in several romanisations. */
const slavicEnding = /(?:yy|iy|ij|yi|y|i|j)$/u;

/**
 * Whether two names may be one name spelled two ways: near in letters, begun alike, and apart before their last letters,
 * where languages put cases, plurals and peoples ("Zelensky"/"Zelenskyy" is the exception, but not in `inflected` languages).
 */
export function mayBeOne(a: string, b: string, inflected: boolean): 'sound' | 'letters' | null {
  const one = lettersOf(a), other = lettersOf(b), shorter = Math.min(one.length, other.length);
  if (one === other || shorter < 4 || one[0] !== other[0]) return null;
  let common = 0;
  while (common < shorter && one[common] === other[common]) common += 1;
  const stems = !inflected && slavicEnding.test(one) && slavicEnding.test(other) && one.replace(slavicEnding, '') === other.replace(slavicEnding, '') && shorter >= 6;
  if (stems) return 'sound';
  if (common >= one.length - 3 && common >= other.length - 3 && common >= 3) return null;
  if (inflected && common < shorter - 3 && one.slice(-1) !== other.slice(-1)) return null;
  const far = distance(one, other, 2);
  if (soundOf(a) === soundOf(b) && far <= 2) return 'sound';
  if (skeleton(one) === skeleton(other) && far <= 2) return 'letters';
  return far === 1 && shorter >= 6 ? 'letters' : null;
}

/** The consonants of a name. */
function skeleton(letters: string): string { return letters.replaceAll(/[aeiouyаеёиоуыэюяіїє]/gu, ''); }
