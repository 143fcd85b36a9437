import type { Command, Refusal } from '#app/review/command';
import type { Content, Id } from '#app/review/content';
import { impossible } from '#app/review/impossible';
import type { Review, Version } from '#app/review/review';
import { restoring } from '#app/review/restore';
import { sameWords } from '#app/review/same-words';
import { changesNothing } from '#app/review/patch';
import { unconfirmed } from '#app/review/unconfirmed';
import { standsAt } from '#app/review/versions';

type Deciding = Extract<Command, { type: 'submit' | 'request-changes' | 'approve' | 'withdraw' | 'restore' }>;

/** Why a decision on a version may not be taken; null: it may. Open doubts are known to `apply` only (Circumstances). */
export function canDecide(review: Review, command: Deciding): Refusal | null {
  switch (command.type) {
    case 'submit': {
      const at = standsAt(review);
      return at?.state === 'submitted' || at?.state === 'approved' ? 'nothing-changed' : null;
    }
    case 'request-changes': return undecided(review, command.version) ?? (command.remark.trim() === '' ? 'remark-required' : null);
    case 'approve': return undecided(review, command.version) ?? approving(review, command);
    case 'withdraw': {
      const version = versionOf(review, command.version);
      if (version === null) return 'no-version';
      return version.state !== 'approved' ? 'not-approved' : command.reason.trim() === '' ? 'reason-required' : null;
    }
    case 'restore': {
      const content = command.version === null ? review.raw : restorable(review, command.version);
      if (content === null) return 'no-version';
      return changesNothing(restoring(review.content, content)) ? 'nothing-changed' : null;
    }
    default: return impossible(command);
  }
}

export function versionOf(review: Review, id: Id): Version | null { return review.versions.find((version) => version.id === id) ?? null; }

/** Versions from before the sides were exchanged hold the other text: undo leads back to them, restoring does not. */
function restorable(review: Review, id: Id): Content | null {
  const version = versionOf(review, id);
  return version === null || version.turned === true || version.seq < review.importedAt ? null : version.content;
}

function undecided(review: Review, id: Id): Refusal | null {
  const version = versionOf(review, id);
  if (version === null) return 'no-version';
  if (version.state === 'submitted') return null;
  return version.state === 'withdrawn' ? 'not-submitted' : 'already-decided';
}

function approving(review: Review, { version: id, digests, waiver }: Extract<Command, { type: 'approve' }>): Refusal | null {
  const version = versionOf(review, id);
  if (version === null) return 'no-version';
  if (version.turned === true || version.seq < review.importedAt || !sameWords(version.content, review.content)) return 'changed-since';
  if (digests.source !== version.digests.source || digests.target !== version.digests.target) return 'changed-since';
  if (waiver !== null && waiver.reason.trim() === '' && waiver.doubts.length + waiver.units.length > 0) return 'reason-required';
  const waived = new Set(waiver?.units);
  return unconfirmed(review.content).every((unit) => waived.has(unit)) ? null : 'still-open';
}
