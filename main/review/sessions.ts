import path from 'node:path';
import type { Tiding, Tidings } from '#app/contract/channels';
import { isFailure, failed, type Failure } from '#app/documents/failure';
import { apply } from '#app/review/apply';
import type { Actor, PayloadOf } from '#app/review/event';
import type { Review } from '#app/review/review';
import type { OutsideVerdict } from '#app/review/verdicts';
import type { Pool } from '#main/analysis/pool';
import { moment } from '#main/clock';
import { digestOf, newId } from '#main/identity';
import type { Sure } from '#main/review/meta';
import { readReview } from '#main/review/opening';
import { farVerdicts, noteFarVerdicts } from '#main/review/far-verdicts';
import { marking, type Marking } from '#main/review/marking';
import { recentRow, type Row } from '#main/review/recent-row';
import { session, type Session } from '#main/review/session';
import type { Library } from '#main/store/library';
import { createStore, openStore, type Store } from '#main/store/store';

/** The open reviews, one session each. */
export interface Sessions {
  /** The session of a review of the library; opened when it is not yet. */
  readonly open: (review: string) => Session | Failure;
  readonly of: (review: string) => Session | null;
  /** The checks of an open review. */
  readonly marking: (review: string) => Marking | null;
  /** Verdicts of other reviews that hold in this one. */
  readonly outside: (review: string) => readonly OutsideVerdict[];
  /** A new review out of two texts, kept in the library at once. */
  readonly begin: (imported: PayloadOf<'imported'>, blobs: readonly { readonly digest: string; readonly bytes: Uint8Array }[], sure: Sure) => { readonly review: string } | Failure;
  /** A review file that lies anywhere. */
  readonly openFile: (file: string) => { readonly review: string } | Failure;
  /** Closes a review whose every word is on the disk; any other goes on trying to get there, unseen, unless it is to be lost. */
  readonly close: (review: string, evenUnsaved?: boolean) => void;
  readonly all: () => readonly Session[];
}
export interface SessionsOf {
  readonly library: Library;
  readonly actor: () => Actor;
  readonly tell: <T extends Tiding>(review: string, tiding: T, said: Tidings[T]) => void;
  readonly pool: Pool;
}

export function sessions({ library, actor, tell, pool }: SessionsOf): Sessions {
  const open = new Map<string, { readonly session: Session; readonly marks: Marking; readonly row: Row }>();

  const started = (review: string, store: Store): Session | Failure => {
    const value = readReview(store, path.basename(store.path), store.path === library.ownFile(review));
    if (isFailure(value)) { store.close(); return value; }
    const replica = store.meta('replica') ?? newId();
    store.setMeta('replica', replica);
    const recovery = recovered(store, value, replica, actor());
    const row = recentRow(library.recent, review, store.path);
    const begun = session({
      review, store, value: recovery.review, replica, actor, recovered: recovery.units,
      tell: (tiding, said) => { tell(review, tiding, said); },
      openDoubts: () => marks.openDoubts(),
      changed: (before, after) => { noteFarVerdicts(library.verdicts, review, before, after); marks.changed(); row.note(after); },
    });
    const marks = marking({ review, store, value: begun.peek, pool, outside: () => farVerdicts(library.verdicts, review, begun.peek()), say: (said) => { tell(review, 'review/marked', said); }, counted: (words) => { row.counted(words, begun.peek()); } });
    open.set(review, { session: begun, marks, row });
    row.keep(recovery.review);
    return begun;
  };
  const openIn = (review: string, file: string): Session | Failure => {
    const store = openStore(file, file === library.ownFile(review) ? 'library' : 'elsewhere');
    return isFailure(store) ? store : started(review, store);
  };
  return {
    of: (review) => open.get(review)?.session ?? null,
    marking: (review) => open.get(review)?.marks ?? null,
    outside: (review) => { const one = open.get(review); return one === undefined ? [] : farVerdicts(library.verdicts, review, one.session.peek()); },
    all: () => [...open.values()].map((one) => one.session),
    open: (review) => {
      const there = open.get(review);
      if (there !== undefined) return there.session;
      const file = library.recent.fileOf(review);
      return file === null ? failed('no-such-review', { name: review }) : openIn(review, file);
    },
    openFile: (file) => {
      const review = library.recent.idOf(file) ?? newId();
      const opened = open.get(review)?.session ?? openIn(review, file);
      return isFailure(opened) ? opened : { review };
    },
    begin: (imported, blobs, sure) => {
      const { review, file } = library.newReview();
      const store = createStore(file, 'library');
      if (isFailure(store)) return store;
      const replica = newId();
      const done = apply(null, { type: 'import', imported }, { ...moment(), actor: actor(), replica, via: 'import', group: null, newId, digest: digestOf });
      if ('refused' in done) throw new Error(`an import was refused: ${done.refused}`);
      const failure = store.append({ events: done.events, blobs }) ?? store.setMeta('replica', replica) ?? store.setMeta('sure', JSON.stringify(sure));
      const begun = failure ?? started(review, store);
      if (!isFailure(begun)) return { review };
      if (failure !== null) { store.close(); library.erase(review); }
      return begun;
    },
    close: (review, evenUnsaved = false) => {
      const one = open.get(review);
      if (one === undefined || (one.session.settle() !== null && !evenUnsaved)) return;
      open.delete(review);
      one.marks.end();
      one.row.keep(one.session.value());
      one.session.close();
    },
  };
}

/** Drafts that an earlier end left behind become events now. */
function recovered(store: Store, value: Review, replica: string, actor: Actor): { readonly review: Review; readonly units: number } {
  let review = value, units = 0;
  for (const draft of store.drafts()) {
    const done = apply(review, { type: 'rewrite', ...draft }, { ...moment(), actor, replica, via: 'recovery', group: null, newId, digest: digestOf });
    const failure = store.append({ events: 'refused' in done ? [] : done.events, draftsDone: [draft.unit] });
    // Not written: the draft stays where it is, for the next opening.
    if (failure !== null || 'refused' in done) continue;
    review = done.review;
    units += 1;
  }
  return { review, units };
}
