import type { Saved } from '#app/contract/views';
import type { Failure } from '#app/documents/failure';
import type { Id } from '#app/review/content';
import type { ReviewEvent } from '#app/review/event';
import type { Draft } from '#main/store/drafts';
import { HEARTBEAT } from '#main/store/owner';
import type { Store } from '#main/store/store';

type Blob = { readonly digest: string; readonly bytes: Uint8Array };
export interface Caret { readonly unit: Id; readonly offset: number }
/** Brings what happens to the disk, and says how that goes. What could not be written stays here and is tried again. */
export interface Keeping {
  /** Events go at once. `draftsDone`: the units whose drafts they replace. */
  readonly events: (events: readonly ReviewEvent[], draftsDone: readonly Id[], blobs?: readonly Blob[]) => void;
  /** A draft goes within 250 ms. */
  readonly draft: (draft: Draft, caret: Caret) => void;
  readonly caret: (caret: Caret | null) => void;
  /** Tries all that waits now; `null`: everything is on the disk. */
  readonly settle: () => Failure | null;
  /** Time of the last write; `null`: none yet. */
  readonly savedAt: () => string | null;
  readonly end: () => void;
}
/** The promise: an input older than this survives the end of the process. In milliseconds, below the 250 that are promised. */
const SOON = 200;
const AGAIN = 2000;

export function keeping(store: Store, review: string, now: () => string, say: (saved: Saved) => void): Keeping {
  let waiting: { events: ReviewEvent[]; draftsDone: Id[]; blobs: Blob[] } = { events: [], draftsDone: [], blobs: [] };
  const drafts = new Map<Id, Draft>();
  let caret: Caret | null | undefined;
  let timer: NodeJS.Timeout | null = null;
  let saved: string | null = null;
  let state: Saved['state'] = 'saved';
  const stop = (): void => { if (timer !== null) clearTimeout(timer); timer = null; };
  const later = (delay: number): void => { timer ??= setTimeout(() => { timer = null; settle(); }, delay); };
  const beat = !store.shared ? null : setInterval(() => {
    const failure = store.heartbeat();
    if (failure !== null) said('not-saved', failure);
  }, HEARTBEAT);
  const said = (next: Saved['state'], failure: Failure | null): void => {
    const again = next === state && next !== 'saved';
    state = next;
    if (again) return;
    if (failure !== null) say({ review, state: 'not-saved', failure });
    else if (next === 'saved') say({ review, state: 'saved', at: saved ?? now() });
    else say({ review, state: 'saving' });
  };
  const write = (): Failure | null => {
    const words = waiting.events.length > 0 || drafts.size > 0;
    if (waiting.events.length > 0 || waiting.draftsDone.length > 0) {
      const failure = store.append(waiting);
      if (failure !== null) return failure;
      waiting = { events: [], draftsDone: [], blobs: [] };
    }
    if (drafts.size > 0) {
      const failure = store.keepDrafts([...drafts.values()], now());
      if (failure !== null) return failure;
      drafts.clear();
    }
    if (caret !== undefined) {
      const failure = store.setMeta('caret', JSON.stringify(caret));
      if (failure !== null) return failure;
      caret = undefined;
    }
    if (words) { saved = now(); said('saved', null); }
    return null;
  };
  function settle(): Failure | null {
    stop();
    const failure = write();
    if (failure !== null) { said('not-saved', failure); later(AGAIN); }
    return failure;
  }
  return {
    events: (events, draftsDone, blobs = []) => {
      for (const unit of draftsDone) drafts.delete(unit);
      waiting.events.push(...events);
      waiting.draftsDone.push(...draftsDone);
      waiting.blobs.push(...blobs);
      settle();
    },
    draft: (draft, at) => {
      drafts.set(draft.unit, draft);
      caret = at;
      if (state === 'saved') said('saving', null);
      later(SOON);
    },
    caret: (at) => { caret = at; later(SOON); },
    settle,
    savedAt: () => saved,
    end: () => { stop(); if (beat !== null) clearInterval(beat); },
  };
}
