import type { CheckUnit } from '#app/checks/check';
import { fold } from '#app/text/fold';

/** A source word that goes with a rendering: its stem, and how it is written in a given unit. */
export interface SourceWord { readonly stem: string; readonly start: number; readonly end: number; readonly capital: boolean }

/** A word without its likely ending: enough to know "Киеве" and "Киев" for one. */
export function stemOf(word: string): string {
  const folded = fold(word, { accents: 'off' });
  return folded.slice(0, Math.max(Math.min(4, folded.length), folded.length - 2));
}

const word = /\p{L}[\p{L}\p{M}]{2,}/gu;

/** Units are immutable values: their sources are split once. */
const split = new WeakMap<CheckUnit, readonly SourceWord[]>();

export function sourceWords(unit: CheckUnit): readonly SourceWord[] {
  let found = split.get(unit);
  if (found === undefined) split.set(unit, (found = wordsIn(unit)));
  return found;
}

function wordsIn(unit: CheckUnit): readonly SourceWord[] {
  return Array.from(unit.source.matchAll(word), (match) => ({ stem: stemOf(match[0]), start: match.index, end: match.index + match[0].length, capital: /^\p{Lu}/u.test(match[0]) }));
}

/** In so many of a rendering's units a word has to stand, and in so many of the others it may stand at most. */
const WITH = 0.6, WITHOUT = 0.3;

/**
 * Stems of source words that go with a rendering: they stand in most units that have it and in few that have not.
 * `all`: every unit with a source; word by word evidence, no dictionary. With each stem how well it goes (Dice, 0 to 1).
 */
export function goesWith(units: ReadonlySet<CheckUnit>, all: readonly CheckUnit[]): ReadonlyMap<string, number> {
  const within = new Map<string, number>(), without = new Map<string, number>();
  let others = 0;
  for (const unit of all) {
    const counts = units.has(unit) ? within : without;
    if (!units.has(unit)) others += 1;
    for (const stem of new Set(sourceWords(unit).map((found) => found.stem))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return new Map(Array.from(within).filter(([stem, count]) => count >= WITH * units.size && (without.get(stem) ?? 0) <= WITHOUT * others)
    .map(([stem, count]) => [stem, (2 * count) / (units.size + count + (without.get(stem) ?? 0))]));
}
