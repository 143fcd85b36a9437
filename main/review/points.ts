import type { Ask } from '#app/contract/channels';
import type { Content } from '#app/review/content';
import type { Review, Version } from '#app/review/review';

type Point = Ask<'review/compare'>['from'];
/** A moment of a review: its words then, and the lamport number of the event that made them. */
export interface Moment { readonly content: Content; readonly at: number }

/** `null`: there is no such moment (nothing submitted yet, nothing approved). */
export function momentOf(review: Review, point: Point): Moment | null {
  switch (point.kind) {
    case 'raw': return { content: review.raw, at: review.importedAt };
    case 'now': return { content: review.content, at: review.head.lamport };
    case 'submitted': return versionMoment(review.versions.at(-1));
    case 'approved': return versionMoment(review.versions.findLast(({ state }) => state === 'approved' || state === 'superseded'));
    case 'version': return versionMoment(review.versions.find(({ id }) => id === point.version));
    default: throw new Error(`no such point: ${JSON.stringify(point satisfies never)}`);
  }
}
function versionMoment(version: Version | undefined): Moment | null { return version === undefined ? null : { content: version.content, at: version.seq }; }
