import type { CheckUnit } from '#app/checks/check';
import { masked } from '#app/checks/mask';
import type { Terms } from '#app/checks/terms';

interface Lower { readonly unit: CheckUnit; readonly start: number; readonly end: number; readonly text: string }

/** Where the terms stand in lower case as a name would: not one of a kind ("a general staff"), no direction ("south of"). */
export function lowerForms(units: readonly CheckUnit[], terms: ReadonlyMap<string, unknown>, row: Terms): ReadonlyMap<string, readonly Lower[]> {
  const found = new Map<string, Lower[]>();
  if (terms.size === 0) return found;
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_-])(?:${Array.from(terms.keys()).toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{M}\\p{N}_-])`, 'gu');
  for (const unit of units) {
    const text = masked(unit.target);
    for (const match of text.matchAll(pattern)) {
      const key = match[0], end = match.index + key.length;
      if (isName(text.slice(0, match.index), text.slice(end), key, row)) found.set(key, [...found.get(key) ?? [], { unit, start: match.index, end, text: key }]);
    }
  }
  return found;
}

function isName(before: string, after: string, key: string, row: Terms): boolean {
  const last = /([\p{L}-]+)['’]?\s*$/u.exec(before)?.[1]?.toLowerCase() ?? '', next = /^\s*([\p{L}]+)/u.exec(after);
  if (row.indefinite.split(' ').includes(last)) return false;
  if (key.includes(' ')) return !/^\s\p{Lu}/u.test(after);
  if (!row.definite.split(' ').includes(last)) return false;
  return !(next !== null && row.of.split(' ').includes(next[1] ?? '')) && !/^\s\p{Lu}/u.test(after);
}
