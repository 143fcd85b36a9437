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

function soundOf(name: string): string {
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

/** A name as it is compared. Worked out once a name: an article of many names has very many pairs. */
export interface NameForm { readonly letters: string; readonly sound: string; /** Its consonants. */ readonly skeleton: string }

export function formOf(name: string): NameForm {
  const letters = lettersOf(name);
  return { letters, sound: soundOf(name), skeleton: letters.replaceAll(/[aeiouyаеёиоуыэюяіїє]/gu, '') };
}

/** Letters from which on a name that differs in one of them is worth a doubt. */
const LONG = 6;

/** Names that share one of these may be near: the same sound, the same consonants, or the same letters but for one. */
export function nearKeys({ letters, sound, skeleton }: NameForm): readonly string[] {
  const first = letters.charAt(0), stem = letters.replace(slavicEnding, '');
  const without = letters.length < LONG - 1 ? [] : Array.from(letters, (_, at) => `d${letters.slice(0, at)}${letters.slice(at + 1)}`);
  return [...new Set([`s${first}${sound}`, `k${first}${skeleton}`, `e${stem}`, `d${letters}`, ...without])];
}

/**
 * Whether two names may be one name spelled two ways: near in letters, begun alike, and apart before their last letters,
 * where languages put cases, plurals and peoples ("Zelensky"/"Zelenskyy" is the exception, but not in `inflected` languages).
 */
export function mayBeOne(one: NameForm, other: NameForm, inflected: boolean): 'sound' | 'letters' | null {
  const a = one.letters, b = other.letters, shorter = Math.min(a.length, b.length);
  if (a === b || shorter < 4 || a[0] !== b[0]) return null;
  let common = 0;
  while (common < shorter && a[common] === b[common]) common += 1;
  if (!inflected && shorter >= LONG && slavicEnding.test(a) && slavicEnding.test(b) && a.replace(slavicEnding, '') === b.replace(slavicEnding, '')) return 'sound';
  if (common >= a.length - 3 && common >= b.length - 3 && common >= 3) return null;
  if (inflected && common < shorter - 3 && a.slice(-1) !== b.slice(-1)) return null;
  const far = distance(a, b, 2);
  if (one.sound === other.sound && far <= 2) return 'sound';
  if (one.skeleton === other.skeleton && far <= 2) return 'letters';
  return far === 1 && shorter >= LONG ? 'letters' : null;
}
