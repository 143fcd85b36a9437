import { baseLanguage, perLanguage } from '#app/intl/language-tag';
import { unitNames } from '#app/intl/units';
import { currencies } from '#app/checks/values/currency-table';
import { figuresIn } from '#app/checks/values/numbers-in';
import { unspaced } from '#app/checks/values/scale-table';
import type { SeenNumber } from '#app/checks/values/seen-number';
import { hull, type Span } from '#app/text/span';

/** An amount of money or a quantity: the figure and what it counts, "euro" or "kilometer". */
export interface Measure {
  readonly number: SeenNumber;
  readonly kind: 'currency' | 'unit';
  readonly what: string;
  /** Where the currency or unit is named, and the whole amount. */
  readonly name: Span;
  readonly span: Span;
}

/** "5 millions d'euros", "10 millones de dólares", "5 billion of". */
const JOINER = String.raw`(?:[\s\u00A0\u202F-]?(?:de |d[’']|di |of )?)`;
const EDGE = String.raw`(?![\p{Lu}\p{Ll}])`;
/** One pattern for all currencies: its n-th group is the n-th of them. */
const any = currencies.map(([, pattern]) => `(${pattern.replaceAll(/\((?!\?)/gu, '(?:')})`).join('|');
const behind = new RegExp(`^${JOINER}(?:${any})${EDGE}`, 'iu');
const before = new RegExp(`(?<![\\p{L}])(?:${any})[\\s\\u00A0\\u202F]?$`, 'iu');

/** A word's end, and an ending of case before it ("14 Tagen"). */
const EXACT = /^(?![\p{L}\p{M}])/u, ENDED = /^\p{L}{0,2}(?![\p{L}\p{M}])/u;

const unitForms = perLanguage((tag) => [...unitNames(tag)].sort(([a], [b]) => b.length - a.length));

/** What a quantity is in the unit that the other system has for it. Source: NIST SP 811. */
const conversions: Readonly<Record<string, (value: number) => readonly number[]>> = {
  mile: (v) => [v * 1.609], kilometer: (v) => [v / 1.609], foot: (v) => [v * 0.3048, v * 30.48], meter: (v) => [v / 0.3048], inch: (v) => [v * 2.54, v * 25.4], centimeter: (v) => [v / 2.54, v / 30.48],
  acre: (v) => [v * 0.4047], hectare: (v) => [v / 0.4047], gallon: (v) => [v * 3.785], liter: (v) => [v / 3.785], fahrenheit: (v) => [(v - 32) / 1.8], celsius: (v) => [v * 1.8 + 32],
  // Which degrees are meant is left to the reader as often as not.
  degree: (v) => [(v - 32) / 1.8, v * 1.8 + 32],
  'mile-per-hour': (v) => [v * 1.609], 'kilometer-per-hour': (v) => [v / 1.609],
};

/** The numbers with what they count, and what they come to in another unit where theirs is one that is converted. */
export function withConversions(numbers: readonly SeenNumber[], text: string, tag: string): SeenNumber[] {
  return numbers.map((number) => {
    const measure = number.weight === 'hint' || number.code !== undefined ? null : money(text, number) ?? unitBehind(text, number, tag);
    if (measure === null) return number;
    const convert = measure.kind === 'unit' ? conversions[measure.what] : undefined;
    return { ...number, of: measure.what, ...(convert === undefined ? {} : { about: number.values.flatMap(convert).filter((value) => value > 0) }) };
  });
}

/** The amounts of a text that say what they count. */
export function measuresIn(text: string, tag: string): Measure[] {
  return figuresIn(text, tag).filter(({ weight, code }) => weight === 'figure' && code === undefined).flatMap((number): Measure[] => {
    const currency = money(text, number);
    if (currency !== null) return [currency];
    const unit = unitBehind(text, number, tag);
    return unit === null ? [] : [unit];
  });
}

function money(text: string, number: SeenNumber): Measure | null {
  const { start, end } = number.span;
  const left = text.slice(Math.max(0, start - 24), start);
  const named = [currencyOf(before.exec(left), start - left.length), currencyOf(behind.exec(text.slice(end, end + 40)), end)].filter((found) => found !== null);
  // "$5 Canadian" and the like: what says more of which money it is wins.
  const best = named.find(({ what }) => what !== 'dollar') ?? named[0];
  return best === undefined ? null : { number, kind: 'currency', what: best.what, name: best.name, span: hull(number.span, best.name) };
}

function currencyOf(found: RegExpExecArray | null, offset: number): { readonly what: string; readonly name: Span } | null {
  const index = found?.findIndex((group, i) => i > 0 && group !== undefined) ?? -1;
  const [what] = currencies[index - 1] ?? [];
  const name = found?.[index];
  if (found === null || what === undefined || name === undefined) return null;
  const start = offset + found.index + found[0].indexOf(name);
  return { what, name: { start, end: start + name.length } };
}

function unitBehind(text: string, number: SeenNumber, tag: string): Measure | null {
  const gap = /^[\s\u00A0\u202F-]?/u.exec(text.slice(number.span.end, number.span.end + 1))?.[0].length ?? 0;
  const at = number.span.end + gap;
  const rest = text.slice(at, at + 32).toLowerCase();
  const form = unitForms(tag).find(([name]) => rest.startsWith(name) && (unspaced.has(baseLanguage(tag)) || (name.length >= 4 ? ENDED : EXACT).test(rest.slice(name.length))));
  if (form === undefined) return null;
  // "2005 года" is a date, no span of time.
  const [value = 0] = number.values;
  if (form[1] === 'year' && value >= 1000 && value < 2200) return null;
  const name = { start: at, end: at + form[0].length };
  return { number, kind: 'unit', what: form[1], name, span: hull(number.span, name) };
}
