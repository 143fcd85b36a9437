import { perLanguage } from '#app/intl/language-tag';

/** Units a newspaper uses, of those that every ICU can write. */
const units = ['kilometer', 'meter', 'centimeter', 'millimeter', 'mile', 'foot', 'inch', 'kilogram', 'gram', 'liter', 'gallon', 'hectare', 'acre', 'celsius', 'fahrenheit', 'degree', 'percent', 'second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'kilometer-per-hour', 'mile-per-hour'] as const;

/** Signs written in every language, whatever CLDR has there (Polish "st. C"). */
const signs = [['°c', 'celsius'], ['℃', 'celsius'], ['°f', 'fahrenheit'], ['℉', 'fahrenheit'], ['km', 'kilometer'], ['cm', 'centimeter'], ['mm', 'millimeter'], ['kg', 'kilogram'], ['km/h', 'kilometer-per-hour'], ['mph', 'mile-per-hour'], ['%', 'percent'], ['％', 'percent']] as const;

/** Forms too short to be sure of: a ring, which is an ordinal as well, one letter, two of an alphabet with capitals. */
const AMBIGUOUS = /^(?:°|\p{L}|[\p{Lu}\p{Ll}]{2})$/u;

/** Counts that bring out every plural form of a language. */
const counts = [0, 1, 2, 3, 5, 11, 21, 1.5];

/**
 * How a language writes units behind a figure, in all plural forms, long and short: "kilometers", "км", "公里". Lower case,
 * without a full stop; forms of one or two letters are left out but for the signs above ("m" is a metre, a minute, a million,
 * "in" a preposition). Source: CLDR by Intl.
 */
export const unitNames = perLanguage((tag): ReadonlyMap<string, string> => {
  const names = new Map<string, string>(signs);
  for (const unit of units) {
    for (const unitDisplay of ['long', 'short'] as const) {
      const format = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay, numberingSystem: 'latn' });
      for (const count of counts) {
        const name = format.formatToParts(count).filter(({ type }) => type === 'unit' || type === 'percentSign').map(({ value }) => value).join('').trim().toLowerCase().replace(/\.$/u, '');
        if (name !== '' && !AMBIGUOUS.test(name) && !names.has(name)) names.set(name, unit);
      }
    }
  }
  return names;
});
