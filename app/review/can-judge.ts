import type { Command, Place, Refusal } from '#app/review/command';
import type { Id } from '#app/review/content';
import { canDecide } from '#app/review/can-decide';
import { impossible } from '#app/review/impossible';
import { misplaced, passage } from '#app/review/locate';
import type { Review } from '#app/review/review';
import { sourceOf } from '#app/review/source-of';
import { unitsOf } from '#app/review/standing-units';
import { gapSentence } from '#app/review/gaps';

type Judging = Extract<Command, { type: 'dismiss' | 'undismiss' | 'confirm' | 'unconfirm' | 'comment' | 'reply' | 'resolve' | 'annotate' | 'remove-annotation' | 'submit' | 'request-changes' | 'approve' | 'withdraw' | 'restore' }>;

/** Why a command that judges the text (a verdict, a word on it, a decision) may not be done; null: it may. */
export function canAct(review: Review, command: Judging): Refusal | null {
  const { content, comments } = review;
  switch (command.type) {
    case 'dismiss':
      for (const one of [command, ...(command.also ?? [])]) {
        const wrong = misplaced(content, one.side, one.place) ?? (quoted(review, one) ? null : 'stale');
        if (wrong !== null) return wrong;
      }
      return null;
    case 'undismiss': return content.dismissals.has(command.dismissal) ? null : 'no-dismissal';
    case 'confirm': {
      const standing = unitsOf(content);
      for (const { unit, revision } of command.units) {
        if (!standing.has(unit)) return 'no-unit';
        if (content.units.get(unit)?.revision !== revision) return 'stale';
      }
      return command.units.every(({ unit }) => content.units.get(unit)?.confirmed != null) ? 'nothing-changed' : null;
    }
    case 'unconfirm':
      if (command.units.some((unit) => !content.units.has(unit))) return 'no-unit';
      return command.units.every((unit) => content.units.get(unit)?.confirmed == null) ? 'nothing-changed' : null;
    case 'comment': return command.text.trim() === '' ? 'text-required' : misplaced(content, command.side, command.place);
    case 'reply': return !comments.has(command.comment) ? 'no-comment' : command.text.trim() === '' ? 'text-required' : null;
    case 'resolve': return resolving(review, command.comment, command.resolved);
    case 'annotate': return misplaced(content, command.side, command.place);
    case 'remove-annotation': return content.annotations.has(command.annotation) ? null : 'no-annotation';
    case 'submit': case 'request-changes': case 'approve': case 'withdraw': case 'restore': return canDecide(review, command);
    default: return impossible(command);
  }
}

function resolving({ comments }: Review, id: Id, resolved: boolean): Refusal | null {
  const comment = comments.get(id);
  return comment === undefined ? 'no-comment' : comment.resolved === resolved ? 'nothing-changed' : null;
}

/** The doubt's words still stand where it was seen. (A gap has none of its own; a place in the source may span sentences.) */
function quoted({ content }: Review, { side, place, quote }: { readonly side: 'source' | 'target'; readonly place: Place; readonly quote: string }): boolean {
  if (gapSentence(place.unit) !== null) return true;
  const text = side === 'source' && content.units.has(place.unit) ? sourceOf(content, place.unit).text : passage(content, side, place.unit, place.span)?.text;
  return text?.slice(place.span.start, place.span.end) === quote;
}
