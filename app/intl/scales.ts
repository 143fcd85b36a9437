import { perLanguage } from '#app/intl/language-tag';

/** Mantissas that bring out every plural form of a language: 1 миллион, 2 миллиона, 5 миллионов, 1,5 миллиона. */
const mantissas = [1, 2, 3, 5, 11, 21, 1.5];

/**
 * The words a language puts behind a number for thousands and more, with what they multiply by: "million" 1e6, "万" 1e4,
 * "करोड़" 1e7. Lower case, without a full stop at the end. Read off compact formats (CLDR by Intl): what is left of the
 * formatted number beside its digits. Single Latin letters ("5 M") are left out, they are too ambiguous.
 */
export const scaleWords = perLanguage((tag): ReadonlyMap<string, number> => {
  const words = new Map<string, number>();
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay, numberingSystem: 'latn', maximumFractionDigits: 2, useGrouping: false });
    for (let exponent = 3; exponent <= 13; exponent += 1) {
      for (const mantissa of mantissas) {
        const value = mantissa * 10 ** exponent;
        const parts = format.formatToParts(value);
        const word = parts.filter((part) => part.type === 'compact').map((part) => part.value).join('').toLowerCase().replace(/\.$/u, '').trim();
        const shown = Number(parts.filter((part) => part.type === 'integer' || part.type === 'fraction' || part.type === 'decimal').map((part) => part.type === 'decimal' ? '.' : part.value).join(''));
        if (word === '' || /^[a-z]$/u.test(word) || !(shown > 0)) continue;
        words.set(word, 10 ** Math.round(Math.log10(value / shown)));
      }
    }
  }
  return words;
});
