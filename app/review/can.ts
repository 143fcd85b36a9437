import { canAct } from '#app/review/can-judge';
import { canEdit } from '#app/review/can-edit';
import type { Command, Refusal } from '#app/review/command';
import { impossible } from '#app/review/impossible';
import type { Review } from '#app/review/review';

/** Whether a command may be done now: null, or why not. The same for menus, keys, buttons and `apply`. */
export function can(review: Review | null, command: Command): Refusal | null {
  if (review === null) return command.type === 'import' ? null : 'no-review';
  switch (command.type) {
    case 'import': case 'replace-source': return null;
    case 'exchange-sides': return review.source === null ? 'no-sentence' : null;
    case 'retitle': return command.title.trim() === '' ? 'text-required' : command.title === review.title ? 'nothing-changed' : null;
    case 'correct-language': {
      const side = review[command.side];
      return side === null ? 'no-sentence' : side.language === command.language ? 'nothing-changed' : null;
    }
    case 'edit': case 'rewrite': case 'accept': case 'take-back': case 'replace-all': case 'write-gap': case 'leave-out': case 'relink': case 'set-aside': case 'bring-back':
      return canEdit(review, command);
    case 'undo': return review.undo.length === 0 ? 'nothing-to-undo' : null;
    case 'redo': return review.redo.length === 0 ? 'nothing-to-redo' : null;
    case 'dismiss': case 'undismiss': case 'confirm': case 'unconfirm': case 'comment': case 'reply': case 'resolve': case 'annotate': case 'remove-annotation':
    case 'submit': case 'request-changes': case 'approve': case 'withdraw': case 'restore':
      return canAct(review, command);
    default: return impossible(command);
  }
}
