import { baseLanguage, rowFor } from '#app/intl/language-tag';
import { codesIn } from '#app/checks/values/codes';
import { clockWords, eras, otherYears } from '#app/checks/values/clock-table';
import { digitRuns, plainDigits, readings, spacedThousands, type DigitRun } from '#app/checks/values/digits';
import { hanNumbers } from '#app/checks/values/han-numerals';
import { masked } from '#app/checks/mask';
import { numberHintsIn, saysHalf, spelledNumbers } from '#app/checks/values/number-words';
import { romanValue } from '#app/checks/values/roman';
import { scaleAfter } from '#app/checks/values/scale-after';
import { unspaced } from '#app/checks/values/scale-table';
import type { SeenNumber } from '#app/checks/values/seen-number';
import { overlaps, type Span } from '#app/text/span';

/**
 * The numbers of a text in a language, in reading order: figures with their separators, scales and other readings, words,
 * Roman and Chinese numerals. Spans are UTF-16 offsets. `asides`: stretches whose small figures another check reads (dates).
 */
export function numbersIn(text: string, tag: string, asides: readonly Span[] = []): SeenNumber[] {
  const figures = figuresIn(text, tag, asides);
  const taken = (span: Span): boolean => figures.some((figure) => overlaps(figure.span, span));
  const spelled = spelledNumbers(text, tag);
  const hints = numberHintsIn(text, tag).filter(({ span }) => !spelled.some((number) => overlaps(number.span, span)));
  const words = [...spelled, ...hints, ...romans(text), ...inHan(text, tag)].filter(({ span }) => !taken(span));
  return [...figures, ...words].sort((a, b) => a.span.start - b.span.start);
}

/** The numbers that are written in digits. */
export function figuresIn(text: string, tag: string, asides: readonly Span[] = []): SeenNumber[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const plain = plainDigits(masked(text));
  const codes = codesIn(plain);
  const figures: SeenNumber[] = [];
  for (const run of digitRuns(plain, tag)) {
    const code = codes.find(({ span }) => span.start <= run.start && run.start < span.end);
    if (code !== undefined) {
      const seen = { span: code.span, text: text.slice(code.span.start, code.span.end), values: readings(run.text, tag), weight: 'hint' as const, scaled: false, code: code.code };
      figures.push(seen);
    } else figures.push(...figuresOf(text, plain, run, tag, asides));
  }
  return [...sums(text, figures, tag), ...outOfProse(text, plain)];
}

function figuresOf(text: string, plain: string, run: DigitRun, tag: string, asides: readonly Span[]): SeenNumber[] {
  const end = run.start + run.text.length;
  const read = readings(run.text, tag);
  const hint = (values: readonly number[]): SeenNumber => ({ span: { start: run.start, end }, text: run.text, values, weight: 'hint', scaled: false });
  if (read.length === 0) return Array.from(run.text.matchAll(/\d+/gu), (match) => hint([Number(match[0])]));
  const scale = scaleAfter(plain, run.start, end, tag);
  const before = plain.slice(Math.max(0, run.start - 24), run.start), after = plain.slice(end, end + 24);
  const [first = 0] = read;
  if (scale !== null) {
    const values = [...read.map((value) => value * scale.factor), ...(scale.short ? read : []), ...(saysHalf(plain.slice(scale.end), tag) ? read.map((value) => (value + 0.5) * scale.factor) : [])];
    return [{ span: { start: run.start, end: scale.end }, text: text.slice(run.start, scale.end), values, weight: 'figure', scaled: true }];
  }
  const values = [...read, ...alsoRead(first, run.text, before, after, tag), ...(saysHalf(after, tag) ? [first + 0.5] : [])];
  const inAside = asides.some((aside) => aside.start <= run.start && end <= aside.end) && first < 1000;
  const partOfTime = /\d\s?[:h]\s?$/u.test(before) && ['00', '15', '30', '45'].includes(run.text);
  const fraction = /^[/⁄]\d{1,2}(?!\d)/u.test(after) && first < 100 || /(?<!\d)\d{1,2}[/⁄]$/u.test(before) && first < 100;
  // A small ordinal is as often a rank, a word, a part of a name.
  const ordinal = first <= 12 && /^(?:st|nd|rd|th|er|ère|re|e|ème|[ºª°])(?!\p{L})/u.test(after);
  return [{ span: { start: run.start, end }, text: text.slice(run.start, end), values, weight: ordinal ? 'word' : inAside || partOfTime || fraction || CENTURY_OF_DECADE.test(after) ? 'hint' : 'figure', scaled: false }];
}

/** Digits of links, addresses and placeholders: they explain those that the other side has outside of such. */
function outOfProse(text: string, plain: string): SeenNumber[] {
  return Array.from(plainDigits(text).matchAll(/\d+/gu)).filter((match) => plain[match.index] !== match[0][0]).map((match) => ({
    span: { start: match.index, end: match.index + match[0].length }, text: text.slice(match.index, match.index + match[0].length), values: [Number(match[0])], weight: 'hint', scaled: false,
  }));
}

/** "20世纪80年代": the century goes into "1980s". */
const CENTURY_OF_DECADE = /^世[纪紀]\d0年代|^세기\s?\d0년대/u;

/** Other readings of a whole number by what stands around it: hours, decades, short years, other calendars. */
function alsoRead(value: number, run: string, before: string, after: string, tag: string): number[] {
  const clock = rowFor(clockWords, tag);
  const byClock = clock?.after?.test(after) === true || clock?.before?.test(before) === true;
  // "17.30 Uhr", "5.30 pm".
  if (!Number.isInteger(value)) return byClock && value < 24 ? [...[-12, 0, 12].map((hours) => Math.trunc(value) + hours).filter((hour) => hour >= 0 && hour <= 24), Number(run.slice(-2))] : [];
  // "0430".
  if (/^[01]\d[0-5]\d$/u.test(run) && (run.startsWith('0') || byClock)) return [Number(run.slice(0, 2)), Number(run.slice(2)), Number(run.slice(0, 2)) + 12];
  const others: number[] = run.includes(' ') ? run.split(' ').map(Number) : [];
  const thousands = spacedThousands(before, run, after);
  if (thousands !== null) others.push(thousands);
  const hour = value <= 24 && run.length <= 2 && (/^\s?[:h]\s?\d\d(?!\d)/u.test(after) || byClock);
  if (hour) others.push(value <= 12 ? (value + 12) % 24 : value - 12, ...(value === 12 ? [24] : []));
  if (value >= 1700 && value < 2100 && value % 10 === 0 && value % 100 > 0) others.push(value % 100);
  if (run.length === 2 && /(?:1[89]|20)\d\d\s?[-–—/]\s?$|['’]$/u.test(before)) others.push(1900 + value, 2000 + value);
  if (run.length === 2 && value % 10 === 0 && /^\s?(?:s\b|er\b|['’]s|-?х|年代|년대|'luk|’l[iu]|-an\b)|^\p{Ll}/u.test(after)) others.push(1900 + value, 2000 + value);
  const calendar = rowFor(otherYears, tag);
  if (calendar !== undefined && value >= calendar.from && value <= calendar.to) others.push(...calendar.add.map((years) => value + years));
  const era = eras[before.slice(-2)];
  if (era !== undefined) others.push(era + value);
  return others;
}

/** Amounts said in steps as one: 1亿2000万, 3万5千, "1 tỷ 200 triệu", "1 करोड़ 20 लाख". */
function sums(text: string, figures: readonly SeenNumber[], tag: string): SeenNumber[] {
  const all: SeenNumber[] = [];
  for (const figure of figures) {
    const last = all.at(-1);
    const between = last === undefined ? null : text.slice(last.span.end, figure.span.start);
    const steps = last?.scaled === true && (figure.scaled ? between === '' || between === ' ' : between === '' && unspaced.has(baseLanguage(tag)));
    const whole = last?.values[0] ?? 0, part = figure.values[0] ?? 0;
    if (last !== undefined && steps && part < whole) {
      all[all.length - 1] = { ...last, span: { start: last.span.start, end: figure.span.end }, text: text.slice(last.span.start, figure.span.end), values: [whole + part, whole, part] };
    } else all.push(figure);
  }
  return all;
}

function romans(text: string): SeenNumber[] {
  return Array.from(text.matchAll(/(?<![\p{L}\p{N}])[IVXLCDM]+(?=(?:e|er|ème|è|-?го|-?й|th|ste?|de)?(?![\p{L}\p{N}]))/gu), (match) => ({ match, value: romanValue(match[0]) }))
    .flatMap(({ match, value }) => value === null ? [] : [{ span: { start: match.index, end: match.index + match[0].length }, text: match[0], values: [value], weight: 'hint' as const, scaled: false }]);
}

function inHan(text: string, tag: string): SeenNumber[] {
  if (!['zh', 'ja'].includes(baseLanguage(tag))) return [];
  return hanNumbers(text).map(({ span, value }) => ({ span, text: text.slice(span.start, span.end), values: [value], weight: 'hint', scaled: value >= 1000 }));
}
