import { tokens } from '#app/intl/words';
import { fold } from '#app/text/fold';

/** What a sentence can share with one of another language: words alike, beginnings alike, numbers, telling marks. */
export type Features = ReadonlyMap<string, number>;

/** Letters of a word's beginning that cognates share, and how long a word has to be to have such a beginning. */
const BEGINNING = 4, LONG = 5;
const telling = /[?？؟!！;；؛:：%٪"“”«»„「」『』]/gu;
const classes: Readonly<Record<string, string>> = {
  '？': '?', '؟': '?', '！': '!', '；': ';', '؛': ';', '：': ':', '٪': '%', '“': '"', '”': '"', '«': '"', '»': '"', '„': '"', '「': '"', '」': '"', '『': '"', '』': '"',
};
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Each feature with how often it stands in the sentence. Texts written without spaces give pairs of characters as well. */
export function featuresOf(sentence: string, language: string): Features {
  const counts = new Map<string, number>();
  const add = (feature: string): void => { counts.set(feature, (counts.get(feature) ?? 0) + 1); };
  for (const token of tokens(sentence, language)) {
    if (!token.wordLike) continue;
    const word = fold(token.text, { accents: 'off' });
    if (/\p{Nd}/u.test(word)) { add(`#${word.replaceAll(/[^\p{Nd}]/gu, '')}`); continue; }
    add(word);
    if (word.length >= LONG && !unspaced.test(word)) add(`${word.slice(0, BEGINNING)}…`);
  }
  for (const [mark] of sentence.matchAll(telling)) add(classes[mark] ?? mark);
  const characters = Array.from(sentence).filter((character) => unspaced.test(character));
  for (let i = 0; i + 1 < characters.length; i++) add(`${characters[i]}${characters[i + 1]}`);
  return counts;
}
