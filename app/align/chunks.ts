import type { Likeness } from '#app/align/likeness';

/** A stretch of both texts that is aligned by itself; half-open. */
export interface Chunk { readonly source: number; readonly sourceEnd: number; readonly target: number; readonly targetEnd: number }

/** Cells of one table of the dynamic programming: 1,500 × 1,500 sentences, about 40 MB. */
const MOST_CELLS = 2_250_000;
/** How near the diagonal an anchor is looked for, in sentences, and by how much it has to beat its rivals. */
const NEAR = 300, CLEARLY = 1.5, ALIKE = 0.3;

/** Texts of a length for one table stay whole; longer ones are cut where two sentences are clearly each other's. */
export function chunks(sourceCount: number, targetCount: number, likeness: Likeness): readonly Chunk[] {
  return cut({ source: 0, sourceEnd: sourceCount, target: 0, targetEnd: targetCount }, likeness);
}

function cut(chunk: Chunk, likeness: Likeness): readonly Chunk[] {
  const height = chunk.sourceEnd - chunk.source, width = chunk.targetEnd - chunk.target;
  if (height * width <= MOST_CELLS || height < 2 || width < 2) return [chunk];
  const at = anchorNearMiddle(chunk, likeness) ?? { source: chunk.source + (height >> 1), target: chunk.target + (width >> 1) };
  return [...cut({ ...chunk, sourceEnd: at.source, targetEnd: at.target }, likeness), ...cut({ ...chunk, source: at.source, target: at.target }, likeness)];
}

/** The pair nearest the middle of the source that is alike and clearly nobody else's, on both sides. */
function anchorNearMiddle(chunk: Chunk, likeness: Likeness): { readonly source: number; readonly target: number } | null {
  const height = chunk.sourceEnd - chunk.source, width = chunk.targetEnd - chunk.target, middle = chunk.source + (height >> 1);
  for (let step = 0; step < height >> 2; step++) {
    for (const i of step === 0 ? [middle] : [middle - step, middle + step]) {
      const expected = chunk.target + Math.round(((i - chunk.source) / height) * width);
      const j = best((candidate) => likeness(i, candidate, 1, 1), Math.max(chunk.target + 1, expected - NEAR), Math.min(chunk.targetEnd - 1, expected + NEAR));
      if (j !== null && best((candidate) => likeness(candidate, j, 1, 1), Math.max(chunk.source + 1, i - NEAR), Math.min(chunk.sourceEnd - 1, i + NEAR)) === i) return { source: i, target: j };
    }
  }
  return null;
}

/** The place with the highest value, when it is high and clearly above the second; null: none is. */
function best(value: (at: number) => number, from: number, to: number): number | null {
  let at = -1, most = 0, second = 0;
  for (let k = from; k < to; k++) {
    const found = value(k);
    if (found > most) { second = most; most = found; at = k; } else if (found > second) second = found;
  }
  return at >= 0 && most >= ALIKE && most >= second * CLEARLY ? at : null;
}
