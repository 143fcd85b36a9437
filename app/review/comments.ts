import { throughMoves, throughSplice, type AnchorMove } from '#app/review/anchor-moves';
import { attached, reattached } from '#app/review/attach';
import type { Anchor, Content, Id } from '#app/review/content';
import type { ReviewEvent } from '#app/review/event';
import type { Comment } from '#app/review/review';
import { unitsOf } from '#app/review/standing-units';
import { stretch } from '#app/review/stretch';

type Comments = ReadonlyMap<Id, Comment>;

/** The comments after an event that is about one; the same map otherwise. */
export function commentsAfter(comments: Comments, { payload, actor: by, at }: ReviewEvent): Comments {
  if (payload.type === 'commented') return new Map(comments).set(payload.comment, { id: payload.comment, by, at, text: payload.text, anchor: payload.anchor, replies: [], resolved: false });
  if (payload.type === 'replied') return changed(comments, payload.comment, (comment) => ({ ...comment, replies: [...comment.replies, { id: payload.reply, by, at, text: payload.text }] }));
  if (payload.type === 'resolved') return changed(comments, payload.comment, (comment) => ({ ...comment, resolved: payload.resolved }));
  return comments;
}

function changed(comments: Comments, id: Id, to: (comment: Comment) => Comment): Comments {
  const there = comments.get(id);
  return there === undefined ? comments : new Map(comments).set(id, to(there));
}

/** The comments with their anchors mapped; the same map when none moved. */
export function anchored(comments: Comments, to: (anchor: Anchor) => Anchor): Comments {
  let next: Map<Id, Comment> | null = null;
  for (const [id, comment] of comments) {
    const anchor = to(comment.anchor);
    if (anchor !== comment.anchor) (next ??= new Map(comments)).set(id, { ...comment, anchor });
  }
  return next ?? comments;
}

export function commentsThrough(comments: Comments, moves: readonly AnchorMove[]): Comments {
  return moves.length === 0 ? comments : anchored(comments, (anchor) => throughMoves(anchor, moves));
}

/** Both texts are others now: comments are found again by their quotes. */
export function commentsReattached(comments: Comments, content: Content, side: 'source' | null): Comments {
  return anchored(comments, (anchor) => side === null || anchor.side === side ? reattached(anchor, content) : anchor);
}

/**
 * Comments through a step of undo or a restored version: these say what stands now, not how it came. A passage stays where
 * its unit's words did not change, is mapped over the stretch that did, and is looked for by its quote among the changed
 * units when that leaves nothing of it.
 */
export function commentsAcross(comments: Comments, before: Content, after: Content): Comments {
  if (comments.size === 0 || before.items === after.items) return comments;
  const was = unitsOf(before), now = unitsOf(after);
  const touched = Array.from(now.values()).filter((unit) => was.get(unit.id) !== unit);
  return anchored(comments, (anchor) => {
    if (anchor.side !== 'target') return anchor;
    const then = was.get(anchor.unit), here = now.get(anchor.unit);
    if (then !== undefined && then === here) return anchor;
    const revision = after.units.get(anchor.unit)?.revision ?? anchor.revision;
    const span = anchor.span === null || then === undefined || here === undefined ? null : throughSplice(anchor.span, stretch(then.text, here.text));
    if (span !== null) return { ...anchor, span, revision };
    const found = attached({ ...anchor, span: null }, touched);
    return { ...found, revision: after.units.get(found.unit)?.revision ?? revision };
  });
}
