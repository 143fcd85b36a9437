import type { SeenNumber } from '#app/checks/values/seen-number';

/** What differs between the numbers of a source text and of its translation. */
export interface NumberDifference {
  /** Another number stands in its place. */
  readonly changed: readonly { readonly source: SeenNumber; readonly target: SeenNumber }[];
  readonly missing: readonly SeenNumber[];
  readonly added: readonly SeenNumber[];
}

/** Amounts in thousands and more are rounded when they are translated; others not. */
const ROUNDING = 0.006;
/** Converted quantities are rounded to what is usual to say. */
const CONVERTED = 0.07;

function equal(a: number, b: number, rounded: boolean): boolean {
  return Math.abs(a - b) <= (rounded ? ROUNDING : 1e-9) * Math.max(Math.abs(a), Math.abs(b));
}

/** Whether two mentions may be worth the same. */
export function meets(a: SeenNumber, b: SeenNumber): boolean {
  if (a.code !== undefined && b.code !== undefined) return a.code === b.code;
  return a.values.some((x) => b.values.some((y) => equal(x, y, a.scaled || b.scaled))) || nearly(a.about, b.values) || nearly(b.about, a.values);
}

function nearly(about: readonly number[] | undefined, values: readonly number[]): boolean {
  return about?.some((x) => values.some((y) => Math.abs(x - y) <= CONVERTED * x)) === true;
}

const unexplained = (numbers: readonly SeenNumber[], by: readonly SeenNumber[]): SeenNumber[] => numbers.filter((number) => !by.some((other) => meets(number, other)));

/** How alike two figures look: shared digits at the same places from both ends, 0 to 1. */
function likeness(a: SeenNumber, b: SeenNumber): number {
  const [x, y] = [a, b].map((n) => String(n.values[0] ?? ''));
  if (x === undefined || y === undefined) return 0;
  let same = 0;
  for (let i = 0; i < Math.min(x.length, y.length); i += 1) if (x[i] === y[i] || x.at(-1 - i) === y.at(-1 - i)) same += 1;
  return same / Math.max(x.length, y.length);
}

const letters = (code: string): string => code.replaceAll(/\P{L}/gu, '');

/**
 * Compares by value and as sets: a number said twice and translated once is none missing. `sourceNear`, `targetNear`: the
 * numbers of neighbouring units, since a number may move over a sentence border. Figures missing and added are taken for
 * one changed number, most alike first; number words only where nothing else has changed.
 */
export function compareNumbers(source: readonly SeenNumber[], target: readonly SeenNumber[], sourceNear: readonly SeenNumber[] = [], targetNear: readonly SeenNumber[] = []): NumberDifference {
  const gone = unexplained(source.filter((n) => n.weight !== 'hint' || n.code !== undefined), [...target, ...targetNear]);
  const come = unexplained(target.filter((n) => n.weight !== 'hint' || n.code !== undefined), [...source, ...sourceNear]);
  // A word may stand for much ("one of the four"): it is compared only where nothing else has changed.
  const sole = gone.length === 1 && come.length === 1;
  const pairs = gone.flatMap((s) => come.filter((t) => comparable(s, t) && (sole || (s.weight !== 'word' && t.weight !== 'word'))).map((t) => ({ source: s, target: t, score: likeness(s, t) + (s.weight === t.weight ? 0.1 : 0) })))
    .sort((a, b) => b.score - a.score);
  const changed: { source: SeenNumber; target: SeenNumber }[] = [];
  for (const pair of pairs) if (!changed.some((done) => done.source === pair.source || done.target === pair.target)) changed.push({ source: pair.source, target: pair.target });
  const left = (numbers: readonly SeenNumber[], side: 'source' | 'target'): SeenNumber[] => numbers.filter((n) => n.weight === 'figure' && !changed.some((pair) => pair[side] === n));
  return { changed: changed.sort((a, b) => a.target.span.start - b.target.span.start), missing: left(gone, 'source'), added: left(come, 'target') };
}

/** Names with digits are compared with names of the same letters, amounts with amounts. */
function comparable(a: SeenNumber, b: SeenNumber): boolean {
  if (a.code !== undefined || b.code !== undefined) return a.code !== undefined && b.code !== undefined && letters(a.code) === letters(b.code);
  return true;
}
