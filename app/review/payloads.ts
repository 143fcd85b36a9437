import type { Circumstances, Command } from '#app/review/command';
import { emptiedBy, replacement } from '#app/review/replacing';
import type { EditChange, Payload } from '#app/review/event';
import { impossible } from '#app/review/impossible';
import { unitItem } from '#app/review/locate';
import type { Review } from '#app/review/review';
import { spliceOf } from '#app/review/splice';
import { verdicts } from '#app/review/verdict-payloads';
import { writing } from '#app/review/writing';

/** What a command that may be done (`can`) becomes in the log. All of it is one group. */
export function payloads(review: Review, command: Command, circumstances: Pick<Circumstances, 'newId' | 'digest'>): readonly Payload[] {
  const { content } = review;
  const withEmptied = (payload: Payload, edits: readonly EditChange[]): readonly Payload[] => [payload, ...emptiedBy(content, edits)];
  switch (command.type) {
    case 'import': return [command.imported];
    case 'replace-source': return [{ type: 'source-replaced', source: command.source, links: command.links }];
    case 'exchange-sides': return [{ type: 'sides-exchanged' }];
    case 'correct-language': return [{ type: 'language-corrected', side: command.side, language: command.language }];
    case 'retitle': return [{ type: 'retitled', title: command.title }];
    case 'edit': return command.changes;
    case 'rewrite': {
      const unit = unitItem(content, command.unit), edit = unit === null ? null : spliceOf(unit, command);
      return edit === null ? [] : withEmptied(edit, [edit]);
    }
    case 'take-back': {
      const edit = replacement(content, command.place, command.was, command.text);
      return withEmptied(edit, [edit]);
    }
    case 'accept': {
      const edit = replacement(content, command.place, command.was, command.text);
      return withEmptied({ type: 'suggestion-accepted', doubt: command.doubt, check: command.check, change: edit }, [edit]);
    }
    case 'replace-all': {
      const backwards = command.places.filter(({ was, text }) => was !== text).sort((a, b) => b.place.span.start - a.place.span.start);
      const changes = backwards.map(({ place, was, text }) => replacement(content, place, was, text));
      return withEmptied({ type: 'replaced-in-bulk', what: command.what, changes }, changes);
    }
    case 'write-gap': return writing(review, command, circumstances.newId);
    case 'leave-out': return [{ type: 'left-out-on-purpose', sentences: command.sentences, on: command.on }];
    case 'relink': return [{ type: 'relinked', links: command.links }];
    case 'set-aside': return [{ type: 'furniture-set-aside', blocks: command.blocks, as: command.as }];
    case 'bring-back': return [{ type: 'furniture-restored', blocks: command.blocks }];
    case 'undo': return steps(review.undo.at(-1), 'undone');
    case 'redo': return steps(review.redo.at(-1), 'redone');
    case 'dismiss': case 'undismiss': case 'confirm': case 'unconfirm': case 'comment': case 'reply': case 'resolve': case 'annotate': case 'remove-annotation':
    case 'submit': case 'request-changes': case 'approve': case 'withdraw': case 'restore':
      return verdicts(review, command, circumstances);
    default: return impossible(command);
  }
}

function steps(step: Review['undo'][number] | undefined, type: 'undone' | 'redone'): readonly Payload[] {
  return step === undefined ? [] : [{ type, ...step }];
}
