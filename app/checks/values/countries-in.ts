import { baseLanguage, perLanguage, rowFor } from '#app/intl/language-tag';
import { regionNames } from '#app/intl/regions';
import { doubtfulCountries, peoples } from '#app/checks/values/peoples-table';
import { unaccented } from '#app/checks/values/unaccented';
import type { Span } from '#app/text/span';

/**
 * A country spoken of: as a `place` ("South Korea") or by its `people` ("South Korean"); `either` in languages that use
 * one word for both. `codes`: ISO 3166, two where it may be either ("Korean"). Not `sure`: it explains, no more.
 */
export interface SeenCountry {
  readonly span: Span;
  readonly text: string;
  readonly codes: readonly string[];
  readonly role: 'place' | 'people' | 'either';
  readonly sure: boolean;
}

interface Form { readonly source: string; readonly length: number; readonly codes: readonly string[]; readonly role: SeenCountry['role'] }
/** The forms that begin with the same two letters, longest first, and one pattern for all: the n-th group is the n-th form. */
interface Beginning { readonly forms: readonly Form[]; readonly pattern: () => RegExp }
interface Reader { readonly beginnings: ReadonlyMap<string, Beginning>; readonly before: RegExp | null; readonly starts: RegExp; readonly capital: boolean; readonly accents: boolean }

const END = String.raw`(?![\p{L}\p{M}])`;
/** A name in kana or Hangul ends where its word ends: タイ (Thailand) is not in タイム. */
const APART = String.raw`(?!(?<=[\p{Script=Katakana}ー])[\p{Script=Katakana}ー])`;
const UNSPACED = new Set(['zh', 'ja', 'th', 'ko', 'km', 'lo', 'my']);
/** Names that are words when they are not in capitals. */
const ACRONYM = /^(?:us|uk|as|vs|vk|abd)$/iu;
const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

const readerOf = perLanguage((tag): Reader => {
  const row = rowFor(peoples, tag);
  const unspaced = UNSPACED.has(baseLanguage(tag));
  const accents = baseLanguage(tag) === 'vi';
  const plain = (text: string): string => accents ? text : unaccented(text);
  const forms: { key: string; form: Form }[] = [];
  const put = (fragment: string, codes: readonly string[], role: Form['role'], ending: string): void => {
    const literal = fragment.replaceAll(/\(\?[^)]*\)|\\\\p\{L\}\+?|[\\#]/gu, '');
    const source = fragment.replaceAll('#', END).replaceAll(' ', String.raw`[\s\u00A0-]`);
    forms.push({ key: literal.slice(0, 2).toLowerCase(), form: { source: `(?:${source})${ending}`, length: literal.length, codes, role } });
  };
  const rows = (text: string | undefined, role: Form['role'], ending: string): void => {
    for (const entry of (text ?? '').split(';')) {
      const [codes = '', list = ''] = entry.split('=', 2).length === 2 ? [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)] : [];
      for (const fragment of list.split(',')) if (fragment !== '') put(plain(fragment), codes.trim().split(','), role, ending);
    }
  };
  const placeRole = row === undefined || row.people === '' ? 'either' : 'place';
  const placeEnding = row?.placeEnding ?? (unspaced ? '' : String.raw`(?:s)?`);
  rows(row?.people, 'people', row?.ending ?? '');
  rows(row?.places, placeRole, placeEnding);
  for (const [code, names] of regionNames(tag)) {
    for (const name of names) {
      const whole = plain(name).replace(/\s*\(.*\)$/u, '').toLowerCase();
      const cut = row?.placeEnding?.includes('L}{0,') === true && whole.length >= 6 && /[aeiouyаеиоуыяюьїіη]$/iu.test(whole) && baseLanguage(tag) !== 'tr' ? whole.slice(0, -1) : whole;
      put(escaped(cut), [code], placeRole, placeEnding);
    }
  }
  const byKey = new Map<string, Form[]>();
  for (const { key, form } of forms) { const list = byKey.get(key); if (list === undefined) byKey.set(key, [form]); else list.push(form); }
  const beginnings = new Map(Array.from(byKey, ([key, list]): [string, Beginning] => {
    const sorted = list.toSorted((a, b) => b.length - a.length);
    return [key, { forms: sorted, pattern: once(() => new RegExp(`(?:${sorted.map(({ source }) => `(${source})`).join('|')})${unspaced ? APART : END}`, 'iuy')) }];
  }));
  return {
    beginnings, before: row?.before === undefined ? null : new RegExp(row.before, 'uy'), capital: row?.capital === true, accents,
    starts: unspaced ? /(?<![\p{Script=Katakana}ー])\p{Script=Katakana}|[^\P{L}\p{Script=Katakana}]/gu : /(?<![\p{L}\p{M}])\p{L}/gu,
  };
});

/** Patterns are made when they are first needed: an article has few beginnings of all. */
function once(make: () => RegExp): () => RegExp {
  let made: RegExp | null = null;
  return () => made ??= make();
}

const cased = (letter: string): boolean => letter.toLowerCase() !== letter.toUpperCase();

/** Countries and peoples of a text, in reading order; the longest name wins ("South Sudan" is not Sudan). */
export function countriesIn(text: string, tag: string): SeenCountry[] {
  const reader = readerOf(tag);
  const read = reader.accents ? text : unaccented(text);
  const found: SeenCountry[] = [];
  let past = 0;
  for (const match of read.matchAll(reader.starts)) {
    if (match.index < past) continue;
    const seen = startingAt(text, read, match.index, reader);
    if (seen !== null) { found.push(seen); past = seen.span.end; }
  }
  return found;
}

function startingAt(text: string, read: string, at: number, reader: Reader): SeenCountry | null {
  for (const start of [at, ...grownOn(read, at, reader)]) {
    const beginning = reader.beginnings.get(read.slice(start, start + 2).toLowerCase());
    const found = beginning === undefined ? null : matchAt(beginning.pattern(), read, start);
    const form = beginning?.forms[(found?.findIndex((group, i) => i > 0 && group !== undefined) ?? 0) - 1];
    const name = found?.[0];
    if (form !== undefined && name !== undefined) {
      const { codes, role } = form;
      const span = { start, end: start + name.length }, first = text[start] ?? '';
      if (cased(first) && first === first.toLowerCase() && (role !== 'people' || reader.capital)) continue;
      if (ACRONYM.test(name) && name !== name.toUpperCase()) continue;
      return { span, text: text.slice(span.start, span.end), codes, role, sure: codes.length === 1 && !codes.some((code) => doubtfulCountries.has(code)) };
    }
  }
  return null;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where the name may begin behind an article or preposition written to it (Arabic, Hebrew). */
function grownOn(read: string, at: number, { before }: Reader): number[] {
  if (before === null) return [];
  before.lastIndex = at;
  const longest = before.exec(read)?.[0].length ?? 0;
  return Array.from({ length: longest }, (_, i) => at + i + 1);
}
