import { contentOf } from '#app/review/bring-in';
import { anchored, commentsAcross, commentsAfter, commentsReattached, commentsThrough } from '#app/review/comments';
import type { EditChange, Origins, Payload, PayloadOf, ReviewEvent, SideOrigin } from '#app/review/event';
import { exchanged } from '#app/review/exchange';
import { afterEdits, afterEvent, editsOf } from '#app/review/fold-content';
import { movedStep, remembered } from '#app/review/history';
import type { Review, Version } from '#app/review/review';
import { versionsAfter } from '#app/review/versions';

/**
 * The review after one more event. Deterministic and dumb: what an event did is in the event, nothing is split, aligned,
 * checked or asked of Intl here, so that an old log looks the same under every later release.
 */
export function fold(review: Review | null, event: ReviewEvent): Review {
  return foldAll(review, [event]);
}

/** The same as folding one by one; changes of words that follow each other in one group share one copy of the content. */
export function foldAll(review: Review | null, events: readonly ReviewEvent[]): Review {
  let now = review;
  for (let i = 0; i < events.length;) {
    const run = now === null ? [] : runOf(events, i);
    const event = events[i];
    if (event === undefined) break;
    if (now !== null && run.length > 0) now = edited(now, run);
    else now = now === null ? begun(event) : other(now, event);
    i += Math.max(1, run.length);
  }
  if (now === null) throw new Error('a review has at least one event');
  return now;
}

/** Events from `from` on that change words and are of one group. */
function runOf(events: readonly ReviewEvent[], from: number): readonly ReviewEvent[] {
  const first = events[from];
  let end = from;
  while (end < events.length && events[end]?.group === first?.group && editsOf(events[end]?.payload ?? NONE) !== null) end++;
  return events.slice(from, end);
}
const NONE: Payload = { type: 'retitled', title: '' };

function begun(event: ReviewEvent): Review {
  const { payload } = event;
  if (payload.type !== 'imported') throw new Error(`a review begins with imported, not with ${payload.type}`);
  const content = contentOf(payload, null);
  return {
    title: payload.title, source: payload.source?.origin ?? null, target: payload.target.origin, content, raw: content,
    comments: new Map(), versions: [], changedAt: event.seq, importedAt: event.seq, undo: [], redo: [], head: headAt(null, event),
  };
}

function edited(review: Review, run: readonly ReviewEvent[]): Review {
  const last = run.at(-1);
  if (last === undefined) return review;
  const edits: readonly EditChange[] = run.flatMap((event) => editsOf(event.payload) ?? []);
  const { content, moves } = afterEdits(review.content, edits);
  const after = { ...review, content };
  return {
    ...after, ...remembered(review, after, last.group), comments: commentsThrough(review.comments, moves),
    changedAt: last.seq, head: run.reduce<Review['head']>(headAt, review.head),
  };
}

function other(review: Review, event: ReviewEvent): Review {
  const { payload } = event;
  const content = afterEvent(review.content, event);
  const after: Review = {
    ...review, content, ...origins(review, payload), head: headAt(review.head, event),
    comments: commentsAfter(commentsMoved(review, event, content), event),
    versions: versionsAfter(review.versions, event, content),
    changedAt: content === review.content ? review.changedAt : event.seq,
  };
  if (payload.type === 'undone' || payload.type === 'redone') return turned(review, { ...after, ...movedStep(review, after, payload.group, payload.type) }, event);
  const kept = turned(review, { ...after, ...remembered(review, after, event.group) }, event);
  if (payload.type === 'imported') return { ...kept, title: payload.title, raw: content, importedAt: event.seq };
  return payload.type === 'retitled' ? { ...kept, title: payload.title } : kept;
}

/** When an event exchanged the sides, or took that back: what belongs to one direction gives way to what belongs to the other. */
function turned(before: Review, after: Review, { payload, seq }: ReviewEvent): Review {
  if (!turns(before, payload)) return after;
  const { raw, importedAt } = before.other ?? { raw: after.content, importedAt: seq };
  return { ...after, raw, importedAt, other: { raw: before.raw, importedAt: before.importedAt }, versions: after.versions.map(versionTurned) };
}
function turns(before: Review, payload: Payload): boolean {
  const { source, target } = before;
  if (payload.type === 'sides-exchanged') return source !== null;
  if ((payload.type !== 'undone' && payload.type !== 'redone') || payload.origins === undefined || source === null || before.other === undefined) return false;
  return source.blob !== target.blob && payload.origins.target.blob === source.blob && payload.origins.source?.blob === target.blob;
}
function versionTurned({ turned: was, ...version }: Version): Version { return was === true ? version : { ...version, turned: true }; }

function commentsMoved(review: Review, { payload }: ReviewEvent, content: Review['content']): Review['comments'] {
  if (turns(review, payload)) { const anchor = exchanged(review.content)?.anchor; return anchor === undefined ? review.comments : anchored(review.comments, anchor); }
  if (payload.type === 'undone' || payload.type === 'redone' || payload.type === 'restored') return commentsAcross(review.comments, review.content, content);
  if (payload.type === 'imported') return commentsReattached(review.comments, content, null);
  return payload.type === 'source-replaced' ? commentsReattached(review.comments, content, 'source') : review.comments;
}

function origins({ source, target }: Review, payload: Payload): Origins {
  if (payload.type === 'imported') return { source: payload.source?.origin ?? null, target: payload.target.origin };
  if (payload.type === 'source-replaced') return { source: payload.source.origin, target };
  if (payload.type === 'sides-exchanged') return source === null ? { source, target } : { source: target, target: source };
  if (payload.type === 'language-corrected') return corrected({ source, target }, payload);
  return ((payload.type === 'undone' || payload.type === 'redone') && payload.origins) || { source, target };
}

function corrected({ source, target }: Origins, { side, language }: PayloadOf<'language-corrected'>): Origins {
  const inLanguage = (origin: SideOrigin): SideOrigin => ({ ...origin, language });
  return side === 'target' ? { source, target: inLanguage(target) } : { source: source === null ? null : inLanguage(source), target };
}

function headAt(head: Review['head'] | null, event: ReviewEvent): Review['head'] {
  return { seq: event.seq, lamport: Math.max(head?.lamport ?? 0, event.lamport), last: new Map(head?.last).set(event.replica, event) };
}
