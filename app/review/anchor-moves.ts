import type { Anchor, Id } from '#app/review/content';
import { attached } from '#app/review/attach';
import { impossible } from '#app/review/impossible';
import type { Stretch } from '#app/review/stretch';
import type { Span } from '#app/text/span';

/** What a change did to the words that anchors stand on. Offsets as the change found them; `revision`: the unit's after it. */
export type AnchorMove =
  | { readonly type: 'spliced'; readonly unit: Id; readonly start: number; readonly was: string; readonly text: string; readonly revision: number }
  /** Words from `at` on now stand in the unit `to`. */
  | { readonly type: 'split'; readonly unit: Id; readonly at: number; readonly to: Id; readonly revision: number; readonly toRevision: number }
  /** The words of `other` now stand in `unit`, `by` further on. */
  | { readonly type: 'merged'; readonly unit: Id; readonly other: Id; readonly by: number; readonly revision: number }
  | { readonly type: 'removed'; readonly unit: Id; readonly revision: number }
  /** An emptied unit has words again: what was detached from it comes back when its quote is there, once. */
  | { readonly type: 'returned'; readonly unit: Id; readonly text: string; readonly revision: number };

/** The anchor after the move; the same object when it was not concerned. */
function movedAnchor(anchor: Anchor, move: AnchorMove): Anchor {
  if (anchor.side !== 'target') return anchor;
  if (move.type === 'merged' && anchor.unit === move.other) {
    const at = anchor.span;
    return { ...anchor, unit: move.unit, revision: move.revision, span: at === null ? null : { start: at.start + move.by, end: at.end + move.by } };
  }
  if (anchor.unit !== move.unit) return anchor;
  if (move.type === 'returned') return anchor.span === null ? { ...attached(anchor, [{ id: move.unit, text: move.text }]), revision: move.revision } : anchor;
  const at = anchor.span;
  if (at === null || move.type === 'merged') return { ...anchor, revision: move.revision };
  switch (move.type) {
    case 'removed': return { ...anchor, revision: move.revision, span: null };
    case 'spliced': return { ...anchor, revision: move.revision, span: throughEdit(at, move) };
    case 'split': return throughSplit(anchor, at, move);
    default: return impossible(move);
  }
}

/** Words that were written anew with more around them ("cat" in "One cat" to "Once a cat") are found again, when they stand there once. */
function throughEdit(at: Span, { start, was, text }: { readonly start: number; readonly was: string; readonly text: string }): Span | null {
  const end = start + was.length, words = was.slice(at.start - start, at.end - start);
  const again = start <= at.start && end >= at.end && words !== '' ? text.indexOf(words) : -1;
  if (again >= 0 && text.indexOf(words, again + 1) < 0) return { start: start + again, end: start + again + words.length };
  return throughSplice(at, { start, end, length: text.length });
}

/**
 * What is left of a passage when [start, end) of its text became `length` code units. Words put in at its edges do not
 * belong to it, words put in inside it do; replaced as a whole, it stands on what replaced it; null: all its words are gone.
 */
export function throughSplice(at: Span, { start, end, length }: Stretch): Span | null {
  const by = length - (end - start);
  if (end <= at.start) return { start: at.start + by, end: at.end + by };
  if (start >= at.end) return at;
  if (start === at.start && end === at.end) return length === 0 ? null : { start, end: start + length };
  if (start <= at.start && end >= at.end) return null;
  if (start < at.start) return { start: start + length, end: at.end + by };
  if (end > at.end) return { start: at.start, end: start };
  return { start: at.start, end: at.end + by };
}

/** A passage across the cut keeps its longer part (the left one when they are equal). */
function throughSplit(anchor: Anchor, at: Span, move: Extract<AnchorMove, { type: 'split' }>): Anchor {
  const right = at.start >= move.at && !(at.start === at.end && at.start === move.at);
  if (right || (at.end > move.at && at.end - move.at > move.at - at.start)) {
    return { ...anchor, unit: move.to, revision: move.toRevision, span: { start: Math.max(0, at.start - move.at), end: at.end - move.at } };
  }
  return { ...anchor, revision: move.revision, span: { start: at.start, end: Math.min(at.end, move.at) } };
}

export function throughMoves(anchor: Anchor, moves: readonly AnchorMove[]): Anchor {
  return moves.reduce(movedAnchor, anchor);
}

/** The anchors after the moves; the same map when none was concerned. */
export function anchorsThrough(anchors: ReadonlyMap<Id, Anchor>, moves: readonly AnchorMove[]): ReadonlyMap<Id, Anchor> {
  if (moves.length === 0 || anchors.size === 0) return anchors;
  let moved: Map<Id, Anchor> | null = null;
  for (const [id, anchor] of anchors) {
    const now = throughMoves(anchor, moves);
    if (now !== anchor) (moved ??= new Map(anchors)).set(id, now);
  }
  return moved ?? anchors;
}
