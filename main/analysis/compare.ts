import type { Change } from '#app/diff/change';
import { compareByAuthor } from '#app/review/compare';
import type { Content } from '#app/review/content';
import type { ReviewEvent } from '#app/review/event';

/** Two points of a review; `events`: those after the first up to the second. Empty when the second point is the earlier one. */
export interface ComparePoints { readonly from: Content; readonly to: Content; readonly language: string; readonly events: readonly ReviewEvent[] }

export function comparePoints({ from, to, language, events }: ComparePoints): readonly Change[] { return compareByAuthor(from, to, language, events); }
