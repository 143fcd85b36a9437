import type { RecentReview } from '#app/contract/views';
import type { Review } from '#app/review/review';
import { standsAt } from '#app/review/versions';
import { targetWords } from '#app/review/units';

/** A review as the list of Home shows it. Words are those of the translation, the web page's lines not counted. */
export function recentRow(review: string, value: Review): RecentReview {
  const last = value.head.last;
  const changed = [...last.values()].reduce((latest, event) => (event.at > latest ? event.at : latest), '');
  return {
    review, title: value.title, sourceLanguage: value.source?.language ?? null, targetLanguage: value.target.language, changed,
    state: standsAt(value)?.state ?? 'draft', words: targetWords(value.content, value.target.language),
  };
}
