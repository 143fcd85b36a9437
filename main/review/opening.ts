import { failed, type Failure } from '#app/documents/failure';
import { verifyChain } from '#app/approval/chain';
import { eventDigest } from '#app/review/canonical';
import { foldAll } from '#app/review/fold';
import type { Review } from '#app/review/review';
import { digestOf } from '#main/identity';
import type { Store } from '#main/store/store';

/**
 * The review a file holds. `trusted`: our own library's file, whose snapshot spares folding from the first event; any other
 * file is folded from its events alone, and its chain of digests has to hold.
 */
export function readReview(store: Store, name: string, trusted: boolean): Review | Failure {
  try {
    const snapshot = trusted ? store.snapshot() : null;
    if (snapshot !== null) {
      const [head, ...since] = store.events(snapshot.review.head.lamport - 1);
      if (head !== undefined && eventDigest(head, digestOf) === snapshot.digest) return since.length === 0 ? snapshot.review : foldAll(snapshot.review, since);
    }
    const events = store.events();
    if (events.length === 0 || (!trusted && !('ok' in verifyChain(events, digestOf)))) return failed('damaged-review', { name });
    return foldAll(null, events);
  } catch (reason) {
    // A file of somebody else's making may hold events that fold to nothing: theirs to answer for, no bug of ours.
    if (!trusted && reason instanceof Error) return failed('damaged-review', { name });
    throw reason;
  }
}
