import type { AnchorPair } from '#app/align/anchors';
import type { Bead } from '#app/align/bead';
import type { Chunk } from '#app/align/chunks';
import type { Band } from '#app/align/path';

/** How far from what is known a better way is looked for, in sentences. */
const REACH = 60;

/**
 * The neighbourhood of what is known of the way: between two anchors all that lies between them, so that a missing run fits.
 * In the chunk's own numbers.
 */
export function bandBetween(anchors: readonly AnchorPair[], chunk: Chunk): Band {
  const height = chunk.sourceEnd - chunk.source, width = chunk.targetEnd - chunk.target;
  const low = new Int32Array(height + 1), high = new Int32Array(height + 1).fill(width);
  const inside = anchors.filter(({ source, target }) => source >= chunk.source && source < chunk.sourceEnd && target >= chunk.target && target < chunk.targetEnd);
  for (const { source, target } of inside) low[source - chunk.source] = Math.max(low[source - chunk.source] ?? 0, target - chunk.target);
  for (let i = 1; i <= height; i++) low[i] = Math.max(low[i] ?? 0, low[i - 1] ?? 0);
  for (const { source, target } of inside) high[source - chunk.source] = Math.min(high[source - chunk.source] ?? width, target - chunk.target + 1);
  for (let i = height - 1; i >= 0; i--) high[i] = Math.min(high[i] ?? width, high[i + 1] ?? width);
  return (i) => [Math.max(0, (low[i] ?? 0) - REACH), Math.min(width, (high[i] ?? width) + REACH)];
}

/** Anchors out of the way of the pass before: all that it linked. */
export function linkedPairs(beads: readonly Bead[]): readonly AnchorPair[] {
  return beads.flatMap(({ source: [source], target: [target] }) => (source === undefined || target === undefined ? [] : [{ source, target }]));
}
