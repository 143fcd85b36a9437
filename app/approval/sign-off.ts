import type { Doubt } from '#app/checks/check';
import { gravity, type Severity } from '#app/mqm/severity';
import { can } from '#app/review/can';
import type { Refusal } from '#app/review/command';
import type { Id } from '#app/review/content';
import type { Digests } from '#app/review/event';
import type { Review, Version } from '#app/review/review';
import { unconfirmed } from '#app/review/unconfirmed';
import { doubtState, type OutsideVerdict } from '#app/review/verdicts';

/** What stands between a version and its approval: to be mended, dismissed, confirmed or waived by name first. */
export interface SignOff {
  readonly version: Id;
  readonly digests: Digests;
  /** Open, and major or critical. */
  readonly openDoubts: readonly { readonly doubt: string; readonly check: string; readonly unit: Id; readonly quote: string; readonly severity: Severity }[];
  /** Units of the article's text, and gaps not left out on purpose. */
  readonly unconfirmed: readonly Id[];
  readonly openComments: number;
  readonly furnitureBlocks: number;
  /** Why it cannot be approved even with all of this waived; null: it can. */
  readonly refused: Refusal | null;
}

/** `doubts`: those of the text as it stands now, dismissed ones included or not. */
export function signOff(review: Review, version: Version, doubts: readonly Doubt[], also: readonly OutsideVerdict[]): SignOff {
  const openDoubts = doubts.filter((doubt) => gravity(doubt.severity) >= gravity('major') && doubtState(review.content, doubt, also) === 'open')
    .map(({ id, check, unit, quote, severity }) => ({ doubt: id, check, unit, quote, severity }));
  const open = unconfirmed(review.content), { id, digests } = version;
  return {
    version: id, digests, openDoubts, unconfirmed: open,
    openComments: Array.from(review.comments.values()).filter((comment) => !comment.resolved).length,
    furnitureBlocks: Array.from(review.content.standings.values()).filter((standing) => standing === 'furniture').length,
    refused: can(review, { type: 'approve', version: id, remark: '', digests, waiver: { doubts: openDoubts, units: open, reason: '-' } }),
  };
}
