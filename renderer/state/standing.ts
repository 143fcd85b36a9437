import type { Action } from '#app/contract/action';
import type { ReviewMeta, VersionView } from '#app/contract/views';
import type { Role } from '#app/review/event';

/** The version whose words stand on the Desk; null: a draft. */
export function standingVersion(meta: ReviewMeta): VersionView | null { return meta.versions.find((version) => version.id === meta.standsAt) ?? null; }

/** Number of the draft in hand: the version it would become. */
export function draftNumber(meta: ReviewMeta): number { return meta.versions.length + 1; }

/** The one step that is next, by what stands and by who looks: the primary button of the Desk. */
export function nextStep(meta: ReviewMeta, role: Role): Extract<Action, 'submit' | 'approve' | 'export-text'> | null {
  const version = standingVersion(meta);
  if (version === null) return 'submit';
  switch (version.state) {
    case 'submitted': return role === 'translator' ? null : 'approve';
    case 'approved': return 'export-text';
    case 'changes-requested': case 'superseded': case 'withdrawn': return 'submit';
    default: return version.state satisfies never;
  }
}
