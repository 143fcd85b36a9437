import { monthNames, weekdayNames, type Names } from '#app/intl/calendar';
import { baseLanguage, perLanguage, rowFor } from '#app/intl/language-tag';
import { countedDates, countedMonths, countedWeekdays, dateGrammar, type DateGrammar } from '#app/checks/values/date-table';
import { unaccented } from '#app/checks/values/unaccented';
import type { Span } from '#app/text/span';

/** A month (1 to 12) or weekday (1 Monday to 7) named in a text. `sure`: not a name that means something else as well. */
export interface NamedDate { readonly span: Span; readonly value: number; readonly sure: boolean }

interface Finder { readonly pattern: RegExp; readonly value: ReadonlyMap<string, number>; readonly grammar: DateGrammar; readonly short: ReadonlySet<string> }

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

function finder(tag: string, names: readonly Names[], more: Readonly<Record<number, string>> | undefined, ending: string, stems: boolean): Finder {
  const grammar = rowFor(dateGrammar, tag) ?? {};
  const plain = (form: string): string => grammar.accents === 'off' ? unaccented(form) : form;
  const value = new Map<string, number>();
  const short = new Set<string>();
  names.forEach(({ short: abbreviated }, i) => {
    for (const form of abbreviated) if (form.length >= 2 && !value.has(plain(form))) { value.set(plain(form), i + 1); short.add(plain(form)); }
  });
  names.forEach(({ long }, i) => {
    for (const form of [...long, ...(more?.[i + 1]?.split(' ') ?? [])]) {
      value.set(plain(form), i + 1);
      short.delete(plain(form));
      const cut = plain(form).slice(0, -1);
      if (stems && cut.length >= 4 && !value.has(cut)) value.set(cut, i + 1);
      const lessTwo = plain(form).slice(0, -2);
      if (stems && grammar.accents === 'off' && lessTwo.length >= 4 && !value.has(lessTwo)) value.set(lessTwo, i + 1);
    }
  });
  const forms = [...value.keys()].sort((a, b) => b.length - a.length);
  const alternatives = forms.map((form) => short.has(form) || form.length < 4 ? escaped(form) : `${escaped(form)}${ending}`);
  const unspaced = ['th', 'lo', 'km', 'my'].includes(baseLanguage(tag));
  const edges = unspaced ? ['', ''] : [String.raw`(?<![\p{L}\p{M}\p{N}])`, String.raw`(?![\p{L}\p{M}])`];
  const pattern = new RegExp(`${edges[0] ?? ''}${grammar.before ?? ''}(?<name>${alternatives.join('|')})${edges[1] ?? ''}`, 'giu');
  return { pattern, value, grammar, short };
}

const months = perLanguage((tag) => {
  const grammar = rowFor(dateGrammar, tag);
  return finder(tag, monthNames(tag), grammar?.months, grammar?.monthEnd ?? '', grammar?.stems === true);
});
const weekdays = perLanguage((tag) => {
  const grammar = rowFor(dateGrammar, tag);
  return finder(tag, weekdayNames(tag), grammar?.days, grammar?.dayEnd ?? '', false);
});

function byName(text: string, { pattern, value, grammar, short }: Finder): (NamedDate & { readonly short: boolean })[] {
  const read = grammar.accents === 'off' ? unaccented(text) : text;
  return Array.from(read.matchAll(pattern)).flatMap((match) => {
    const name = match.groups?.['name'] ?? '';
    const folded = name.toLowerCase();
    let known = folded;
    while (known !== '' && !value.has(known)) known = known.slice(0, -1);
    const found = value.get(known);
    const start = match.index + match[0].length - name.length;
    if (found === undefined || (grammar.capital === true && name[0] === folded[0])) return [];
    const doubtful = grammar.doubtful?.split(' ').includes(folded) === true && grammar.surely?.test(text.slice(Math.max(0, start - 8), start)) !== true;
    return [{ span: { start, end: start + name.length }, value: found, sure: !doubtful, short: short.has(known) && known === folded }];
  });
}

function counted(text: string, pattern: RegExp | undefined, values: Readonly<Record<string, number>>): NamedDate[] {
  if (pattern === undefined) return [];
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const said = (match[1] ?? match[2] ?? '').toLowerCase();
    const value = values[said] ?? (values === countedMonths ? Number(said) : 0);
    return value >= 1 && value <= 12 ? [{ span: { start: match.index, end: match.index + match[0].length }, value, sure: true }] : [];
  });
}

/** Months named; `short` ones ("Mar", "dec.") count only beside a day or a year. Text after `plainDigits`. */
export function monthsIn(text: string, tag: string): (NamedDate & { readonly short: boolean })[] {
  const byFigure = rowFor(countedDates, tag);
  if (byFigure !== undefined) return counted(text, byFigure.month, countedMonths).map((month) => ({ ...month, short: false }));
  return byName(text, months(tag));
}

/** Weekdays named in full. */
export function weekdaysIn(text: string, tag: string): NamedDate[] {
  const byFigure = rowFor(countedDates, tag);
  if (byFigure !== undefined) return counted(text, byFigure.weekday, countedWeekdays);
  return byName(text, weekdays(tag)).filter((day) => !day.short);
}
