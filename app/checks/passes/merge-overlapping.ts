import { causeOf } from '#app/checks/passes/causes';
import type { Raised } from '#app/checks/passes/raised';
import { gravity } from '#app/mqm/severity';
import { overlaps } from '#app/text/span';

/**
 * Where several findings of one cause overlap, the most specific stands and says of the others that they saw it too:
 * "the the" is a repeated word and, three times over, a loop. Findings of different causes are left side by side.
 */
export function mergeOverlapping(raised: readonly Raised[]): readonly Raised[] {
  const kept: Raised[] = [];
  const bySpecificity = raised.toSorted((a, b) => causeOf(a.check).rank - causeOf(b.check).rank || gravity(b.finding.severity) - gravity(a.finding.severity) || length(b) - length(a));
  const places = new Map<string, number[]>();
  for (const next of bySpecificity) {
    const key = `${next.finding.unit} ${next.finding.side} ${causeOf(next.check).cause}`;
    const there = places.get(key) ?? [];
    const at = there.find((index) => { const other = kept[index]; return other !== undefined && overlaps(other.finding.span, next.finding.span); });
    const host = at === undefined ? undefined : kept[at];
    if (at === undefined || host === undefined) {
      places.set(key, [...there, kept.push(next) - 1]);
    } else if (host.check !== next.check) {
      kept[at] = { ...host, also: [...host.also, { check: next.check, message: next.finding.message }, ...next.also] };
    }
  }
  return kept;
}

function length({ finding }: Raised): number { return finding.span.end - finding.span.start; }
