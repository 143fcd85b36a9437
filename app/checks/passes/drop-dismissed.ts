import type { Finding } from '#app/checks/check';
import type { Raised } from '#app/checks/passes/raised';

/** Whether the reviewer has said that this finding of this check is right as it is. The review knows; it is handed in. */
export type Dismissed = (finding: Finding, check: string) => boolean;

/** Leaves out what was dismissed: before anything is merged, so that a verdict meets the very finding it was given on. */
export function dropDismissed(raised: readonly Raised[], dismissed: Dismissed): readonly Raised[] {
  return raised.filter(({ finding, check }) => !dismissed(finding, check));
}
