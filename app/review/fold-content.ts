import { anchorsThrough, type AnchorMove } from '#app/review/anchor-moves';
import { contentOf, relinked, withSource } from '#app/review/bring-in';
import type { Content, Id } from '#app/review/content';
import { change } from '#app/review/edit-changes';
import type { EditChange, Payload, PayloadOf, ReviewEvent } from '#app/review/event';
import { exchanged } from '#app/review/exchange';
import { impossible } from '#app/review/impossible';
import { patched } from '#app/review/patch';
import { workingCopy } from '#app/review/working';

/** A content after a change, and where the words went that anchors stand on. */
export interface Changed { readonly content: Content; readonly moves: readonly AnchorMove[] }

/** The changes of words that an event stands for; null: it is another kind of event. */
export function editsOf(payload: Payload): readonly EditChange[] | null {
  switch (payload.type) {
    case 'edited': case 'unit-split': case 'unit-merged': case 'unit-removed': case 'unit-inserted': case 'unit-moved': case 'block-joined':
    case 'block-removed': case 'block-split': case 'block-moved': case 'block-retyped': case 'spaced': return [payload];
    case 'suggestion-accepted': return [payload.change];
    case 'replaced-in-bulk': return payload.changes;
    case 'imported': case 'source-replaced': case 'sides-exchanged': case 'language-corrected': case 'retitled': case 'furniture-set-aside': case 'furniture-restored': case 'relinked':
    case 'dismissed': case 'undismissed': case 'confirmed': case 'unconfirmed': case 'left-out-on-purpose': case 'commented': case 'replied': case 'resolved':
    case 'annotated': case 'annotation-removed': case 'submitted': case 'changes-requested': case 'approved': case 'approval-withdrawn': case 'waived':
    case 'restored': case 'undone': case 'redone': return null;
    default: return impossible(payload);
  }
}

export function afterEdits(content: Content, edits: readonly EditChange[]): Changed {
  const work = workingCopy(content);
  for (const edit of edits) change(work, edit);
  const { content: next, moves } = work.result();
  return { content: { ...next, anchors: anchorsThrough(content.anchors, moves) }, moves };
}

/** The content after an event; the same object when the event is not about content. */
export function afterEvent(content: Content, { payload, actor, at }: ReviewEvent): Content {
  switch (payload.type) {
    case 'imported': return contentOf(payload, content);
    case 'source-replaced': return withSource(content, payload);
    case 'sides-exchanged': return exchanged(content)?.content ?? content;
    case 'relinked': return relinked(content, payload.links);
    case 'furniture-set-aside': return { ...content, standings: new Map([...content.standings, ...payload.blocks.map((id) => [id, payload.as] as const)]) };
    case 'furniture-restored': return { ...content, standings: without(content.standings, payload.blocks) };
    case 'dismissed': return { ...content, anchors: withOne(content.anchors, payload.anchor), dismissals: withOne(content.dismissals, payload.dismissal) };
    case 'undismissed': return { ...content, anchors: without(content.anchors, [content.dismissals.get(payload.dismissal)?.anchor ?? '']), dismissals: without(content.dismissals, [payload.dismissal]) };
    case 'annotated': {
      const { annotation, anchor, mqm, severity, note } = payload;
      const made = { id: annotation, anchor: anchor.id, type: mqm, severity, note, by: actor.name, at };
      return { ...content, anchors: withOne(content.anchors, anchor), annotations: withOne(content.annotations, made) };
    }
    case 'annotation-removed': return { ...content, anchors: without(content.anchors, [content.annotations.get(payload.annotation)?.anchor ?? '']), annotations: without(content.annotations, [payload.annotation]) };
    case 'confirmed': return confirmed(content, payload, { by: actor.name, at });
    case 'unconfirmed': return confirmed(content, { ...payload, type: 'confirmed', units: payload.units.map((unit) => ({ unit, revision: -1 })) }, null);
    case 'left-out-on-purpose': {
      const leftOut = new Set(content.leftOut);
      for (const id of payload.sentences) if (payload.on) leftOut.add(id); else leftOut.delete(id);
      return { ...content, leftOut };
    }
    case 'restored': case 'undone': case 'redone': return patched(content, payload.patch);
    case 'edited': case 'unit-split': case 'unit-merged': case 'unit-removed': case 'unit-inserted': case 'unit-moved': case 'block-joined':
    case 'block-removed': case 'block-split': case 'block-moved': case 'block-retyped': case 'spaced': case 'suggestion-accepted': case 'replaced-in-bulk': return afterEdits(content, editsOf(payload) ?? []).content;
    case 'language-corrected': case 'retitled': case 'commented': case 'replied': case 'resolved': case 'submitted': case 'changes-requested': case 'approved':
    case 'approval-withdrawn': case 'waived': return content;
    default: return impossible(payload);
  }
}

function confirmed(content: Content, { units: confirming }: PayloadOf<'confirmed'>, mark: { readonly by: string; readonly at: string } | null): Content {
  const units = new Map(content.units);
  for (const { unit, revision } of confirming) {
    const state = units.get(unit);
    if (state !== undefined) units.set(unit, { ...state, confirmed: mark === null ? null : { ...mark, revision } });
  }
  return { ...content, units };
}

function withOne<V extends { readonly id: Id }>(map: ReadonlyMap<Id, V>, value: V): ReadonlyMap<Id, V> { return new Map(map).set(value.id, value); }

function without<V>(map: ReadonlyMap<Id, V>, ids: readonly Id[]): ReadonlyMap<Id, V> {
  const next = new Map(map);
  for (const id of ids) next.delete(id);
  return next;
}
