import type { Raised } from '#app/checks/passes/raised';

/** Text order: by the unit's place, the translation before the source, then by where the span begins; longer ones first. */
export function rank(raised: readonly Raised[], places: ReadonlyMap<string, number>): readonly Raised[] {
  const place = ({ finding }: Raised): number => places.get(finding.unit) ?? Number.MAX_SAFE_INTEGER;
  return raised.toSorted((a, b) => place(a) - place(b) || side(a) - side(b) || a.finding.span.start - b.finding.span.start || b.finding.span.end - a.finding.span.end);
}

function side({ finding }: Raised): number { return finding.side === 'target' ? 0 : 1; }
