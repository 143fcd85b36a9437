import type { Id } from '#app/review/content';
import type { Review } from '#app/review/review';
import { digestsOf } from '#app/review/whole-text';

/** Versions whose words are not those their digests vouch for, by id; none: all hold. */
export function unvouched(review: Review, digest: (text: string) => string): readonly Id[] {
  return review.versions.filter(({ content, digests }) => {
    const now = digestsOf(content, digest);
    return now.source !== digests.source || now.target !== digests.target;
  }).map(({ id }) => id);
}
