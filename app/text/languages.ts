import type { Script } from '#app/text/script';

/**
 * The languages the app identifies. `tag`: BCP 47, `code`: the identifier's (ISO 639-3 as franc's models name it; null
 * where it has none and the script or tell-tale letters decide), `script`: what it is usually written in. A language is a
 * row. Whitelisting is what makes identification good: rivals nobody reviews (Scots, Cebuano, Magahi …) are not in it.
 */
export interface KnownLanguage { readonly tag: string; readonly code: string | null; readonly script: Script }

export const knownLanguages: readonly KnownLanguage[] = [
  { tag: 'af', code: 'afr', script: 'Latin' }, { tag: 'sq', code: 'als', script: 'Latin' }, { tag: 'am', code: 'amh', script: 'Ethiopic' },
  { tag: 'ar', code: 'arb', script: 'Arabic' }, { tag: 'hy', code: 'hye', script: 'Armenian' }, { tag: 'az', code: 'azj', script: 'Latin' },
  { tag: 'eu', code: null, script: 'Latin' }, { tag: 'be', code: 'bel', script: 'Cyrillic' }, { tag: 'bn', code: 'ben', script: 'Bengali' },
  { tag: 'bs', code: 'bos', script: 'Latin' }, { tag: 'bg', code: 'bul', script: 'Cyrillic' }, { tag: 'ca', code: 'cat', script: 'Latin' },
  { tag: 'zh', code: 'cmn', script: 'Han' }, { tag: 'hr', code: 'hrv', script: 'Latin' }, { tag: 'cs', code: 'ces', script: 'Latin' },
  { tag: 'da', code: 'dan', script: 'Latin' }, { tag: 'nl', code: 'nld', script: 'Latin' }, { tag: 'en', code: 'eng', script: 'Latin' },
  { tag: 'eo', code: 'epo', script: 'Latin' }, { tag: 'et', code: 'ekk', script: 'Latin' }, { tag: 'fi', code: 'fin', script: 'Latin' },
  { tag: 'fr', code: 'fra', script: 'Latin' }, { tag: 'gl', code: 'glg', script: 'Latin' }, { tag: 'ka', code: 'kat', script: 'Georgian' },
  { tag: 'de', code: 'deu', script: 'Latin' }, { tag: 'el', code: 'ell', script: 'Greek' }, { tag: 'gu', code: 'guj', script: 'Gujarati' },
  { tag: 'he', code: 'heb', script: 'Hebrew' }, { tag: 'hi', code: 'hin', script: 'Devanagari' }, { tag: 'hu', code: 'hun', script: 'Latin' },
  { tag: 'is', code: null, script: 'Latin' }, { tag: 'id', code: 'ind', script: 'Latin' }, { tag: 'it', code: 'ita', script: 'Latin' },
  { tag: 'ja', code: 'jpn', script: 'Hiragana' }, { tag: 'kn', code: 'kan', script: 'Kannada' }, { tag: 'kk', code: 'kaz', script: 'Cyrillic' },
  { tag: 'km', code: 'khm', script: 'Khmer' }, { tag: 'ko', code: 'kor', script: 'Hangul' }, { tag: 'ky', code: 'kir', script: 'Cyrillic' },
  { tag: 'lo', code: 'lao', script: 'Lao' }, { tag: 'lv', code: 'lvs', script: 'Latin' }, { tag: 'lt', code: 'lit', script: 'Latin' },
  { tag: 'mk', code: 'mkd', script: 'Cyrillic' }, { tag: 'ms', code: 'zlm', script: 'Latin' }, { tag: 'ml', code: 'mal', script: 'Malayalam' },
  { tag: 'mr', code: 'mar', script: 'Devanagari' }, { tag: 'mn', code: 'khk', script: 'Cyrillic' }, { tag: 'my', code: 'mya', script: 'Myanmar' },
  { tag: 'ne', code: 'npi', script: 'Devanagari' }, { tag: 'nb', code: 'nob', script: 'Latin' }, { tag: 'nn', code: 'nno', script: 'Latin' },
  { tag: 'ps', code: 'pbu', script: 'Arabic' }, { tag: 'fa', code: 'pes', script: 'Arabic' }, { tag: 'fa', code: 'prs', script: 'Arabic' },
  { tag: 'pl', code: 'pol', script: 'Latin' }, { tag: 'pt', code: 'por', script: 'Latin' }, { tag: 'pa', code: 'pan', script: 'Gurmukhi' },
  { tag: 'ro', code: 'ron', script: 'Latin' }, { tag: 'ru', code: 'rus', script: 'Cyrillic' }, { tag: 'sr', code: 'srp', script: 'Cyrillic' },
  { tag: 'si', code: 'sin', script: 'Sinhala' }, { tag: 'sk', code: 'slk', script: 'Latin' }, { tag: 'sl', code: 'slv', script: 'Latin' },
  { tag: 'so', code: 'som', script: 'Latin' }, { tag: 'es', code: 'spa', script: 'Latin' }, { tag: 'sw', code: 'swh', script: 'Latin' },
  { tag: 'sv', code: 'swe', script: 'Latin' }, { tag: 'fil', code: 'tgl', script: 'Latin' }, { tag: 'tg', code: 'tgk', script: 'Cyrillic' },
  { tag: 'ta', code: 'tam', script: 'Tamil' }, { tag: 'te', code: 'tel', script: 'Telugu' }, { tag: 'th', code: 'tha', script: 'Thai' },
  { tag: 'tr', code: 'tur', script: 'Latin' }, { tag: 'uk', code: 'ukr', script: 'Cyrillic' }, { tag: 'ur', code: 'urd', script: 'Arabic' },
  { tag: 'uz', code: 'uzn', script: 'Latin' }, { tag: 'vi', code: 'vie', script: 'Latin' }, { tag: 'zu', code: 'zul', script: 'Latin' },
  { tag: 'bo', code: 'bod', script: 'Tibetan' },
];
/** Serbian is written in both; franc has a model for each. */
export const alsoWrittenIn: readonly KnownLanguage[] = [
  { tag: 'sr', code: 'srp', script: 'Latin' }, { tag: 'az', code: 'azj', script: 'Cyrillic' }, { tag: 'uz', code: 'uzn', script: 'Cyrillic' },
];
/** Scripts that are read as another: kana means Japanese whatever the kanji. */
export const japaneseScripts: ReadonlySet<Script> = new Set(['Hiragana', 'Katakana']);
