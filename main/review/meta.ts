import type { ReviewMeta, VersionView } from '#app/contract/views';
import type { Review, Version } from '#app/review/review';
import { standsAt } from '#app/review/versions';

export type Sure = ReviewMeta['sure'];

/** What the page is given of a review besides its content. */
export function reviewMeta(review: Review, sure: Sure): ReviewMeta {
  return {
    title: review.title, source: review.source, target: review.target,
    comments: [...review.comments.values()], versions: review.versions.map(versionView), standsAt: standsAt(review)?.id ?? null,
    undo: review.undo.length, redo: review.redo.length, sure,
  };
}
function versionView({ id, number, name, state, by, at, remark, digests, seq, verdicts, waived }: Version): VersionView {
  return { id, number, name, state, by, at, remark, digests, seq, verdicts, waived };
}
