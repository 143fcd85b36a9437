import { groupsBySpace, numberSymbols } from '#app/intl/number-symbols';

/** First digits of the decimal digit runs in news: Arabic-Indic, Persian, Nagari to Thai, Khmer, Myanmar, full width. */
const zeros = [0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0xF20, 0x1040, 0x17E0, 0xFF10];

/** The text with all digits as 0-9 and Arabic separators as "." and ","; of the same length, so offsets stay. */
export function plainDigits(text: string): string {
  return text.replaceAll(/[^\P{Nd}0-9]/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => point >= start && point < start + 10);
    return zero === undefined ? digit : String(point - zero);
  }).replaceAll('٫', '.').replaceAll('٬', ',');
}

const NARROW = String.raw`[\u00A0\u202F\u2009]`;
const grouped = (space: string): string => String.raw`\d{1,3}(?:${space}\d{3})+(?!\d)(?:[.,]\d+)?`;
const plain = String.raw`\d+(?:(?:[.,'’]| ?· ?)\d+)*|(?<=^|[\s(=<>])\.\d+`;
const inAnyLanguage = new RegExp(`(?<![\\d.,])(?:${grouped(NARROW)}|${grouped(' (?=000)')})|${plain}`, 'gu');
const wherePlainSpaceGroups = new RegExp(`(?<![\\d.,])${grouped('[ \u00A0\u202F\u2009]')}|${plain}`, 'gu');

/** Whether a plain space may stand between thousands here, where the language has another mark: "52 122" beside "52,122". */
export function spacedThousands(before: string, run: string, after: string): number | null {
  const head = /(?<![\d.,])(\d{1,3}(?: \d{3})*) $/u.exec(before)?.[1] ?? '', tail = /^(?: \d{3})+(?![\d.,])/u.exec(after)?.[0] ?? '';
  if ((head === '' && tail === '') || !/^\d{1,3}$/u.test(run) || (head !== '' && run.length !== 3)) return null;
  return Number(`${head}${run}${tail}`.replaceAll(' ', ''));
}

/** A run of digits with the separators inside it, of a text after `plainDigits`. */
export interface DigitRun { readonly start: number; readonly text: string }
export function digitRuns(text: string, tag: string): DigitRun[] {
  return Array.from(text.matchAll(groupsBySpace(tag) ? wherePlainSpaceGroups : inAnyLanguage), (match) => ({ start: match.index, text: match[0] })).flatMap(apart);
}

/** Two numbers that a comma without a space joins: "in 2019,27 countries", "0.05,0.01". */
function apart(run: DigitRun): DigitRun[] {
  const two = /^((?:1[89]|20)\d{2}|\d+\.\d+),(\d+|\d+\.\d+)$/u.exec(run.text);
  const [, first = '', second = ''] = two ?? [];
  if (two === null || (first.includes('.') !== second.includes('.'))) return [run];
  return [{ start: run.start, text: first }, { start: run.start + first.length + 1, text: second }];
}

/**
 * What a run of digits may be worth, the first as the language reads it; empty for what is no number ("1.2.3", "12.06.24").
 * One mark before exactly three digits is read by the language ("1.200" is 1200 in German, 1.2 in English) and, second,
 * the other way, since translations keep foreign marks.
 */
export function readings(written: string, tag: string): number[] {
  const run = written.replaceAll(' · ', '·');
  const marks = run.replaceAll(/\d/gu, '');
  if (marks === '') return [Number(run)];
  const kinds = new Set(marks), last = marks.at(-1) ?? '';
  const asDecimal = (mark: string): number => {
    const at = run.lastIndexOf(mark);
    return Number(`${run.slice(0, at).replaceAll(/\D/gu, '')}.${run.slice(at + 1)}`);
  };
  const whole = Number(run.replaceAll(/\D/gu, ''));
  const groups = run.split(/\D/u);
  const inThousands = groups.slice(1).every((group) => group.length === 3) && (groups[0]?.length ?? 0) <= 3;
  if (kinds.size > 1) return marks.lastIndexOf(last) === marks.indexOf(last) && last !== '\'' && last !== '’' ? [asDecimal(last)] : [];
  if (marks.length > 1) {
    const inIndianGroups = groups.at(-1)?.length === 3 && groups.slice(1, -1).every((group) => group.length === 2);
    return inThousands || inIndianGroups ? [whole] : [];
  }
  if (/[\s'’]/u.test(last)) return [whole];
  if (!inThousands || groups[0] === '0' || groups[0] === '') return [asDecimal(last)];
  const { group, decimal } = numberSymbols(tag);
  const grouping = last === group || (last !== decimal && last === '.');
  return grouping ? [whole, asDecimal(last)] : [asDecimal(last), whole];
}
