import { can } from '#app/review/can';
import { eventDigest } from '#app/review/canonical';
import type { Circumstances, Command, Refusal } from '#app/review/command';
import type { Payload, ReviewEvent } from '#app/review/event';
import { foldAll } from '#app/review/fold';
import { payloads } from '#app/review/payloads';
import type { Review } from '#app/review/review';
import { digestsOf } from '#app/review/whole-text';

export type Applied = { readonly events: readonly ReviewEvent[]; readonly review: Review } | { readonly refused: Refusal };

/**
 * Does a command: the events to append, and the review after them; or why not, and then nothing has changed. Everything a
 * command does is one group, taken back as one.
 */
export function apply(review: Review | null, command: Command, circumstances: Circumstances): Applied {
  const refused = can(review, command) ?? (command.type === 'approve' && review !== null ? approvalRefused(review, command, circumstances) : null);
  if (refused !== null) return { refused };
  const done = review === null ? (command.type === 'import' ? [command.imported] : []) : payloads(review, command, circumstances);
  if (done.length === 0) return { refused: 'nothing-changed' };
  const events = logged(review, done, circumstances);
  return { events, review: foldAll(review, events) };
}

/** The words are digested once more: an approval vouches for exactly these. */
function approvalRefused({ content }: Review, { digests, waiver }: Extract<Command, { type: 'approve' }>, { digest, openDoubts }: Circumstances): Refusal | null {
  const now = digestsOf(content, digest);
  if (now.source !== digests.source || now.target !== digests.target) return 'changed-since';
  const waived = new Set(waiver?.doubts.map(({ doubt }) => doubt));
  return (openDoubts ?? []).every((doubt) => waived.has(doubt)) ? null : 'still-open';
}

function logged(review: Review | null, done: readonly Payload[], { now, zone, actor, replica, via, group, newId, digest }: Circumstances): readonly ReviewEvent[] {
  const one = group ?? newId();
  const events: ReviewEvent[] = [];
  let last = review?.head.last.get(replica), lamport = review?.head.lamport ?? 0;
  for (const payload of done) {
    lamport += 1;
    last = {
      v: 1, id: newId(), replica, seq: (last?.seq ?? 0) + 1, prev: last === undefined ? null : eventDigest(last, digest), lamport,
      group: one, actor, at: now, zone, via, payload,
    };
    events.push(last);
  }
  return events;
}
