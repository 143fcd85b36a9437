import type { Check, CheckContext, CheckUnit, Finding } from '#app/checks/check';
import { inTarget } from '#app/checks/finding';
import { functionWords } from '#app/checks/function-words';
import { kinship } from '#app/checks/kinship';
import { masked } from '#app/checks/mask';
import { wordsOf, type Word } from '#app/checks/words';
import { baseLanguage } from '#app/intl/language-tag';
import { languageName, usualScript } from '#app/intl/language-names';
import { enclosed } from '#app/text/enclosed';
import { identify } from '#app/text/identify';
import { scriptOf, type Script } from '#app/text/script';
import { contains } from '#app/text/span';

/** Letters of a text that are read as another language's: fewer are names and titles. */
const SENTENCE_LETTERS = 60;
/** So many function words of another language make a fragment of it. */
const FRAGMENT = 3;

/** Words of another language in the translation: a foreign script, a run of foreign function words, a whole foreign sentence. */
export const wrongLanguage: Check<Finding> = {
  id: 'wrong-language',
  scope: 'unit',
  facts: (unit, context) => {
    if (unit.target === '' || bare(unit.source) === bare(unit.target)) return [];
    const whole = foreignSentence(unit, context);
    return whole === null ? [...foreignScript(unit, context), ...fragments(unit, context)] : [whole];
  },
  judge: (units) => units.flatMap(({ facts }) => facts),
};

function bare(text: string): string { return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''); }

/** Scripts at home in a language's texts besides its own, by ISO 15924; Latin is at home everywhere. */
const home: Readonly<Record<string, readonly Script[]>> = {
  Latn: ['Latin'], Cyrl: ['Cyrillic'], Grek: ['Greek'], Arab: ['Arabic'], Hebr: ['Hebrew'], Hans: ['Han'], Hant: ['Han'], Jpan: ['Han', 'Hiragana', 'Katakana'], Kore: ['Hangul', 'Han'],
  Deva: ['Devanagari'], Beng: ['Bengali'], Thai: ['Thai'], Geor: ['Georgian'], Armn: ['Armenian'], Ethi: ['Ethiopic'], Khmr: ['Khmer'], Laoo: ['Lao'], Mymr: ['Myanmar'], Taml: ['Tamil'], Telu: ['Telugu'],
  Gujr: ['Gujarati'], Guru: ['Gurmukhi'], Knda: ['Kannada'], Mlym: ['Malayalam'], Sinh: ['Sinhala'], Tibt: ['Tibetan'],
};
const BEYOND_LATIN = /[^\P{L}\p{Script=Latin}]/u;
/** Letters used one by one as signs: α, μ, の. */
const SIGN = 1;

function foreignScript(unit: CheckUnit, { languages }: CheckContext): Finding[] {
  const own = home[usualScript(languages.target)];
  if (own === undefined || (own.includes('Latin') && !BEYOND_LATIN.test(unit.target))) return [];
  const text = masked(unit.target);
  const spared = enclosed(unit.target);
  return Array.from(text.matchAll(/[\p{L}\p{M}]+(?:[\s\u00A0][\p{L}\p{M}]+)*/gu)).flatMap((match) => stretches(match[0], match.index, own))
    .filter(({ start, end, letters, script }) => letters > (script === 'Greek' ? SIGN + 1 : SIGN) && !spared.some((span) => contains(span, { start, end })))
    .filter(({ start, end }) => !/\p{Script=Latin}/u.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`))
    .map(({ start, end }) => inTarget(unit, start, end, { mqm: 'accuracy/untranslated', severity: 'major', confidence: 0.85, message: { key: 'wrong-language.script', values: { quote: unit.target.slice(start, end) } } }));
}

interface Stretch { readonly start: number; readonly end: number; readonly letters: number; readonly script: Script }

/** Runs of words in scripts that are neither Latin nor the language's own. */
function stretches(words: string, at: number, own: readonly Script[]): Stretch[] {
  const found: Stretch[] = [];
  let place = at, going = false;
  for (const character of words) {
    const script = scriptOf(character);
    const end = place + character.length;
    if (script !== null && script !== 'Latin' && !own.includes(script)) {
      const open = going ? found.pop() : undefined;
      found.push({ start: open?.start ?? place, end, letters: (open?.letters ?? 0) + 1, script });
      going = true;
    } else if (script !== null) going = false;
    place = end;
  }
  return found;
}

/** A whole sentence that is surely in another language than the translation's. */
function foreignSentence(unit: CheckUnit, { languages }: CheckContext): Finding | null {
  const letters = unit.target.match(/\p{L}/gu)?.length ?? 0;
  if (letters < SENTENCE_LETTERS || usualScript(languages.target) !== 'Latn' && !/\p{Script=Latin}{3}/u.test(unit.target)) return null;
  const own = functionWords(languages.target), words = unit.target.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? [];
  // Counted first: to identify a language takes a hundred times as long.
  if (own.size > 0 && words.filter((word) => own.has(word)).length > 0.1 * words.length) return null;
  const [best] = identify(unit.target);
  if (best?.sure !== true || kinship(best.language, languages.target) !== 'apart' || best.confidence < 0.95) return null;
  if (words.filter((word) => functionWords(best.language).has(word)).length < 0.2 * words.length) return null;
  return inTarget(unit, 0, unit.target.length, { mqm: 'accuracy/untranslated', severity: 'major', confidence: 0.9, message: { key: 'wrong-language.sentence', values: { language: languageName(best.language, languages.target) } } });
}

/** Fragments of the source's language, or of English, told by their function words. */
function fragments(unit: CheckUnit, context: CheckContext): Finding[] {
  const { source, target } = context.languages;
  const words = wordsOf(unit, 'target', context);
  const spared = enclosed(unit.target);
  const candidates = [...new Set([source ?? 'en', 'en'].map(baseLanguage))].filter((tag) => kinship(tag, target) === 'apart' || kinship(tag, target) === 'family');
  return candidates.flatMap((tag) => strongest(words, functionWords(tag), functionWords(target), kinship(tag, target) === 'family' ? FRAGMENT + 2 : FRAGMENT))
    .map(({ first, last }) => ({ start: first.start, end: last.end }))
    .filter((span, i, all) => !spared.some((inside) => contains(inside, span)) && all.findIndex((other) => other.start < span.end && span.start < other.end) === i)
    .map(({ start, end }) => inTarget(unit, start, end, { mqm: 'accuracy/untranslated', severity: 'major', confidence: 0.8, message: { key: 'wrong-language.words', values: { quote: unit.target.slice(start, end) } } }));
}

/** What a function word of the translation's own language takes from a foreign run. */
const NATIVE = 1.5, OTHER = 0.35;

/** The stretch that holds most foreign function words against native ones; a title ("Lord of the Rings") is none. */
function strongest(words: readonly Word[], foreign: ReadonlySet<string>, own: ReadonlySet<string>, least: number): { readonly first: Word; readonly last: Word }[] {
  const value = ({ folded }: Word): number => own.has(folded) ? (foreign.has(folded) ? 0 : -NATIVE) : foreign.has(folded) && folded.length >= 2 ? 1 : -OTHER;
  let best = { score: 0, from: 0, to: 0 }, score = 0, from = 0;
  words.forEach((word, i) => {
    if (score <= 0) { score = 0; from = i; }
    score += value(word);
    if (score > best.score) best = { score, from, to: i + 1 };
  });
  const run = words.slice(best.from, best.to);
  const telling = run.filter((word) => value(word) === 1);
  const title = run.filter((word) => value(word) !== 1).every(({ text }) => /^\p{Lu}|^\d/u.test(text));
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || telling.length < least || new Set(telling.map(({ folded }) => folded)).size < least - 1 || (title && run.length < 8)) return [];
  return [{ first, last }];
}
