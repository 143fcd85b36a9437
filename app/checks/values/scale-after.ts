import { baseLanguage, perLanguage, rowFor } from '#app/intl/language-tag';
import { scaleWords } from '#app/intl/scales';
import { letterScales, moreScaleWords, unspaced } from '#app/checks/values/scale-table';

const scalesOf = perLanguage((tag) => {
  const all = new Map([...scaleWords(tag), ...Object.entries(rowFor(moreScaleWords, tag) ?? {})]);
  return { all, longestFirst: [...all.keys()].sort((a, b) => b.length - a.length) };
});

/** A scale behind a figure: by what it multiplies, where it ends, and whether it may be something else ("m", "mil"). */
export interface Scale { readonly factor: number; readonly end: number; readonly short: boolean }

/** Most letters an inflected form has beyond the form known ("миллион-ами"). */
const ENDING = 5;
const MONEY_BEFORE = /[$€£¥₹₽₩₺₴]\s?$/u;

function one(text: string, at: number, tag: string): Scale | null {
  const { all, longestFirst } = scalesOf(tag);
  const gap = /^[\s\u00A0\u202F-]?/u.exec(text.slice(at, at + 1))?.[0].length ?? 0;
  const rest = text.slice(at + gap, at + gap + 24).toLowerCase();
  if (unspaced.has(baseLanguage(tag))) {
    const known = longestFirst.find((word) => rest.startsWith(word));
    return known === undefined ? null : { factor: all.get(known) ?? 1, end: at + gap + known.length, short: false };
  }
  const word = /^[\p{L}\p{M}]+/u.exec(rest)?.[0] ?? '';
  if (word === '') return null;
  const phrase = longestFirst.find((known) => known.includes(' ') && rest.startsWith(known));
  const exact = phrase ?? (all.has(word) ? word : longestFirst.find((known) => known.length >= 5 && word.startsWith(known) && word.length - known.length <= ENDING));
  if (exact === undefined) return null;
  const length = exact.includes(' ') ? exact.length : word.length;
  return { factor: all.get(exact) ?? 1, end: at + gap + length + (rest[length] === '.' && length <= 4 ? 1 : 0), short: length <= 3 || (!all.has(exact === phrase ? exact : word)) };
}

/** What multiplies the figure that ends at `at`: "million", "Mrd.", "万", "mil millones", "lakh crore", "$5m"; null when nothing does. */
export function scaleAfter(text: string, start: number, at: number, tag: string): Scale | null {
  const letter = /^ ?([kmbt])(?![\p{L}\p{N}])/iu.exec(text.slice(at, at + 3));
  const attached = letter !== null && !letter[0].startsWith(' ');
  if (letter !== null && (MONEY_BEFORE.test(text.slice(Math.max(0, start - 2), start)) || (attached && /[KMB]/u.test(letter[1] ?? '')))) {
    return { factor: letterScales[(letter[1] ?? '').toLowerCase()] ?? 1, end: at + letter[0].length, short: true };
  }
  const first = one(text, at, tag);
  const second = first === null ? null : one(text, first.end, tag);
  const grows = second !== null && first !== null && (second.factor >= first.factor || !unspaced.has(baseLanguage(tag)));
  return grows ? { factor: first.factor * second.factor, end: second.end, short: false } : first;
}
