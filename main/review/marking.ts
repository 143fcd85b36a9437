import type { Tidings } from '#app/contract/channels';
import type { Doubt } from '#app/checks/check';
import { isFailure } from '#app/documents/failure';
import { gravity } from '#app/mqm/severity';
import type { Content } from '#app/review/content';
import { difference } from '#app/review/patch';
import type { Review } from '#app/review/review';
import { doubtState, type OutsideVerdict } from '#app/review/verdicts';
import type { CheckReview } from '#main/analysis/check';
import type { Job, Pool } from '#main/analysis/pool';
import { logBug } from '#main/log';
import { doubtsKey, doubtsKept, keptDoubts } from '#main/review/doubt-cache';
import type { Store } from '#main/store/store';

type Said = Tidings['review/marked'];
/** Runs the checks in the background when the text has rested, and says what they found. */
export interface Marking {
  readonly changed: () => void;
  /** A page has (again) begun to show the review: it is told what is known. */
  readonly opened: () => void;
  /** Everything is read again. */
  readonly recheck: () => void;
  /** All doubts that the checks raise and nobody dismissed; `null`: they have not looked yet. */
  readonly doubts: () => readonly Doubt[] | null;
  /** Ids of the open ones that an approval has to answer for. */
  readonly openDoubts: () => readonly string[];
  readonly end: () => void;
}
export interface MarkingOf {
  readonly review: string;
  readonly store: Store;
  readonly value: () => Review;
  readonly pool: Pool;
  readonly outside: () => readonly OutsideVerdict[];
  readonly say: (said: Said) => void;
  /** How many words the translation has now. */
  readonly counted: (words: number) => void;
}
/** Milliseconds: from a change to the look (changes of one gesture come together), and for a look. */
const REST = 60, PATIENCE = 30_000;
/** Milliseconds. What the last look found is shown at once, so the next one leaves the machine to the page that is being drawn. */
const SETTLED = 1500;

export function marking({ review, store, value, pool, outside, say, counted }: MarkingOf): Marking {
  let said: Said = { review, doubts: [], incomplete: [], risk: new Map(), mended: 0, checking: true };
  let [known, running]: [boolean, Job<'check'> | null] = [false, null];
  let timer: NodeJS.Timeout | null = null;
  let sent: { readonly number: number; readonly content: Content; readonly raw: Content } | null = null;
  let [dirty, ended] = [false, false];

  const ask = (now: Review): CheckReview => {
    const languages = { source: now.source?.language ?? null, target: now.target.language };
    const number = (sent?.number ?? 0) + 1;
    const small = sent !== null && sent.raw === now.raw;
    const asked = { review, to: number, languages, outside: outside() };
    const whole: CheckReview = { ...asked, from: null, whole: { content: now.content, raw: now.raw }, patch: null };
    const made: CheckReview = small && sent !== null ? { ...asked, from: sent.number, whole: null, patch: difference(sent.content, now.content) } : whole;
    sent = { number, content: now.content, raw: now.raw };
    return made;
  };
  const look = async (): Promise<void> => {
    if (running !== null || ended) { dirty = true; return; }
    dirty = false;
    const now = value();
    try {
      running = pool.run('check', ask(now), PATIENCE);
      const answer = await running.answer;
      if (isFailure(answer) || 'unknown' in answer) { sent = null; dirty = dirty || !isFailure(answer); }
      else if (!dirty && value().content === now.content) { counted(answer.words); tell({ review, ...answer.marked, mended: answer.mended, checking: false }); }
      else dirty = true;
    } catch (reason) {
      // A check that failed takes its thread with it, never the review.
      sent = null;
      logBug('check', reason);
    } finally { running = null; }
    if (dirty) soon();
  };
  const soon = (rest = REST): void => {
    if (timer !== null) clearTimeout(timer);
    timer = ended ? null : setTimeout(() => { timer = null; void look(); }, rest);
  };
  const tell = (next: Said): void => {
    const same = known && equal(said, next);
    said = next;
    known = true;
    if (!same) say(next);
  };
  const cached = doubtsKept(store, value(), outside());
  if (cached !== null) { said = { ...cached, review, checking: true }; known = true; }
  soon(known ? SETTLED : REST);
  return {
    changed: () => { soon(); },
    opened: () => { say(said); },
    recheck: () => { sent = null; known = false; pool.run('forget', { review }, PATIENCE).answer.catch((reason: unknown) => { logBug('forget', reason); }); soon(); },
    doubts: () => (known ? said.doubts : null),
    openDoubts: () => {
      const { content } = value();
      return said.doubts.filter((doubt) => gravity(doubt.severity) >= gravity('major') && doubtState(content, doubt, outside()) === 'open').map((doubt) => doubt.id);
    },
    end: () => {
      ended = true;
      if (timer !== null) clearTimeout(timer);
      running?.cancel();
      if (known && !said.checking && sent?.content === value().content) keptDoubts(store, doubtsKey(value(), outside()), said);
      pool.run('forget', { review }, PATIENCE).answer.catch((reason: unknown) => { logBug('forget', reason); });
    },
  };
}
function equal(a: Said, b: Said): boolean {
  return a.checking === b.checking && a.mended === b.mended && JSON.stringify([a.doubts, a.incomplete, [...a.risk]]) === JSON.stringify([b.doubts, b.incomplete, [...b.risk]]);
}
