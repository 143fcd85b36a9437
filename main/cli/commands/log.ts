import { shownTime } from '#app/intl/instant';
import type { ReviewEvent } from '#app/review/event';
import { choice, parsed, UsageError } from '#main/cli/arguments';
import { withStore } from '#main/cli/review-file';
import { out, painted } from '#main/cli/terminal';
import type { Run } from '#main/cli/command';

/** The audit trail of a review: who changed what, when, why; one event a line. */
export const run: Run = async (argv, { language }) => {
  const args = parsed(argv, { format: { type: 'string' } });
  const [file] = args.files;
  if (file === undefined) throw new UsageError('file', {});
  const json = choice(args, 'format', ['text', 'json'], 'text') === 'json';
  return withStore(file, async (store) => {
    for (const event of store.events()) await out(`${json ? JSON.stringify(event) : line(event, language)}\n`);
    return 0;
  });
};

function line({ seq, at, zone, actor, via, payload }: ReviewEvent, language: string): string {
  return `${String(seq).padStart(5)}  ${painted(shownTime(at, language, zone), 'soft')}  ${actor.name} (${actor.role}, ${via})  ${painted(payload.type, 'strong')}  ${told(payload)}`;
}

/** The part of an event that a reader looks for; all of it is in the JSON. */
function told(payload: ReviewEvent['payload']): string {
  switch (payload.type) {
    case 'imported': case 'retitled': return payload.title;
    case 'edited': return `${shown(payload.was)} → ${shown(payload.text)}`;
    case 'suggestion-accepted': return `${payload.check}: ${shown(payload.change.was)} → ${shown(payload.change.text)}`;
    case 'replaced-in-bulk': return `${payload.what} (${payload.changes.length})`;
    case 'dismissed': return `${payload.dismissal.check}: ${shown(payload.anchor.quote)} ${payload.dismissal.reason}`.trim();
    case 'commented': case 'replied': return payload.text;
    case 'annotated': return `${payload.mqm} ${payload.severity}: ${shown(payload.anchor.quote)}`;
    case 'submitted': return [payload.name, payload.remark].filter((part) => part !== '').join(': ');
    case 'changes-requested': case 'approved': return payload.remark;
    case 'approval-withdrawn': case 'waived': return payload.reason;
    case 'language-corrected': return `${payload.side}: ${payload.language}`;
    case 'source-replaced': return payload.source.origin.name;
    case 'confirmed': case 'unconfirmed': return String(payload.units.length);
    case 'furniture-set-aside': case 'furniture-restored': return String(payload.blocks.length);
    case 'left-out-on-purpose': return String(payload.sentences.length);
    case 'resolved': return payload.resolved ? '✓' : '';
    case 'unit-split': case 'unit-merged': case 'unit-removed': case 'unit-inserted': case 'unit-moved': case 'block-joined': case 'block-removed':
    case 'block-split': case 'block-moved': case 'block-retyped': case 'spaced': case 'relinked': case 'undismissed': case 'annotation-removed':
    case 'restored': case 'undone': case 'redone': case 'sides-exchanged': return '';
    default: return payload satisfies never;
  }
}
function shown(text: string): string { return `“${text.replaceAll(/\s+/gu, ' ')}”`; }
