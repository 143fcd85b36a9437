import { isFailure } from '#app/documents/failure';
import { readReview } from '#main/review/opening';
import { recentRow } from '#main/review/recent-row';
import type { Library } from '#main/store/library';
import { openStore } from '#main/store/store';

/** Lists again the library's reviews that the list does not know: it was damaged, or the app ended before it was written. */
export function relist({ recent, ownReviews, ownFile }: Library): void {
  for (const review of ownReviews()) {
    if (recent.fileOf(review) !== null) continue;
    const file = ownFile(review), store = openStore(file, 'read');
    // What cannot be read stays where it is, for whoever can mend it.
    if (isFailure(store)) continue;
    const value = readReview(store, review, false);
    if (!isFailure(value)) recentRow(recent, review, file).keep(value);
    store.close();
  }
}
