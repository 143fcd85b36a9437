import { fold as folded } from '#app/text/fold';
import type { Side } from '#app/checks/check';
import { versionOf } from '#app/review/can-decide';
import type { Circumstances, Command, Place } from '#app/review/command';
import type { Anchor, Content } from '#app/review/content';
import type { Payload } from '#app/review/event';
import { impossible } from '#app/review/impossible';
import { anchorOn, passage } from '#app/review/locate';
import { restoring } from '#app/review/restore';
import type { Review } from '#app/review/review';
import { digestsOf } from '#app/review/whole-text';

type Verdict = Extract<Command, { type: 'dismiss' | 'undismiss' | 'confirm' | 'unconfirm' | 'comment' | 'reply' | 'resolve' | 'annotate' | 'remove-annotation' | 'submit' | 'request-changes' | 'approve' | 'withdraw' | 'restore' }>;

/** Verdicts, words on the text and decisions as they stand in the log. */
export function verdicts(review: Review, command: Verdict, { newId, digest }: Pick<Circumstances, 'newId' | 'digest'>): readonly Payload[] {
  const { content } = review;
  switch (command.type) {
    case 'dismiss': {
      const { doubt, check, scope, reason, other } = command;
      return [command, ...(command.also ?? [])].map(({ side, place, quote }) => {
        const anchor = anchorAt(content, side, place, newId());
        return { type: 'dismissed', anchor, dismissal: { id: newId(), check, doubt, scope, anchor: anchor.id, quote: folded(quote), other: folded(other), reason } };
      });
    }
    case 'undismiss': return [{ type: 'undismissed', dismissal: command.dismissal }];
    case 'confirm': return [{ type: 'confirmed', units: command.units.filter(({ unit }) => content.units.get(unit)?.confirmed == null) }];
    case 'unconfirm': return [{ type: 'unconfirmed', units: command.units }];
    case 'comment': return [{ type: 'commented', comment: newId(), anchor: anchorAt(content, command.side, command.place, newId()), text: command.text }];
    case 'reply': return [{ type: 'replied', comment: command.comment, reply: newId(), text: command.text }];
    case 'resolve': return [{ type: 'resolved', comment: command.comment, resolved: command.resolved }];
    case 'annotate': return [{ type: 'annotated', annotation: newId(), anchor: anchorAt(content, command.side, command.place, newId()), mqm: command.mqm, severity: command.severity, note: command.note }];
    case 'remove-annotation': return [{ type: 'annotation-removed', annotation: command.annotation }];
    case 'submit': return [{ type: 'submitted', version: newId(), name: command.name, remark: command.remark, digests: digestsOf(content, digest) }];
    case 'request-changes': return [{ type: 'changes-requested', version: command.version, remark: command.remark }];
    case 'approve': {
      const approved: Payload = { type: 'approved', version: command.version, remark: command.remark, digests: command.digests };
      const { waiver } = command;
      return waiver === null || waiver.doubts.length + waiver.units.length === 0 ? [approved] : [{ type: 'waived', version: command.version, ...waiver }, approved];
    }
    case 'withdraw': return [{ type: 'approval-withdrawn', version: command.version, reason: command.reason }];
    case 'restore': {
      const then = command.version === null ? review.raw : versionOf(review, command.version)?.content ?? content;
      return [{ type: 'restored', version: command.version, patch: restoring(content, then) }];
    }
    default: return impossible(command);
  }
}

function anchorAt(content: Content, side: Side, { unit, span }: Place, id: string): Anchor {
  const at = passage(content, side, unit, span);
  if (at === null) throw new Error(`no passage ${span.start}..${span.end} in ${unit}`);
  return anchorOn(content, id, at);
}
