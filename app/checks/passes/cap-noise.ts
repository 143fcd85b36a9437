import type { Raised } from '#app/checks/passes/raised';
import { gravity } from '#app/mqm/severity';

/** More findings of one check than this in an article are one habit of the text, and become one doubt. */
const CAP = 12;

/**
 * Findings of a check that come more than `CAP` times are shown as one doubt with all its places. Major and critical ones
 * stand alone however many they are: each has to be answered before the text is approved.
 */
export function capNoise(raised: readonly Raised[]): readonly Raised[] {
  const counts = new Map<string, number>();
  for (const one of raised) if (slight(one)) counts.set(one.check, (counts.get(one.check) ?? 0) + 1);
  return raised.map((one) => slight(one) && (counts.get(one.check) ?? 0) > CAP ? { ...one, finding: { ...one.finding, group: one.check } } : one);
}

function slight({ finding }: Raised): boolean { return finding.group === undefined && gravity(finding.severity) < gravity('major'); }
