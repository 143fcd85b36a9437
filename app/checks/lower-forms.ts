import type { CheckUnit } from '#app/checks/check';
import { grouped } from '#app/checks/grouped';
import { masked } from '#app/checks/mask';
import type { Terms } from '#app/checks/terms';

interface Lower { readonly unit: CheckUnit; readonly start: number; readonly end: number; readonly text: string }

/** Words in lower case that no capital or digit touches. */
const lowerWord = /(?<![\p{L}\p{M}\p{N}_-])\p{Ll}[\p{Ll}\p{M}]*(?![\p{L}\p{M}\p{N}_-])/gu;

/** Where the terms stand in lower case as a name would: not one of a kind ("a general staff"), no direction ("south of"). */
export function lowerForms(units: readonly CheckUnit[], terms: ReadonlyMap<string, unknown>, row: Terms): ReadonlyMap<string, readonly Lower[]> {
  // By first word, the longest first: an article has many terms, and each of its words is looked up once.
  const byFirst = grouped(Array.from(terms.keys()).toSorted((a, b) => b.length - a.length), (term) => term.split(' ')[0] ?? term);
  const found = units.flatMap((unit): Lower[] => {
    const text = masked(unit.target);
    return Array.from(text.matchAll(lowerWord)).flatMap((match): Lower[] => {
      const key = byFirst.get(match[0])?.find((term) => text.startsWith(term, match.index) && !/^[\p{L}\p{M}\p{N}_-]/u.test(text.slice(match.index + term.length)));
      if (key === undefined || !isName(text.slice(0, match.index), text.slice(match.index + key.length), key, row)) return [];
      return [{ unit, start: match.index, end: match.index + key.length, text: key }];
    });
  });
  return grouped(found, ({ text }) => text);
}

function isName(before: string, after: string, key: string, row: Terms): boolean {
  const last = /([\p{L}-]+)['’]?\s*$/u.exec(before)?.[1]?.toLowerCase() ?? '', next = /^\s*([\p{L}]+)/u.exec(after);
  if (row.indefinite.split(' ').includes(last) || /^\s\p{Lu}/u.test(after)) return false;
  if (key.includes(' ')) return true;
  return row.definite.split(' ').includes(last) && !(next !== null && row.of.split(' ').includes(next[1] ?? ''));
}
