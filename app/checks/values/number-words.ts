import { baseLanguage, perLanguage, rowFor } from '#app/intl/language-tag';
import { scaleWords } from '#app/intl/scales';
import { fold } from '#app/text/fold';
import { numberHints } from '#app/checks/values/number-hints-table';
import { halves, numberWords, onlyHints } from '#app/checks/values/number-words-table';
import { moreScaleWords } from '#app/checks/values/scale-table';
import type { SeenNumber } from '#app/checks/values/seen-number';
import { unaccented } from '#app/checks/values/unaccented';

/** What the words of a language are worth, negative where they multiply ("hundred" is -100); `pieces`: longest first. */
interface Reader { readonly worth: ReadonlyMap<string, number>; readonly pieces: readonly string[]; readonly and: ReadonlySet<string>; readonly half: RegExp | null; /** The same behind one more word: "dos años y medio". */ readonly later: RegExp | null }

const readerOf = perLanguage((tag): Reader | null => {
  const row = rowFor(numberWords, tag);
  if (row === undefined) return null;
  const worth = new Map<string, number>();
  const put = (forms: string, value: number): void => { for (const form of forms.split('/')) if (form !== '-') worth.set(fold(form), value); };
  row.upto20.split(' ').forEach((forms, value) => put(forms, value));
  row.tens.split(' ').forEach((forms, i) => put(forms, 30 + 10 * i));
  for (const entry of row.more.split(' ')) { const [forms = '', value = ''] = entry.split(':'); put(forms, value.startsWith('x') ? -Number(value.slice(1)) : Number(value)); }
  for (const [word, scale] of [...scaleWords(tag), ...Object.entries(rowFor(moreScaleWords, tag) ?? {})]) if (/^\p{L}{3,}$/u.test(word) && !worth.has(word)) worth.set(word, -scale);
  const phrase = rowFor(halves, tag), half = phrase === undefined ? null : new RegExp(`^[\\s\\u00A0]+(?:${phrase})(?![\\p{L}\\p{M}])`, 'iu');
  const later = phrase === undefined ? null : new RegExp(`^[\\s\\u00A0]+[\\p{L}\\p{M}]+[\\s\\u00A0]+(?:${phrase})(?![\\p{L}\\p{M}])`, 'iu');
  const pieces = row.glued === true ? [...worth.keys()].filter((word) => word.length > 1).sort((a, b) => b.length - a.length) : [];
  return { worth, pieces, and: new Set(row.and.split('/').filter((word) => word !== '')), half, later };
});

/** Whether number words of the language are known at all: without them a figure may be spelled out unseen. */
export function spellsNumbers(tag: string): boolean { return readerOf(tag) !== null || inHan(tag); }

/** Whether ordinals and multiples are known as well, so that a small figure ("5th", "2 times") can be missed. */
export function spellsSmallNumbers(tag: string): boolean { return rowFor(numberHints, tag) !== undefined || inHan(tag); }

function inHan(tag: string): boolean { return ['zh', 'ja'].includes(baseLanguage(tag)); }

const hintsOf = perLanguage((tag) => (rowFor(numberHints, tag) ?? '').split(' ').filter((entry) => entry !== '')
  .flatMap((entry) => { const [value = '', beginnings = ''] = entry.split(':'); return beginnings.split(',').map((start) => ({ start, value: Number(value) })); }));

/** Words that may stand for a small figure ("fifth", "both"): they explain it, no more. */
export function numberHintsIn(text: string, tag: string): SeenNumber[] {
  const hints = hintsOf(tag);
  return hints.length === 0 ? [] : Array.from(text.matchAll(words)).flatMap((match) => {
    const word = unaccented(match[0].toLowerCase());
    const values = hints.filter(({ start }) => word.startsWith(start)).map(({ value }) => value);
    return values.length === 0 ? [] : [{ span: { start: match.index, end: match.index + match[0].length }, text: match[0], values, weight: 'hint' as const, scaled: false }];
  });
}

/** The parts of a word written together ("dreihundertzwölf": 3, 100, 12); null when a letter is left over. */
function split(word: string, reader: Reader): number[] | null {
  if (word === '') return [];
  for (const piece of [...reader.and, ...reader.pieces]) {
    if (!word.startsWith(piece)) continue;
    const rest = split(word.slice(piece.length), reader);
    const value = reader.worth.get(piece);
    if (rest !== null) return value === undefined ? rest : [value, ...rest];
  }
  return null;
}

function worthOf(word: string, reader: Reader): number[] | null {
  const value = reader.worth.get(word);
  if (value !== undefined) return [value];
  if (word.includes('-')) {
    return hyphened(word.split('-').filter((part) => !reader.and.has(part)), reader);
  }
  const parts = reader.pieces.length > 0 && word.length >= 6 ? split(word, reader) : null;
  return parts !== null && parts.length > 1 ? parts : null;
}

/** "twenty-five"; the longest known stretch first, since "quatre-vingt" is no 4 and 20. */
function hyphened(parts: readonly string[], reader: Reader): number[] | null {
  if (parts.length === 0) return [];
  for (let take = parts.length; take > 0; take -= 1) {
    const value = reader.worth.get(parts.slice(0, take).join('-'));
    const rest = value === undefined ? null : hyphened(parts.slice(take), reader);
    if (value !== undefined && rest !== null) return [value, ...rest];
  }
  return null;
}

/** "and a half" is told by its value: half of what was said last. Letters in which it is said at most. */
const HALF = 0.5, HALF_SAID = 24;

/** Values said one after the other as one: they add up, hundreds multiply what stands before, thousands all of it. */
function joined(values: readonly number[]): number {
  let total = 0, current = 0;
  for (const [i, value] of values.entries()) {
    const last = values[i - 1] ?? 0;
    if (value === HALF && last <= -1000) total += HALF * -last;
    else if (value <= -1000) { total += Math.max(current, 1) * -value; current = 0; }
    else if (value < 0) current = Math.max(current, 1) * -value;
    else current += value;
  }
  return total + current;
}

/** "nineteen eighty-four", "twenty twenty": two numbers that make a year. */
function yearSaid([century = 0, ...rest]: readonly number[]): number | null {
  const years = rest.reduce((sum, value) => sum + value, 0);
  return century > 10 && century <= 20 && rest.every((value) => value > 0) && years >= 10 && years < 100 ? century * 100 + years : null;
}

/** Whether half is added behind a number, at once or behind the word it counts: "2 millones y medio", "2 años y medio". */
export function saysHalf(behind: string, tag: string): boolean {
  const reader = readerOf(tag);
  return reader !== null && [reader.half, reader.later].some((said) => said?.test(behind.slice(0, HALF_SAID)) === true);
}

/** A number being read: `reach` is past an "and" that may go on. */
interface Open { readonly start: number; readonly end: number; readonly reach: number; readonly values: readonly number[] }

/** "pour cent", "por ciento": a hundred that counts nothing. */
const percentBefore = /(?:\bpour|\bpor|\bper|\bpro)\s+$/u;
const words = /[\p{L}\p{M}]+(?:['’ʼ-][\p{L}\p{M}]+)*/gu;

/** Numbers spelled out ("twenty-five", "deux cents", "sto dwadzieścia"); compounds that begin with one ("dreijährig") as hints. */
export function spelledNumbers(text: string, tag: string): SeenNumber[] {
  const reader = readerOf(tag);
  if (reader === null) return [];
  const hint = onlyHints.has(baseLanguage(tag));
  const found: SeenNumber[] = [];
  const reading: { open: Open | null } = { open: null };
  const close = (): void => {
    if (reading.open !== null) found.push(seen(text, reading.open, hint, reader.later?.test(text.slice(reading.open.end, reading.open.end + HALF_SAID)) === true));
    reading.open = null;
  };
  for (const match of text.matchAll(words)) {
    if (reading.open !== null && match.index < reading.open.end) continue;
    const folded = fold(match[0]), end = match.index + match[0].length;
    const percent = /^cent|^cien/u.test(folded) && percentBefore.test(text.slice(Math.max(0, match.index - 8), match.index));
    const values = percent ? null : worthOf(folded, reader) ?? worthOf(folded.replace(/^[وبلהוב](?=.{3})/u, ''), reader);
    if (reading.open !== null && !/^[\s\u00A0]+$/u.test(text.slice(reading.open.reach, match.index))) close();
    const { open } = reading;
    // "two two": a slip that says one number.
    if (open !== null && values !== null && saysAgain(open.values, values)) reading.open = { ...open, reach: end };
    else if (values !== null) {
      const half = reader.half?.exec(text.slice(end, end + HALF_SAID))?.[0].length ?? 0;
      reading.open = { start: open?.start ?? match.index, end: end + half, reach: end + half, values: [...open?.values ?? [], ...values, ...(half > 0 ? [HALF] : [])] };
    }
    else if (open !== null && reader.and.has(folded)) reading.open = { ...open, reach: end };
    else {
      close();
      const compound = beginning(folded, reader);
      if (compound !== null) found.push({ span: { start: match.index, end }, text: match[0], values: [compound], weight: 'hint', scaled: false });
    }
  }
  close();
  return found;
}

/** A small number once more, right behind itself; "hundred thousand" and "twenty five" go on. */
function saysAgain(before: readonly number[], values: readonly number[]): boolean { return before.length === values.length && values.every((value, i) => value === before[i] && value > 0 && value < 20); }

function seen(text: string, { start, end, values }: Open, hint: boolean, halfLater: boolean): SeenNumber {
  const year = yearSaid(values), value = year ?? joined(values), more = halfLater ? [value + HALF] : [];
  const vague = values.every((v) => v < 0) || value < 2;
  return {
    span: { start, end }, text: text.slice(start, end), values: hint ? [...new Set([value, ...more, ...values.map(Math.abs)])] : [value, ...more],
    weight: hint || vague ? 'hint' : 'word', scaled: year === null && value >= 1000,
  };
}

/** What a longer word begins with, where that is a number: "three-year-old", "dreijährig", "zweimal". */
function beginning(word: string, reader: Reader): number | null {
  const hyphen = word.indexOf('-');
  if (hyphen > 0) { const value = reader.worth.get(word.slice(0, hyphen)); if (value !== undefined) return Math.abs(value); }
  let best: string | null = null;
  for (const known of reader.worth.keys()) if (known.length >= 3 && known.length > (best?.length ?? 0) && word.length > known.length && word.startsWith(known)) best = known;
  return best === null ? null : Math.abs(reader.worth.get(best) ?? 0);
}
