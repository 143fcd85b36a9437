import type { AnchorPair } from '#app/align/anchors';

/** A stretch of both texts that is aligned by itself; half-open. */
export interface Chunk { readonly source: number; readonly sourceEnd: number; readonly target: number; readonly targetEnd: number }

/** Texts of up to so many cells (sentences × sentences) stay whole; longer ones are cut into chunks of no more than this. */
const WHOLE = 1_500 * 1_500, CHUNK = 500 * 500;

/** Cuts long texts at anchors, near the middle first; where there is none, in the middle of both. */
export function chunks(sourceCount: number, targetCount: number, anchors: readonly AnchorPair[]): readonly Chunk[] {
  const whole = { source: 0, sourceEnd: sourceCount, target: 0, targetEnd: targetCount };
  return sourceCount * targetCount <= WHOLE ? [whole] : cut(whole, anchors);
}

function cut(chunk: Chunk, anchors: readonly AnchorPair[]): readonly Chunk[] {
  const height = chunk.sourceEnd - chunk.source, width = chunk.targetEnd - chunk.target;
  if (height * width <= CHUNK || height < 2 || width < 2) return [chunk];
  const inside = anchors.filter(({ source, target }) => source > chunk.source && source < chunk.sourceEnd && target > chunk.target && target < chunk.targetEnd);
  const middle = { source: chunk.source + (height >> 1), target: chunk.target + (width >> 1) };
  const at = inside.length === 0 ? middle : inside.reduce((best, pair) => (Math.abs(pair.source - middle.source) < Math.abs(best.source - middle.source) ? pair : best));
  return [...cut({ ...chunk, sourceEnd: at.source, targetEnd: at.target }, inside), ...cut({ ...chunk, source: at.source, target: at.target }, inside)];
}
