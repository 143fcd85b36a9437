import type { Features } from '#app/align/features';

/** A source and a target sentence that are clearly each other's. */
export interface AnchorPair { readonly source: number; readonly target: number }

/** Features of more sentences of a side than this say little about which of them is meant. */
const RARE = 6;
/** The best partner has to share so much (in rare features) and so much more than the second best. */
const SHARED = 2, CLEARLY = 1.6;

/**
 * Sentences that only each other share rare words, names and numbers with, in an order both sides keep: cheap, and sure
 * enough to cut long texts at. Empty when the texts have none (the same sentence over and over).
 */
export function anchorPairs(source: readonly Features[], target: readonly Features[]): readonly AnchorPair[] {
  const forth = bestPartners(source, target), back = bestPartners(target, source);
  return longestRising(forth.flatMap((partner, index) => (partner !== null && back[partner] === index ? [{ source: index, target: partner }] : [])));
}

function bestPartners(side: readonly Features[], other: readonly Features[]): readonly (number | null)[] {
  const own = holders(side), theirs = holders(other);
  return side.map((features) => {
    const shared = new Map<number, number>();
    for (const feature of features.keys()) {
      const there = theirs.get(feature), here = own.get(feature)?.length ?? 0;
      if (there === undefined || there.length > RARE || here > RARE) continue;
      for (const sentence of there) shared.set(sentence, (shared.get(sentence) ?? 0) + 1 / Math.max(there.length, here));
    }
    let best = -1, most = 0, second = 0;
    for (const [sentence, weight] of shared) {
      if (weight > most) { second = most; most = weight; best = sentence; } else if (weight > second) second = weight;
    }
    return most >= SHARED && most >= second * CLEARLY ? best : null;
  });
}
function holders(side: readonly Features[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  side.forEach((features, index) => {
    for (const feature of features.keys()) {
      const list = found.get(feature);
      if (list === undefined) found.set(feature, [index]); else list.push(index);
    }
  });
  return found;
}

/** The most pairs that keep one order (longest increasing subsequence, by patience sorting). */
function longestRising(pairs: readonly AnchorPair[]): readonly AnchorPair[] {
  const tails: number[] = [], before: number[] = [];
  pairs.forEach(({ target }, index) => {
    let low = 0, high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.target ?? 0) < target) low = middle + 1; else high = middle;
    }
    before[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  });
  const chain: AnchorPair[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) chain.push(pair);
  }
  return chain.toReversed();
}
