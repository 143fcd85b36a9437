import { perLanguage } from '#app/intl/language-tag';

/** Days from 1970-01-01 to a day of the Gregorian calendar. Source: H. Hinnant, date algorithms. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400), yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** Monday 1 to Sunday 7, as ISO 8601 counts. */
export function weekdayOf(year: number, month: number, day: number): number {
  return ((dayNumber(year, month, day) + 3) % 7 + 7) % 7 + 1;
}

/** Days of a month; February has 29 when no year is given, since then it may. */
export function daysIn(month: number, year?: number): number {
  if (month === 2) return year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const DAY = 86_400_000;
type Options = Intl.DateTimeFormatOptions;

/** One part of a date in a language, as it stands in that format. The calendar is pinned: th and fa have others by default. */
function part(tag: string, options: Options, type: 'month' | 'weekday', at: number): string {
  const format = new Intl.DateTimeFormat(tag, { ...options, calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' });
  return format.formatToParts(at).find((p) => p.type === type)?.value.toLowerCase().replace(/\.$/u, '').trim() ?? '';
}

/** Regional names in use beside the general ones: Syrian and Maghrebi months, Austrian January. */
const alsoNamed: Readonly<Record<string, readonly string[]>> = { ar: ['ar-SY', 'ar-DZ', 'ar-MA', 'ar-IQ'], de: ['de-AT'], pt: ['pt-PT'], en: ['en-GB'], zh: ['zh-Hant'], es: ['es-MX'] };

export interface Names { readonly long: readonly string[]; readonly short: readonly string[] }

function namesOf(tag: string, count: number, type: 'month' | 'weekday', at: (index: number) => number, long: readonly Options[], short: readonly Options[]): readonly Names[] {
  const tags = [tag, ...(alsoNamed[tag] ?? [])];
  return Array.from({ length: count }, (_, index) => {
    const forms = (formats: readonly Options[]): string[] => [...new Set(tags.flatMap((t) => formats.map((options) => part(t, options, type, at(index)))))].filter((name) => /\p{L}/u.test(name));
    return { long: forms(long), short: forms(short) };
  });
}

/** January to December: standalone and beside a day ("март", "марта"), lower case. Source: CLDR by Intl. */
export const monthNames = perLanguage((tag) => namesOf(tag, 12, 'month', (index) => dayNumber(2023, index + 1, 15) * DAY,
  [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'long', day: 'numeric', year: 'numeric' }], [{ month: 'short' }, { month: 'short', day: 'numeric' }]));

/** Monday to Sunday, lower case. 2024-01-01 was a Monday. Source: CLDR by Intl. */
export const weekdayNames = perLanguage((tag) => namesOf(tag, 7, 'weekday', (index) => dayNumber(2024, 1, index + 1) * DAY,
  [{ weekday: 'long' }, { weekday: 'long', day: 'numeric', month: 'long' }], [{ weekday: 'short' }]));
