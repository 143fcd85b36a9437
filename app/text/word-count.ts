import { tokens } from '#app/intl/words';

/** Words as CLDR splits them for the language; punctuation and spaces do not count. */
export function wordCount(text: string, language: string): number {
  return tokens(text, language).filter((token) => token.wordLike).length;
}
