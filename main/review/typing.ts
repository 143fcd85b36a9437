import { burstOf, grown, type Burst } from '#main/review/burst';
import type { Draft } from '#main/store/drafts';

/** What is being typed and is no event yet: one unit at a time. */
export interface Typing {
  /** `before`: the unit's words as the review has them. Ends the burst before when this draft begins another. */
  readonly draft: (draft: Draft, caret: number, before: string) => void;
  /** Ends the burst: its words become an event. */
  readonly flush: () => void;
  readonly live: () => Draft | null;
}
/** A pause that ends a burst, in milliseconds: also when the checks look again, which is promised within a second. */
const PAUSE = 700;

export function typing(write: (draft: Draft) => void): Typing {
  let live: Draft | null = null;
  let burst: Burst | null = null;
  let timer: NodeJS.Timeout | null = null;
  const flush = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const done = live;
    live = null;
    burst = null;
    if (done !== null) write(done);
  };
  return {
    draft: (draft, caret, before) => {
      const next = burst === null ? null : grown(burst, draft.unit, draft.text, caret);
      const last = live;
      if (next === null) flush();
      burst = next ?? burstOf(draft.unit, last?.unit === draft.unit ? last.text : before, draft.text, caret);
      live = draft;
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(flush, PAUSE);
    },
    flush,
    live: () => live,
  };
}
