import { baseLanguage } from '#app/intl/language-tag';

/** Languages written without spaces between words: adjacency of characters means nothing there. Source: UAX 29 and CLDR. */
const unspaced: ReadonlySet<string> = new Set(['zh', 'yue', 'ja', 'th', 'lo', 'km', 'my', 'bo', 'dz']);

export function isUnspaced(language: string): boolean { return unspaced.has(baseLanguage(language)); }
