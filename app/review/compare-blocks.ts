import type { BlockItem, Content, Id, Item, UnitItem } from '#app/review/content';
import { unitsOf } from '#app/review/standing-units';
import type { BlockShape, Change } from '#app/diff/change';

interface Placed { readonly unit: UnitItem; readonly block: BlockItem | null }

/** What changed in the order of units and in the blocks around them, told by the units that stand at both points. */
export function changedPlaces(from: Content, to: Content): readonly Change[] {
  const was = placed(from.items), now = placed(to.items), behind = stoodBehind(from, to);
  const then = new Map(was.map(({ unit, block }, i) => [unit.id, { i, block }]));
  const both = now.filter(({ unit }) => then.has(unit.id));
  const stayed = longestRising(both.map(({ unit }) => then.get(unit.id)?.i ?? 0));
  const moved = both.filter((_, i) => !stayed.has(i)).map(({ unit }): Change => ({ ...change(unit, unit.text.length), kind: 'moved', after: behind(unit.id) }));
  const steady = new Set(both.filter((_, i) => stayed.has(i)).map(({ unit }) => unit.id));
  // Halves of units that were split count too: a border between two halves came, and stands before the second.
  const isHalf = (unit: UnitItem): boolean => !then.has(unit.id) && (to.units.get(unit.id)?.bornOf ?? null) !== null;
  let before: Placed | null = null, behindThen: BlockItem | null = null;
  const borders: Change[] = [];
  for (const one of now) {
    const { unit, block } = one, half = isHalf(unit);
    if (!half && !steady.has(unit.id)) continue;
    const its: BlockItem | null = half ? behindThen : then.get(unit.id)?.block ?? null;
    const borderNow = before === null || before.block?.id !== block?.id;
    const borderThen = half ? before === null : behindThen === null || behindThen.id !== its?.id;
    // A half that now stands before all that stood then: no block of then is beside it, so it is told by the one it stands in.
    const blocks = block === null ? {} : { blocks: { was: shape(its ?? block), now: shape(block) } };
    const retyped = borderNow && block !== null && its !== null && (block.type !== its.type || block.level !== its.level || block.ordered !== its.ordered);
    if (borderNow !== borderThen) borders.push({ ...change(unit, 0), deleted: borderThen ? '¶' : '', inserted: borderNow ? '¶' : '', ...blocks });
    else if (retyped && !half) borders.push({ ...change(unit, 0), ...blocks });
    before = one;
    behindThen = its;
  }
  return [...moved, ...borders];
}

function change(unit: UnitItem, end: number): Change {
  return { unit: unit.id, span: { start: 0, end }, deleted: '', inserted: '', by: null, at: null, after: null, gone: null, kind: 'block' };
}
function shape({ type, level, ordered }: BlockItem): BlockShape { return { type, level, ordered }; }

function placed(items: readonly Item[]): readonly Placed[] {
  let block: BlockItem | null = null;
  return items.flatMap((item): readonly Placed[] => {
    if (item.kind === 'unit') return [{ unit: item, block }];
    block = item;
    return [];
  });
}

/** Places of a longest rising run of the numbers (patience sorting): what kept its order; the fewest others moved. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const tops: number[] = [], before: number[] = [];
  numbers.forEach((n, i) => {
    let low = 0, high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[tops[middle] ?? 0] ?? 0) < n) low = middle + 1; else high = middle;
    }
    before[i] = low === 0 ? -1 : tops[low - 1] ?? -1;
    tops[low] = i;
  });
  const run = new Set<number>();
  for (let i = tops.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) run.add(i);
  return run;
}

/** Behind which unit (of those that stand now) a unit stood then; null: before all. */
export function stoodBehind(from: Content, to: Content): (unit: Id) => Id | null {
  const now = unitsOf(to), behind = new Map<Id, Id | null>();
  let last: Id | null = null;
  for (const item of from.items) if (item.kind === 'unit') {
    behind.set(item.id, last);
    if (now.has(item.id)) last = item.id;
  }
  return (unit) => behind.get(unit) ?? null;
}
