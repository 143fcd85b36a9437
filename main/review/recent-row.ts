import type { RecentReview } from '#app/contract/views';
import type { Review } from '#app/review/review';
import { standsAt } from '#app/review/versions';
import type { Recent } from '#main/store/recent';

/** Keeps a review's line in the list of Home. */
export interface Row {
  /** At once. */
  readonly keep: (now: Review) => void;
  /** Now and then: the list need not follow every word. */
  readonly note: (now: Review) => void;
  /** The words of the translation, the web page's lines not counted; counting walks the article, so the worker does it. */
  readonly counted: (words: number, now: Review) => void;
}
/** Milliseconds between two notes. */
const EVERY = 5000;

export function recentRow(recent: Recent, review: string, file: string): Row {
  let words = recent.all().find((row) => row.review === review)?.words ?? 0;
  let last = 0;
  const keep = (now: Review): void => {
    last = Date.now();
    recent.keep(rowOf(review, now, words), file);
  };
  return {
    keep,
    note: (now) => { if (Date.now() - last >= EVERY) keep(now); },
    counted: (count, now) => { if (count !== words) { words = count; keep(now); } },
  };
}
function rowOf(review: string, value: Review, words: number): RecentReview {
  const changed = [...value.head.last.values()].reduce((latest, event) => (event.at > latest ? event.at : latest), '');
  return { review, title: value.title, sourceLanguage: value.source?.language ?? null, targetLanguage: value.target.language, changed, state: standsAt(value)?.state ?? 'draft', words };
}
