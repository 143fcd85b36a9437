/** Shapes of beads and what each costs before the words are looked at: most sentences are translated one by one. */
const shapes = [
  { source: 1, target: 1, cost: 0.1 }, { source: 2, target: 1, cost: 1.5 }, { source: 1, target: 2, cost: 1.5 },
  { source: 2, target: 2, cost: 2.6 }, { source: 3, target: 1, cost: 2.5 }, { source: 1, target: 3, cost: 2.5 },
  { source: 4, target: 1, cost: 3.4 }, { source: 1, target: 4, cost: 3.4 }, { source: 2, target: 3, cost: 3.8 }, { source: 3, target: 2, cost: 3.8 },
] as const;
/** A sentence without a counterpart; the next one of a run is cheaper, since what is missing is missing in stretches. */
const ALONE = 2, ALONE_AGAIN = 1.5;

/** For source sentence i (0 to their count): the first and last place of the target to look at. */
export type Band = (i: number) => readonly [from: number, to: number];
export interface Step { readonly source: number; readonly target: number; readonly i: number; readonly j: number }

/**
 * The cheapest way through both texts (dynamic programming over beads). `cost(i, j, source, target)`: of a bead that begins
 * at sentences i and j, without its shape's own. Two states: whether the step before left a sentence alone. `band`: the
 * places of the target that are looked at before source sentence i, both ends included; it has to hold a way through.
 */
export function cheapestPath(sourceCount: number, targetCount: number, cost: (i: number, j: number, source: number, target: number) => number, band: Band = () => [0, targetCount]): readonly Step[] {
  const width = targetCount + 1, cells = (sourceCount + 1) * width;
  const linked = new Float64Array(cells).fill(Infinity), alone = new Float64Array(cells).fill(Infinity);
  // How the best way into a cell came: number of the shape + 1 (linked); 1 or 2 for source or target left alone, + 2 where the one before was.
  const linkedFrom = new Uint8Array(cells), aloneFrom = new Uint8Array(cells);
  linked[0] = 0;
  for (let i = 0; i <= sourceCount; i++) {
    const [from, to] = band(i);
    for (let j = from; j <= to; j++) {
      const at = i * width + j;
      const bySource = i > 0 ? left(linked, alone, at - width) : null, byTarget = j > 0 ? left(linked, alone, at - 1) : null;
      if (bySource !== null && bySource.cost < (alone[at] ?? Infinity)) { alone[at] = bySource.cost; aloneFrom[at] = 1 + bySource.again; }
      if (byTarget !== null && byTarget.cost < (alone[at] ?? Infinity)) { alone[at] = byTarget.cost; aloneFrom[at] = 2 + byTarget.again; }
      const here = Math.min(linked[at] ?? Infinity, alone[at] ?? Infinity);
      if (here === Infinity) continue;
      for (let k = 0; k < shapes.length; k++) {
        const shape = shapes[k];
        if (shape === undefined || i + shape.source > sourceCount || j + shape.target > targetCount) continue;
        const next = at + shape.source * width + shape.target;
        const total = here + shape.cost + cost(i, j, shape.source, shape.target);
        if (total < (linked[next] ?? Infinity)) { linked[next] = total; linkedFrom[next] = k + 1; }
      }
    }
  }
  return traced(sourceCount, targetCount, { linked, alone, linkedFrom, aloneFrom });
}

function left(linked: Float64Array, alone: Float64Array, from: number): { readonly cost: number; readonly again: 0 | 2 } {
  const fresh = (linked[from] ?? Infinity) + ALONE, again = (alone[from] ?? Infinity) + ALONE_AGAIN;
  return again < fresh ? { cost: again, again: 2 } : { cost: fresh, again: 0 };
}

interface Table { readonly linked: Float64Array; readonly alone: Float64Array; readonly linkedFrom: Uint8Array; readonly aloneFrom: Uint8Array }
function traced(sourceCount: number, targetCount: number, { linked, alone, linkedFrom, aloneFrom }: Table): readonly Step[] {
  const width = targetCount + 1, steps: Step[] = [];
  let i = sourceCount, j = targetCount, inAlone = (alone[i * width + j] ?? Infinity) < (linked[i * width + j] ?? Infinity);
  while (i > 0 || j > 0) {
    const at = i * width + j;
    if (inAlone) {
      const how = aloneFrom[at] ?? 0, source = (how - 1) % 2 === 0 ? 1 : 0;
      i -= source; j -= 1 - source;
      steps.push({ source, target: 1 - source, i, j });
      inAlone = how > 2;
    } else {
      const shape = shapes[(linkedFrom[at] ?? 0) - 1];
      if (shape === undefined) throw new Error(`no way into ${i}, ${j}`);
      i -= shape.source; j -= shape.target;
      steps.push({ source: shape.source, target: shape.target, i, j });
      inAlone = (alone[i * width + j] ?? Infinity) < (linked[i * width + j] ?? Infinity);
    }
  }
  return steps.toReversed();
}
