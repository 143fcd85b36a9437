import type { Command, Place } from '#app/review/command';
import type { Id } from '#app/review/content';

/**
 * The command with the revisions that its units have now, where `now` knows better: the page's own typing, which it sent
 * before the command, became an event meanwhile, so the page saw those very words but not yet their number.
 */
export function rebased(command: Command, now: (unit: Id, revision: number) => number): Command {
  const at = (place: Place): Place => ({ ...place, revision: now(place.unit, place.revision) });
  switch (command.type) {
    case 'accept': case 'dismiss': case 'comment': case 'annotate': case 'take-back': return { ...command, place: at(command.place) };
    case 'replace-all': return { ...command, places: command.places.map((one) => ({ ...one, place: at(one.place) })) };
    case 'confirm': return { ...command, units: command.units.map(({ unit, revision }) => ({ unit, revision: now(unit, revision) })) };
    case 'import': case 'replace-source': case 'exchange-sides': case 'correct-language': case 'retitle': case 'edit': case 'rewrite': case 'write-gap': case 'leave-out': case 'relink':
    case 'set-aside': case 'bring-back': case 'undismiss': case 'unconfirm': case 'reply': case 'resolve': case 'remove-annotation': case 'submit':
    case 'request-changes': case 'approve': case 'withdraw': case 'restore': case 'undo': case 'redo': return command;
    default: throw new Error(`no such command: ${JSON.stringify(command satisfies never)}`);
  }
}
