import { abbreviations, everywhere, type Abbreviations } from '#app/text/abbreviations';
import { sentenceLanguages } from '#app/text/sentence-language';

/** What a language says of its sentences, ready to be asked. */
export interface BorderRules {
  readonly never: ReadonlySet<string>;
  readonly number: ReadonlySet<string>;
  readonly may: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly ordinalStop: boolean;
  readonly months: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  /** Further marks that end a sentence when a capital follows. */
  readonly stops: string;
}

const known = new Map<string, BorderRules>();
/** The rules of a language (BCP 47, by its primary subtag); none of its own: those that hold everywhere. */
export function borderRules(language: string): BorderRules {
  const primary = language.split('-')[0] ?? language;
  let rules = known.get(primary);
  if (rules !== undefined) return rules;
  const row = abbreviations[primary], traits = sentenceLanguages[primary];
  const words = (of: (list: Abbreviations) => string): ReadonlySet<string> => new Set([...(row === undefined ? [] : of(row).split(' ')), ...of(everywhere).split(' ')]);
  const list = (text: string | undefined): ReadonlySet<string> => new Set(text?.split(' ') ?? []);
  rules = {
    never: words((r) => r.never), number: words((r) => r.number), may: words((r) => r.may),
    starters: list(traits?.starters), openers: list(traits?.openers), ordinalStop: traits?.ordinalStop ?? false, months: list(traits?.months), stops: traits?.stops ?? '',
  };
  known.set(primary, rules);
  return rules;
}

/** Behind these a capital is enough: they end an enumeration. */
const enumerationEnds = new Set(['etc', 'usw', 'u.s.w', 'usf', 'ecc', 'enz', 'osv', 'o.s.v', 'jne', 'itd', 'itp', 'atd', 'apod', 'atď', 'stb', 'vb', 'т.д', 'т.п', 'др', 'пр', 'إلخ', 'и.др', 'etc..', 'o.s.frv', 'utt', 'κ.λπ', 'κλπ']);

/** Hours and eras: they stand at the end of a sentence, or in an adverbial at its start. */
const times = new Set(['a.m', 'p.m', 'a.d', 'b.c', 'c.e', 'b.c.e', 'a.c', 'd.c', 'v.chr', 'n.chr', 'j.-c']);

/** A place where a sentence might end. A few dozen characters of `left` and `right` are enough. */
export interface Border {
  /** Up to the place, without the space before it: ends with the stop and what closes behind it. */
  readonly left: string;
  readonly right: string;
  /** Whether space stands between them. */
  readonly spaced: boolean;
  /** The first word of the sentence so far (behind its last colon), in lower case. */
  readonly opening: string;
}

/** Whether a sentence goes on across a place where one might end. */
export function goesOn(border: Border, rules: BorderRules): boolean {
  const { left, right } = border;
  const opened = right.replace(/^[\s"'“”„«»‹›‘’([{¿¡—–-]+/u, '');
  const first = /^[\p{L}\p{M}\p{N}'’-]+/u.exec(opened)?.[0] ?? '';
  if (/^\p{Ll}/u.test(first) && !/\p{Lu}/u.test(first)) return !/^\p{Script=Georgian}/u.test(first);
  if (/^[,;:،、，]|^\[\d/u.test(right)) return true;
  // Japanese speech goes on: 「…。」と言った。
  if (/[」』]$/u.test(left) && /^(?:と|って|などと?|の|は|が|を|に|も)/u.test(right)) return true;
  if (/\[(?:\.\.\.|…)\]["”’»)]*$/u.test(left) || /[.!?]\[$/u.test(left)) return true;
  const token = /(?:^|[\s([“„«"—–/])([^\s([“„«"—–/]*?)\.[)\]"'”’»]*$/u.exec(left.replaceAll(/\p{Cf}/gu, ''))?.[1];
  if (token === undefined || token.endsWith('.')) return false;
  const word = token.toLowerCase().replace(/^["'‘’“”„«»-]+/u, '');
  const elided = word.replace(/^\p{L}+['’]/u, '');
  return goesOnAfter(word, first, border, rules) || (elided !== word && elided !== '' && goesOnAfter(elided, first, border, rules));
}

/** The same for a word with a stop behind it; `first` is the next word. */
function goesOnAfter(word: string, first: string, { right, spaced, opening }: Border, rules: BorderRules): boolean {
  const starts = rules.starters.has(first.toLowerCase().replace(/['’].*$/u, '')) && !/^\p{L}\./u.test(right);
  if (rules.ordinalStop && /^(?:\d{1,3}|[ivxlc]+)$/u.test(word) && rules.months.has(first.toLowerCase())) return true;
  if (/^\d+$/u.test(word)) return !spaced && !starts;
  const figure = /^[\d(]/u.test(right);
  if (rules.number.has(word) && (figure || /^[IVXLC]+\b/u.test(right))) return true;
  if (rules.never.has(word)) return true;
  if (enumerationEnds.has(word)) return false;
  if (/^\p{L}\p{M}*$/u.test(word)) return !starts;
  if (times.has(word)) return rules.openers.has(opening) && !starts;
  if (rules.may.has(word) || /^(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$/u.test(word)) return rules.starters.size === 0 ? !/^\p{Lu}/u.test(right) : !starts;
  return figure && !right.startsWith('(') && /^\p{L}{1,3}$/u.test(word);
}
