import { run } from '#app/checks/run';
import { changeList, type ChangeList } from '#app/review/change-list';
import type { Report } from '#app/report/report';
import { reviewReport } from '#app/report/review-report';
import { compareByAuthor } from '#app/review/compare';
import type { ReviewEvent } from '#app/review/event';
import type { Review } from '#app/review/review';
import { checkUnits } from '#app/review/units';
import type { OutsideVerdict } from '#app/review/verdicts';
import type { Limits } from '#main/analysis/limits';

/** `events`: the whole log up to the review's head. */
export interface ReportOn { readonly review: Review; readonly events: readonly ReviewEvent[]; readonly outside: readonly OutsideVerdict[] }

export function reportOn({ review, events, outside }: ReportOn, { expired }: Limits): Report {
  const languages = { source: review.source?.language ?? null, target: review.target.language };
  const context = { languages, expired };
  const since = events.filter(({ seq }) => seq > review.importedAt);
  const marked = run(checkUnits(review.content, languages), context), raw = run(checkUnits(review.raw, languages), context);
  return reviewReport(review, marked, raw, compareByAuthor(review.raw, review.content, languages.target, since), outside);
}
export function changesOf({ review, events }: Pick<ReportOn, 'review' | 'events'>): ChangeList { return changeList(review, events); }
