import { perLanguage } from '#app/intl/language-tag';

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** Codes that are no country: unions, pseudo locales, regions of exceptional reservation. */
const noCountry = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO', 'CP', 'DG', 'EA', 'IC', 'TA', 'CQ', 'AC', 'AQ', 'BV', 'HM', 'UM', 'IO', 'TF', 'MO', 'HK']);

/** ISO 3166 codes CLDR has a name for; a code withdrawn (DD, SU) stands for its successor and is left out. */
const codes = LETTERS.flatMap((a) => LETTERS.map((b) => a + b))
  .filter((code) => !noCountry.has(code) && new Intl.Locale(`und-${code}`).region === code);

/** Countries and their names in a language, long and short ("United States", "US"). Source: CLDR by Intl. */
export const regionNames = perLanguage((tag): ReadonlyMap<string, readonly string[]> => {
  const styles = (['long', 'short'] as const).map((style) => new Intl.DisplayNames([tag], { type: 'region', style, fallback: 'none' }));
  return new Map(codes.flatMap((code) => {
    const names = [...new Set(styles.map((style) => style.of(code)).filter((name) => name !== undefined))];
    return names.length === 0 ? [] : [[code, names] as const];
  }));
});
