import type { Features } from '#app/align/features';

/** A sentence as weights by feature number. */
export interface Vector { readonly features: readonly number[]; readonly weights: readonly number[] }
export interface Vectors { readonly source: readonly Vector[]; readonly target: readonly Vector[] }

/**
 * Weighs features by how few sentences of both texts have them (inverse document frequency); a feature of one side only says
 * nothing about the other, but makes its sentence less like all others. Counts grow by the square root: the fifth "the" says less.
 */
export function weighed(source: readonly Features[], target: readonly Features[]): Vectors {
  const numbers = new Map<string, number>();
  const spread: number[] = [];
  for (const sentence of [...source, ...target]) {
    for (const feature of sentence.keys()) {
      const number = numbers.get(feature) ?? numbers.size;
      numbers.set(feature, number);
      spread[number] = (spread[number] ?? 0) + 1;
    }
  }
  const all = source.length + target.length;
  const vector = (sentence: Features): Vector => {
    const features: number[] = [], weights: number[] = [];
    for (const [feature, count] of sentence) {
      const number = numbers.get(feature) ?? 0;
      features.push(number);
      weights.push(Math.sqrt(count) * Math.log(1 + all / (spread[number] ?? 1)));
    }
    return { features, weights };
  };
  return { source: source.map(vector), target: target.map(vector) };
}

/** Products of every source sentence with every target sentence, row by row: what any bead's likeness is summed from. */
export function products({ source, target }: Vectors): Float32Array {
  const found = new Float32Array(source.length * target.length);
  const holders = new Map<number, { readonly sentence: number; readonly weight: number }[]>();
  target.forEach(({ features, weights }, sentence) => {
    features.forEach((feature, i) => {
      const list = holders.get(feature);
      const entry = { sentence, weight: weights[i] ?? 0 };
      if (list === undefined) holders.set(feature, [entry]); else list.push(entry);
    });
  });
  source.forEach(({ features, weights }, i) => {
    const row = i * target.length;
    features.forEach((feature, k) => {
      for (const { sentence, weight } of holders.get(feature) ?? []) found[row + sentence] = (found[row + sentence] ?? 0) + weight * (weights[k] ?? 0);
    });
  });
  return found;
}

/** Product of a sentence with itself and with the next ones, up to `reach` of them: lengths of joined sentences follow. */
export function ownProducts(side: readonly Vector[], reach: number): readonly (readonly number[])[] {
  return side.map((first, i) => side.slice(i, i + reach).map((other) => product(first, other)));
}
function product(a: Vector, b: Vector): number {
  const weights = new Map(a.features.map((feature, i) => [feature, a.weights[i] ?? 0]));
  return b.features.reduce((sum, feature, i) => sum + (weights.get(feature) ?? 0) * (b.weights[i] ?? 0), 0);
}
