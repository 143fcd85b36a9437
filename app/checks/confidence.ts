import type { Raised } from '#app/checks/passes/raised';
import { measured } from '#app/checks/confidence-table';

/** What a check itself says of a finding counts as much as this many judgements. */
const STATED = 10;

/**
 * The finding with its measured confidence: of `marked` findings of this check on labelled data `right` were right; the
 * check's own word weighs as much as ten of them, so that a check that was seen twice is not believed to be perfect.
 */
export function calibrated(raised: Raised): Raised {
  const counts = measured[raised.check];
  if (counts === undefined) return raised;
  const confidence = (counts.right + STATED * raised.finding.confidence) / (counts.marked + STATED);
  return { ...raised, finding: { ...raised.finding, confidence } };
}
