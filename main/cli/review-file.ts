import path from 'node:path';
import { isFailure, type Failure } from '#app/documents/failure';
import type { Review } from '#app/review/review';
import { readReview } from '#main/review/opening';
import { openStore, type Store } from '#main/store/store';
import { standing } from '#main/cli/input';

/** Looks into a review file without keeping anybody from writing; the file is closed when `work` has ended. */
export async function withStore<T>(file: string, work: (store: Store) => Promise<T | Failure> | T | Failure): Promise<T | Failure> {
  const store = openStore(standing(file), 'read');
  if (isFailure(store)) return store;
  try { return await work(store); } finally { store.close(); }
}

/** The same with the review folded from its events. */
export async function withReview<T>(file: string, work: (review: Review, store: Store) => Promise<T | Failure> | T | Failure): Promise<T | Failure> {
  return withStore(file, (store) => {
    const review = readReview(store, path.basename(file), false);
    return isFailure(review) ? review : work(review, store);
  });
}
