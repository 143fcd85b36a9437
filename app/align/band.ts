import type { Bead } from '#app/align/bead';
import type { Chunk } from '#app/align/chunks';
import type { Band } from '#app/align/path';

/** How far from the way of the pass before a better one is looked for, in sentences. */
const REACH = 60;

/** The neighbourhood of the way found before, in the chunk's own numbers; all of it where there is none yet. */
export function bandAround(before: readonly Bead[], chunk: Chunk): Band {
  const width = chunk.targetEnd - chunk.target, height = chunk.sourceEnd - chunk.source;
  if (before.length === 0) return () => [0, width];
  const place = new Int32Array(height + 1).fill(-1);
  let target = 0;
  for (const bead of before) {
    for (const sentence of bead.source) if (sentence >= chunk.source && sentence <= chunk.sourceEnd) place[sentence - chunk.source] = (bead.target[0] ?? target) - chunk.target;
    target = (bead.target.at(-1) ?? target - 1) + 1;
  }
  place[0] = 0;
  place[height] = width;
  for (let i = 1; i < height; i++) if ((place[i] ?? -1) < 0) place[i] = place[i - 1] ?? 0;
  // The way may jump over a long missing run: the band of a sentence reaches to that of its neighbours.
  return (i) => [Math.max(0, Math.min(place[Math.max(0, i - 1)] ?? 0, place[i] ?? 0) - REACH), Math.min(width, Math.max(place[i] ?? 0, place[Math.min(height, i + 1)] ?? 0) + REACH)];
}
