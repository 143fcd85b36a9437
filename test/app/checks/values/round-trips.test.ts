import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { countriesIn } from '#app/checks/values/countries-in';
import { datesIn } from '#app/checks/values/dates-in';
import { weekdaysIn } from '#app/checks/values/date-names';
import { numbersIn } from '#app/checks/values/numbers-in';
import { regionNames } from '#app/intl/regions';

const languages = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'ru', 'uk', 'bg', 'el', 'tr', 'hu', 'ro', 'ar', 'ar-EG', 'he', 'fa', 'hi', 'bn', 'mr', 'zh', 'zh-Hant', 'ja', 'ko', 'th', 'vi', 'id'];
const language = fc.constantFrom(...languages);

test('a whole number is read back from the way its language writes it', () => {
  fc.assert(fc.property(language, fc.integer({ min: 0, max: 2_000_000_000 }), (tag, value) => {
    const [number] = numbersIn(`x ${new Intl.NumberFormat(tag).format(value)} x`, tag);
    expect(number?.values).toContain(value);
  }));
});

test('a decimal is read back', () => {
  fc.assert(fc.property(language, fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 1, max: 99 }), (tag, whole, cents) => {
    const value = Number(`${whole}.${String(cents).padStart(2, '0')}`);
    const [number] = numbersIn(`x ${new Intl.NumberFormat(tag, { minimumFractionDigits: 2 }).format(value)} x`, tag);
    expect(number?.values[0]).toBeCloseTo(value, 6);
  }));
});

test('an amount in thousands and more is read back from its compact form', () => {
  fc.assert(fc.property(language, fc.integer({ min: 1, max: 99 }), fc.integer({ min: 4, max: 11 }), (tag, mantissa, exponent) => {
    const value = mantissa * 10 ** exponent;
    const written = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 }).format(value);
    expect(numbersIn(`x ${written} x`, tag).flatMap(({ values }) => values).some((read) => Math.abs(read - value) <= value / 100), `${tag} ${written}`).toBe(true);
  }));
});

test('a date is read back from its long form, in every language', () => {
  const day = 86_400_000;
  for (const tag of languages) {
    for (let at = 0; at < 366; at += 13) {
      const written = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', calendar: 'gregory', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1) + at * day);
      const date = new Date(Date.UTC(2024, 0, 1) + at * day);
      expect(datesIn(written, tag).flatMap(({ readings }) => readings), `${tag} ${written}`).toContainEqual({ year: 2024, month: date.getUTCMonth() + 1, day: date.getUTCDate() });
    }
  }
});

test('a weekday is read back, in every language', () => {
  for (const tag of languages) {
    for (let weekday = 1; weekday <= 7; weekday += 1) {
      const written = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday));
      expect(weekdaysIn(`x ${written[0]?.toUpperCase() ?? ''}${written.slice(1)} x`, tag).map(({ value }) => value), `${tag} ${written}`).toContain(weekday);
    }
  }
});

test('countries are read back from their names; but for a few islands ("о-ва Кука" is written small)', () => {
  for (const tag of ['en', 'fr', 'de', 'es', 'pl', 'ru', 'el', 'ar', 'he', 'hi', 'zh', 'ja', 'vi']) {
    const lost = [...regionNames(tag)].filter(([code, [name = '']]) => !countriesIn(` ${name} `, tag).some(({ codes }) => codes.includes(code)));
    expect(lost.length, `${tag}: ${lost.map(([code]) => code).join(' ')}`).toBeLessThanOrEqual(10);
  }
});

test('spans hold the words they stand for', () => {
  const texts = fc.array(fc.constantFrom('12', '1.5', '3,000', 'million', 'five', 'двадцать', '三百', '5 km', '$', ' ', ',', 'XIV', '1990s', 'F-16', '٢٥', '½'), { maxLength: 12 }).map((parts) => parts.join(' '));
  fc.assert(fc.property(language, texts, (tag, text) => {
    for (const { span, text: words } of numbersIn(text, tag)) expect(text.slice(span.start, span.end).length).toBe(words.length);
  }));
});
