import type { Bead } from '#app/align/bead';
import { chunks, type Chunk } from '#app/align/chunks';
import { featuresOf, type Features } from '#app/align/features';
import { lengthCost } from '#app/align/length-cost';
import { chanceLikeness, likenessOf } from '#app/align/likeness';
import { anchorPairs, type AnchorPair } from '#app/align/anchors';
import { bandBetween, linkedPairs } from '#app/align/band';
import { cheapestPath } from '#app/align/path';
import { weighed, type Vectors } from '#app/align/vectors';
import { learned, type LearnedPair } from '#app/lexicon/learned';

export interface Sides {
  /** Sentences in reading order. */
  readonly source: readonly string[];
  readonly target: readonly string[];
  /** The block each sentence stands in, by number; left out: borders are not known. */
  readonly sourceBlocks?: readonly number[];
  readonly targetBlocks?: readonly number[];
  readonly languages: { readonly source: string; readonly target: string };
  /** True when the time is up: what was learned so far is used, and nothing more is learned. */
  readonly expired?: () => boolean;
}

/** Weight of length and of likeness against the shapes' own costs, and what it costs to cross a block's border or to begin at one alone. */
const LENGTH = 0.35, LIKENESS = 14, CROSSING = 3, ONE_SIDED = 0.7;
/** Passes: by the look of the words, then twice with the words learned from the pass before. */
const ROUNDS = 3;
const SURE_LINK = 0.5;

/**
 * Sentence beads of two texts, in reading order, every sentence in exactly one. Dynamic programming over beads up to four
 * sentences by length, words alike, numbers, marks, and a lexicon learned from the texts themselves; deterministic.
 */
export function align(sides: Sides): readonly Bead[] {
  const features = { source: sides.source.map((text) => featuresOf(text, sides.languages.source)), target: sides.target.map((text) => featuresOf(text, sides.languages.target)) };
  const anchors = anchorPairs(features.source, features.target);
  let beads: readonly Bead[] = [], lexicon: readonly LearnedPair[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // The first pass may go anywhere between the anchors; the next ones mend the way it found.
    const known = round === 0 ? anchors : linkedPairs(beads);
    beads = pass(sides, withLexicon(features.source, lexicon, 'source'), withLexicon(features.target, lexicon, 'target'), anchors, known);
    if (round + 1 === ROUNDS || sides.expired?.() === true) break;
    lexicon = learned(beads.filter(({ source, target, score }) => source.length > 0 && target.length > 0 && score >= SURE_LINK).map((bead) => ({ source: wordsOf(features.source, bead.source), target: wordsOf(features.target, bead.target) })));
  }
  return beads;
}

function wordsOf(features: readonly Features[], indexes: readonly number[]): ReadonlySet<string> {
  return new Set(indexes.flatMap((index) => [...features[index]?.keys() ?? []].filter((feature) => !feature.endsWith('…') && /[\p{L}\p{N}]/u.test(feature))));
}
/** A learned pair is one more thing that a sentence of each side can have in common. */
function withLexicon(side: readonly Features[], lexicon: readonly LearnedPair[], which: 'source' | 'target'): readonly Features[] {
  const pairs = new Map<string, string[]>();
  for (const pair of lexicon) {
    const word = pair[which], name = `${pair.source}=${pair.target}`;
    const list = pairs.get(word);
    if (list === undefined) pairs.set(word, [name]); else list.push(name);
  }
  return lexicon.length === 0 ? side : side.map((features) => new Map([...features, ...[...features.keys()].flatMap((word) => (pairs.get(word) ?? []).map((name): [string, number] => [name, 1]))]));
}

function pass(sides: Sides, source: readonly Features[], target: readonly Features[], anchors: readonly AnchorPair[], known: readonly AnchorPair[]): readonly Bead[] {
  const vectors = weighed(source, target);
  const ratio = total(sides.target) / Math.max(1, total(sides.source)) || 1;
  return chunks(source.length, target.length, anchors).flatMap((chunk) => {
    const cost = costOf(sides, vectors, chunk, ratio);
    const steps = cheapestPath(chunk.sourceEnd - chunk.source, chunk.targetEnd - chunk.target, cost, bandBetween(known, chunk));
    return steps.map(({ i, j, source: m, target: n }): Bead => ({
      source: range(chunk.source + i, m), target: range(chunk.target + j, n), score: m === 0 || n === 0 ? 0.5 : 1 / (1 + Math.exp(cost(i, j, m, n))),
    }));
  });
}

/** The cost of a bead of `m` and `n` sentences that begins at i and j, counted from the chunk's own beginning. */
function costOf(sides: Sides, vectors: Vectors, chunk: Chunk, ratio: number): (i: number, j: number, m: number, n: number) => number {
  const of = <T>(side: readonly T[] | undefined, start: number, end: number): readonly T[] | undefined => side?.slice(start, end);
  const likeness = likenessOf({ source: vectors.source.slice(chunk.source, chunk.sourceEnd), target: vectors.target.slice(chunk.target, chunk.targetEnd) });
  const chance = chanceLikeness(likeness, chunk.sourceEnd - chunk.source, chunk.targetEnd - chunk.target);
  const sourceLengths = running(sides.source.slice(chunk.source, chunk.sourceEnd)), targetLengths = running(sides.target.slice(chunk.target, chunk.targetEnd));
  const sourceBlocks = of(sides.sourceBlocks, chunk.source, chunk.sourceEnd), targetBlocks = of(sides.targetBlocks, chunk.target, chunk.targetEnd);
  return (i, j, m, n) => {
    const alike = LIKENESS * (likeness(i, j, m, n) - chance);
    const lengths = LENGTH * lengthCost((sourceLengths[i + m] ?? 0) - (sourceLengths[i] ?? 0), (targetLengths[j + n] ?? 0) - (targetLengths[j] ?? 0), ratio);
    return lengths - alike + borderCost(sourceBlocks, targetBlocks, i, j, m, n);
  };
}
function borderCost(source: readonly number[] | undefined, target: readonly number[] | undefined, i: number, j: number, m: number, n: number): number {
  if (source === undefined || target === undefined) return 0;
  const crossed = (source[i + m - 1] === source[i] ? 0 : 1) + (target[j + n - 1] === target[j] ? 0 : 1);
  const starts = (source[i] === source[i - 1]) === (target[j] === target[j - 1]);
  const ends = (source[i + m] === source[i + m - 1]) === (target[j + n] === target[j + n - 1]);
  return crossed * CROSSING + (starts ? 0 : ONE_SIDED) + (ends ? 0 : ONE_SIDED);
}

function total(texts: readonly string[]): number { return texts.reduce((sum, text) => sum + text.length, 0); }
/** Lengths of all before: entry i is that of the first i texts. */
function running(texts: readonly string[]): readonly number[] {
  const sums = [0];
  for (const text of texts) sums.push((sums.at(-1) ?? 0) + text.length);
  return sums;
}
function range(start: number, count: number): readonly number[] { return Array.from({ length: count }, (_, k) => start + k); }
