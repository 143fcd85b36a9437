import type { Content, Id } from '#app/review/content';
import type { ReviewEvent } from '#app/review/event';
import type { Review, Version } from '#app/review/review';
import { sameWords } from '#app/review/same-words';

type Verdict = Version['verdicts'][number];

/** The versions after an event that is about one; the same list otherwise. */
export function versionsAfter(versions: readonly Version[], { payload, actor: by, at, seq }: ReviewEvent, content: Content): readonly Version[] {
  if (payload.type === 'submitted') return [...versions, { id: payload.version, number: versions.length + 1, name: payload.name, state: 'submitted', by, at, remark: payload.remark, digests: payload.digests, seq, verdicts: [], waived: null, content }];
  if (payload.type === 'changes-requested') return judged(versions, payload.version, { state: 'changes-requested', by, at, remark: payload.remark });
  if (payload.type === 'approval-withdrawn') return judged(versions, payload.version, { state: 'withdrawn', by, at, remark: payload.reason });
  if (payload.type === 'waived') return versions.map((version) => version.id === payload.version ? { ...version, waived: { doubts: payload.doubts.map((d) => d.doubt), units: payload.units, reason: payload.reason } } : version);
  if (payload.type !== 'approved') return versions;
  return judged(versions, payload.version, { state: 'approved', by, at, remark: payload.remark })
    .map((version) => version.id !== payload.version && version.state === 'approved' ? { ...version, state: 'superseded' } : version);
}

function judged(versions: readonly Version[], id: Id, verdict: Verdict): readonly Version[] {
  return versions.map((version) => version.id === id ? { ...version, state: verdict.state, verdicts: [...version.verdicts, verdict] } : version);
}

/** The latest version whose words are those that stand now; null: a draft. Taking back an edit brings the version back. */
export function standsAt(review: Review): Version | null {
  return review.versions.findLast((version) => version.turned !== true && version.seq > review.importedAt && sameWords(version.content, review.content)) ?? null;
}
