import { rowFor } from '#app/intl/language-tag';

/** Which marks open and close. Brackets are the same in every language; quotes are not. */
export interface Marks {
  /** Opening mark to all marks that may close it. */
  readonly pairs: ReadonlyMap<string, string>;
  /** Marks that open and close with the same sign: each second one closes. */
  readonly same: string;
}

const brackets = ['()', '[]', '{}', '（）', '［］', '｛｝', '〔〕', '「」', '『』', '【】', '《》', '〈〉', '﴿﴾'];

/**
 * Quotation marks by language, opening then closing; `same` opens and closes. Usual style first, what is also met behind.
 * Single quotes are left out: they are apostrophes, feet, minutes and letters of names. Source: CLDR 48 delimiters, with
 * the second styles that style guides of the languages allow.
 */
const quotes: Readonly<Record<string, { readonly pairs: readonly string[]; readonly same?: string }>> = {
  en: { pairs: ['“”', '«»'] }, fr: { pairs: ['«»', '“”'] },
  de: { pairs: ['„“', '»«', '“”', '«»'] }, 'de-CH': { pairs: ['«»', '„“'] }, 'de-AT': { pairs: ['„“', '»«'] },
  es: { pairs: ['«»', '“”', '¿?!', '¡!?'] }, ast: { pairs: ['«»', '“”', '¿?!', '¡!?'] }, gl: { pairs: ['«»', '“”'] }, ca: { pairs: ['«»', '“”'] }, pt: { pairs: ['“”', '«»'] }, it: { pairs: ['«»', '“”'] },
  ro: { pairs: ['„”', '«»', '“”'] }, nl: { pairs: ['“”', '„”', '«»'] }, pl: { pairs: ['„”', '«»', '»«', '“”'] }, cs: { pairs: ['„“', '»«', '“”'] }, sk: { pairs: ['„“', '»«', '“”'] },
  sl: { pairs: ['„“', '»«', '“”'] }, hr: { pairs: ['„”', '„“', '»«', '“”'] }, sr: { pairs: ['„”', '„“', '»«', '«»', '“”'] }, bs: { pairs: ['„”', '“”', '»«'] }, bg: { pairs: ['„“', '«»', '“”'] }, mk: { pairs: ['„“', '“”'] },
  hu: { pairs: ['„”', '»«', '“”'] }, ru: { pairs: ['«»', '„“', '“”'] }, uk: { pairs: ['«»', '„“', '“”'] }, be: { pairs: ['«»', '„“', '“”'] },
  el: { pairs: ['«»', '“”'] }, tr: { pairs: ['“”', '«»'] }, lt: { pairs: ['„“', '“”'] }, lv: { pairs: ['“”', '„“', '„”', '«»'] }, et: { pairs: ['„“', '„”', '“”', '«»'] }, is: { pairs: ['„“', '“”'] },
  sv: { pairs: ['“”', '«»'], same: '”»' }, fi: { pairs: ['“”', '«»'], same: '”»' }, da: { pairs: ['»«', '„“', '“”', '«»'], same: '”' }, nb: { pairs: ['«»', '“”', '„”'] }, nn: { pairs: ['«»', '“”', '„”'] },
  he: { pairs: ['“”', '„”'], same: '”' }, ar: { pairs: ['«»', '“”', '”“'] }, fa: { pairs: ['«»', '“”'] }, ur: { pairs: ['“”', '”“'] },
  hi: { pairs: ['“”'] }, zh: { pairs: ['“”'] }, ja: { pairs: ['“”', '〝〟'] }, ko: { pairs: ['“”'] }, th: { pairs: ['“”'] }, vi: { pairs: ['“”', '«»'] }, id: { pairs: ['“”'] },
};
const other = { pairs: ['“”', '«»'] };

/** The marks of a language's texts. A sign that may open in one style and close in another closes what is open first. */
export function marksOf(language: string): Marks {
  const row: { readonly pairs: readonly string[]; readonly same?: string } = rowFor(quotes, language) ?? other;
  const pairs = new Map<string, string>();
  for (const pair of [...brackets, ...row.pairs]) {
    const open = pair.slice(0, 1);
    pairs.set(open, (pairs.get(open) ?? '') + pair.slice(1));
  }
  return { pairs, same: `"${row.same ?? ''}` };
}
