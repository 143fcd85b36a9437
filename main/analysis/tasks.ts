import type { Change } from '#app/diff/change';
import type { Failure } from '#app/documents/failure';
import type { Report } from '#app/report/report';
import type { ChangeList } from '#app/review/change-list';
import { addSource, type AddedSource, type AddSource } from '#main/analysis/add-source';
import { bringIn, type BringIn, type BroughtIn } from '#main/analysis/bring-in';
import { checkReview, type CheckedReview, type CheckMemory, type CheckReview } from '#main/analysis/check';
import { comparePoints, type ComparePoints } from '#main/analysis/compare';
import type { Limits } from '#main/analysis/limits';
import { cleanCopy, takeOut, type CleanCopy, type TakenOut, type TakeOut } from '#main/analysis/outgoing';
import { changesOf, reportOn, type ReportOn } from '#main/analysis/report';

/** Whatever walks a whole article, by name: what it is asked and what it answers. */
interface Tasks {
  readonly 'bring-in': { readonly ask: BringIn; readonly answer: BroughtIn | Failure };
  readonly 'add-source': { readonly ask: AddSource; readonly answer: AddedSource | Failure };
  readonly 'compare': { readonly ask: ComparePoints; readonly answer: readonly Change[] };
  readonly 'take-out': { readonly ask: TakeOut; readonly answer: TakenOut | Failure };
  readonly 'clean-copy': { readonly ask: Omit<TakeOut, 'bytes'>; readonly answer: CleanCopy };
  readonly 'report': { readonly ask: ReportOn; readonly answer: Report };
  readonly 'changes': { readonly ask: Pick<ReportOn, 'review' | 'events'>; readonly answer: ChangeList };
  readonly 'check': { readonly ask: CheckReview; readonly answer: CheckedReview };
  /** A review was closed: what is remembered of it goes. */
  readonly 'forget': { readonly ask: { readonly review: string }; readonly answer: null };
}
export type TaskName = keyof Tasks;
export type TaskAsk<T extends TaskName> = Tasks[T]['ask'];
export type Answer<T extends TaskName> = Tasks[T]['answer'];
export type Doers = { readonly [T in TaskName]: (ask: TaskAsk<T>, limits: Limits) => Answer<T> };

/** The tasks with a memory of their own. */
export function doers(): Doers {
  const memory: CheckMemory = new Map();
  return {
    'bring-in': bringIn,
    'add-source': addSource,
    'compare': comparePoints,
    'take-out': takeOut,
    'clean-copy': cleanCopy,
    'report': reportOn,
    'changes': changesOf,
    'check': (ask, limits) => checkReview(memory, ask, limits),
    'forget': ({ review }) => { memory.delete(review); return null; },
  };
}
