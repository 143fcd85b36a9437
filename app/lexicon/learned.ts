/** Words of two languages that keep each other's company: from sentences taken to be translations of each other. */
export interface LearnedPair { readonly source: string; readonly target: string; /** Dice coefficient, 0 to 1. */ readonly dice: number }

/** A word has to be met so often, and the pair to agree so well, to be believed; the words each keeps are its best. */
const SEEN = 2, AGREES = 0.35, KEPT = 3;
/** Words of more sentences than this share of all are everybody's company. */
const COMMON = 0.25;

/** `pairs`: the words of each side, each word once. Deterministic: equal agreement keeps the order of first meeting. */
export function learned(pairs: readonly { readonly source: ReadonlySet<string>; readonly target: ReadonlySet<string> }[]): readonly LearnedPair[] {
  const sources = spread(pairs.map(({ source }) => source)), targets = spread(pairs.map(({ target }) => target));
  const most = Math.max(SEEN, pairs.length * COMMON);
  const usable = (word: string, counts: ReadonlyMap<string, number>): boolean => { const count = counts.get(word) ?? 0; return count >= SEEN && count <= most; };
  const together = new Map<string, Map<string, number>>();
  for (const { source, target } of pairs) {
    const ends = [...target].filter((word) => usable(word, targets));
    for (const word of source) {
      if (!usable(word, sources)) continue;
      const row = together.get(word) ?? new Map<string, number>();
      together.set(word, row);
      for (const end of ends) row.set(end, (row.get(end) ?? 0) + 1);
    }
  }
  return [...together].flatMap(([source, row]) => Array.from(row, ([target, count]) => ({ source, target, dice: (2 * count) / ((sources.get(source) ?? 1) + (targets.get(target) ?? 1)), count }))
    .filter(({ count, dice }) => count >= SEEN && dice >= AGREES).sort((a, b) => b.dice - a.dice).slice(0, KEPT).map(({ target, dice }) => ({ source, target, dice })));
}

function spread(sentences: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
