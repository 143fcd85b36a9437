import * as v from 'valibot';
import type { Tiding, Tidings } from '#app/contract/channels';
import type { Answered, Opened, Saved } from '#app/contract/views';
import type { Failure } from '#app/documents/failure';
import { apply } from '#app/review/apply';
import type { Command, Refusal } from '#app/review/command';
import type { Id } from '#app/review/content';
import type { Actor, Via } from '#app/review/event';
import { difference } from '#app/review/patch';
import { linksOf } from '#app/review/source-of';
import { unitsOf } from '#app/review/standing-units';
import type { Review } from '#app/review/review';
import { moment } from '#main/clock';
import { digestOf, newId } from '#main/identity';
import { changePlace } from '#main/review/change-place';
import { keeping, type Caret } from '#main/review/keeping';
import { reviewMeta, type Sure } from '#main/review/meta';
import { ownRevisions } from '#main/review/own-revisions';
import { rebased } from '#main/review/rebase';
import { typing } from '#main/review/typing';
import type { Draft } from '#main/store/drafts';
import type { Store } from '#main/store/store';

/** One open review: the one place where it changes. Inputs come in, patches go out, events go to the disk. */
export interface Session {
  readonly review: Id;
  readonly store: Store;
  /** The review with all that has been typed. */
  readonly value: () => Review;
  /** The review without the word that is being typed: for those who must not end a burst. */
  readonly peek: () => Review;
  readonly opened: () => Opened;
  readonly draft: (draft: Draft, caret: number, number: number) => Answered;
  readonly command: (command: Command, via: Via, number: number) => Answered;
  /** A command of main itself: `blobs` are the original bytes that its events speak of. */
  readonly change: (command: Command, via: Via, blobs?: readonly { readonly digest: string; readonly bytes: Uint8Array }[]) => Answered;
  readonly caret: (caret: Caret | null) => void;
  readonly sure: () => Sure;
  readonly setSure: (sure: Sure) => void;
  /** Ends the burst and brings everything to the disk; `null`: it is there. */
  readonly settle: () => Failure | null;
  /** After `settle`: what is not on the disk by then is lost. */
  readonly close: () => void;
}
export interface SessionOf {
  readonly review: Id;
  readonly store: Store;
  readonly value: Review;
  readonly replica: string;
  readonly actor: () => Actor;
  /** Units whose words came from drafts that an earlier end left behind. */
  readonly recovered: number;
  readonly tell: <T extends Tiding>(tiding: T, said: Tidings[T]) => void;
  /** Doubts of the text as it stands that an approval has to answer for: none, or waived by name. */
  readonly openDoubts: () => readonly string[];
  /** Called after every change of the review. */
  readonly changed: (before: Review, after: Review) => void;
}

/** After so many events a snapshot is kept, so that opening stays quick after an end that was no close. */
const SNAPSHOT_EVERY = 500;
/** What the reviewer looks at afterwards is where the change was. */
const movesCaret: ReadonlySet<Command['type']> = new Set<Command['type']>(['undo', 'redo', 'accept', 'take-back', 'restore']);
/** What the page has done to its own text before it says so: `basis` tells it which of its inputs a patch answers. */
const pageHas: ReadonlySet<Command['type']> = new Set<Command['type']>(['edit', 'rewrite']);

export function session({ review: id, store, value, replica, actor, recovered, tell, openDoubts, changed }: SessionOf): Session {
  let review = value;
  let [patch, basis, sinceSnapshot, unsaid] = [0, 0, 0, recovered];
  let caret = caretIn(store.meta('caret'));
  const own = ownRevisions();
  const keep = keeping(store, id, () => moment().now, (saved: Saved) => { tell('review/saved', saved); });

  const carryOut = (command: Command, via: Via, draftsDone: readonly Id[], blobs: readonly { readonly digest: string; readonly bytes: Uint8Array }[] = [], group: Id | null = null): Refusal | null => {
    const done = apply(review, command, { ...moment(), actor: actor(), replica, via, group, newId, digest: digestOf, openDoubts: openDoubts() });
    if ('refused' in done) {
      if (draftsDone.length > 0) keep.events([], draftsDone);
      return done.refused;
    }
    const before = review;
    review = done.review;
    sinceSnapshot += done.events.length;
    note(command, before);
    if (sidesTurned(before, review)) turned();
    keep.events(done.events, draftsDone, blobs);
    send(command, before);
    changed(before, review);
    if (sinceSnapshot >= SNAPSHOT_EVERY && keep.settle() === null && store.keepSnapshot(review) === null) sinceSnapshot = 0;
    return null;
  };
  const note = (command: Command, before: Review): void => {
    if (!pageHas.has(command.type)) { own.changed(before.content, review.content); return; }
    for (const [unit, state] of review.content.units) {
      const was = before.content.units.get(unit);
      if (was !== undefined && was !== state && was.revision !== state.revision) own.typed(unit, was.revision, state.revision);
    }
  };
  const send = (command: Command, before: Review): void => {
    // Every line is another: the page reads the whole again.
    if (sidesTurned(before, review)) { resync(); return; }
    patch += 1;
    const place = movesCaret.has(command.type) ? changePlace(before.content, review.content) : null;
    if (place !== null) { caret = place; keep.caret(place); }
    tell('review/patched', { review: id, patch, basis, content: difference(before.content, review.content), meta: reviewMeta(review, sure()), caret: place });
  };
  const sure = (): Sure => sureIn(store.meta('sure'));
  /** What is kept beside the review turns round with its sides: how sure the languages are, where the caret is. */
  const turned = (): void => {
    const { source, target } = sure();
    store.setMeta('sure', JSON.stringify({ source: target, target: source } satisfies Sure));
    const beside = caret === null ? undefined : [...unitsOf(review.content).keys()].find((unit) => linksOf(review.content, unit).includes(caret?.unit ?? ''));
    caret = beside === undefined ? null : { unit: beside, offset: 0 };
    keep.caret(caret);
  };
  /** Words typed while the sides were being exchanged: they go where they were typed, though it is the source by now. */
  const late = (draft: Draft): void => {
    const group = newId();
    for (const command of [{ type: 'exchange-sides' }, { type: 'rewrite', ...draft }, { type: 'exchange-sides' }] as const) carryOut(command, 'key', [], [], group);
  };
  const type = typing((draft) => {
    const refused = carryOut({ type: 'rewrite', ...draft }, 'key', [draft.unit]);
    // The page shows words that the review does not take: it has to look again at what stands.
    if (refused !== null && refused !== 'nothing-changed') resync();
  });
  /** A number left out is a gap to the page, which then asks for the whole again. */
  const resync = (): void => {
    patch += 2;
    tell('review/patched', { review: id, patch, basis, content: difference(review.content, review.content), meta: reviewMeta(review, sure()), caret: null });
  };
  const answer = (refused: Refusal | null): Answered => (refused === null ? { done: true, seq: review.head.seq } : { refused });

  return {
    review: id, store,
    value: () => { type.flush(); return review; },
    peek: () => review,
    opened: () => {
      type.flush();
      const said = unsaid;
      unsaid = 0;
      return { review: id, content: review.content, meta: reviewMeta(review, sure()), patch, caret, saved: keep.savedAt() ?? lastAt(review), recovered: said };
    },
    draft: (draft, at, number) => {
      const unit = review.content.items.find((item) => item.kind === 'unit' && item.id === draft.unit);
      if (unit?.kind !== 'unit') {
        if (review.content.source?.sentences.some((sentence) => sentence.id === draft.unit) !== true) return { refused: 'no-unit' };
        type.flush();
        basis = number;
        late(draft);
        return answer(null);
      }
      // The burst before ends on inputs that came before this one.
      type.draft(draft, at, unit.text);
      basis = number;
      caret = { unit: draft.unit, offset: at };
      keep.draft(draft, caret);
      return answer(null);
    },
    command: (command, via, number) => {
      type.flush();
      basis = number;
      return answer(carryOut(rebased(command, own.now), via, []));
    },
    change: (command, via, blobs) => {
      type.flush();
      const refused = carryOut(command, via, [], blobs);
      // No input of the page stands behind it: the page reads the whole again.
      if (refused === null) resync();
      return answer(refused);
    },
    caret: (at) => { caret = at; keep.caret(at); },
    sure,
    setSure: (now) => { store.setMeta('sure', JSON.stringify(now)); },
    settle: () => { type.flush(); return keep.settle(); },
    close: () => {
      keep.end();
      if (sinceSnapshot > 0 && keep.settle() === null) store.keepSnapshot(review);
      keep.end();
      store.close();
    },
  };
}

/** Whether source and translation have changed places between two states. */
function sidesTurned(before: Review, after: Review): boolean {
  return before.source !== null && before.source.blob !== before.target.blob && after.target.blob === before.source.blob && after.source?.blob === before.target.blob;
}

const caretShape = v.object({ unit: v.string(), offset: v.number() });
const sureShape = v.object({ source: v.boolean(), target: v.boolean() });
function caretIn(text: string | null): Caret | null {
  const read = v.safeParse(caretShape, JSON.parse(text ?? 'null'));
  return read.success ? read.output : null;
}
function sureIn(text: string | null): Sure {
  const read = v.safeParse(sureShape, JSON.parse(text ?? 'null'));
  return read.success ? read.output : { source: true, target: true };
}
/** What was read from the disk was saved when its last event was made. */
function lastAt({ head }: Review): string | null {
  return [...head.last.values()].find(({ lamport }) => lamport === head.lamport)?.at ?? null;
}
