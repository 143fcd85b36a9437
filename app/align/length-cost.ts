/** Variance of a translation's length per character of the original (Gale & Church 1993, "A program for aligning sentences", 6.8). */
const VARIANCE = 6.8;
const WORST = 12;

/**
 * How unlikely it is that `source` characters become `target` ones, as the negative logarithm of a two-sided probability;
 * `ratio`: target characters per source character in these texts.
 */
export function lengthCost(source: number, target: number, ratio: number): number {
  const mean = (source + target / ratio) / 2;
  if (mean === 0) return 0;
  const distance = Math.abs(target - source * ratio) / Math.sqrt(VARIANCE * mean * ratio);
  return costs[Math.round(distance * STEPS)] ?? WORST;
}

/** The costs are looked up, in steps of a hundredth of a standard deviation: millions of them are asked for. */
const STEPS = 100, FARTHEST = 6;
const costs: readonly number[] = Array.from({ length: FARTHEST * STEPS + 1 }, (_, step) => Math.min(WORST, -Math.log(Math.max(1e-9, 2 * (1 - normal(step / STEPS))))));

/** Cumulative normal distribution (Abramowitz & Stegun 26.2.17, error below 7.5e-8). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return 1 - density * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
}
