import { products, ownProducts, type Vectors } from '#app/align/vectors';

/** The longest bead on a side, in sentences. */
const REACH = 4;

/** How alike a stretch of source sentences and one of target sentences are: cosine, 0 to 1, joined stretches as sums. */
export type Likeness = (i: number, j: number, source: number, target: number) => number;

export function likenessOf(vectors: Vectors): Likeness {
  const both = products(vectors), width = vectors.target.length;
  const sourceNorms = norms(ownProducts(vectors.source, REACH)), targetNorms = norms(ownProducts(vectors.target, REACH));
  return (i, j, source, target) => {
    let sum = 0;
    for (let a = i; a < i + source; a++) for (let b = j; b < j + target; b++) sum += both[a * width + b] ?? 0;
    const length = (sourceNorms[i]?.[source - 1] ?? 0) * (targetNorms[j]?.[target - 1] ?? 0);
    return length === 0 ? 0 : sum / length;
  };
}

/** Lengths of sentence i joined with the next k ones, from the products among them. */
function norms(own: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return own.map((first, i) => first.map((_, k) => {
    let sum = 0;
    for (let a = i; a <= i + k; a++) for (let b = a; b <= i + k; b++) sum += (own[a]?.[b - a] ?? 0) * (a === b ? 1 : 2);
    return Math.sqrt(sum);
  }));
}

/** The likeness of sentences that have nothing to do with each other, from a fixed sample: what chance alone gives. */
export function chanceLikeness(likeness: Likeness, sourceCount: number, targetCount: number): number {
  const drawn = Math.min(400, sourceCount * targetCount);
  if (drawn === 0) return 0;
  let sum = 0, seed = 12_345;
  for (let k = 0; k < drawn; k++) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const i = seed % sourceCount;
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    sum += likeness(i, seed % targetCount, 1, 1);
  }
  return sum / drawn;
}
