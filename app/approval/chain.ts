import { eventDigest } from '#app/review/canonical';
import type { ReviewEvent } from '#app/review/event';

/**
 * What does not hold: `seq` the numbers of a replica run from 1 without gaps; `prev` each event carries the digest of the
 * one before it; `order` the log runs forward; `head` the last event is the one that is vouched for.
 */
type Break = { readonly at: number; readonly replica: string; readonly why: 'seq' | 'prev' | 'order' | 'head' };
export type ChainVerdict = { readonly ok: true; /** Digest of the last event; null: there is none. */ readonly head: string | null } | Break;

/**
 * Whether a log is what was written: every byte of every event but the last is held by the digest that the next one carries,
 * the last by `head` (hex), where one is given. `events` in the order of folding.
 */
export function verifyChain(events: readonly ReviewEvent[], digest: (text: string) => string, head?: string): ChainVerdict {
  const last = new Map<string, { readonly seq: number; readonly digest: string }>();
  let lamport = 0, found: string | null = null;
  for (const event of events) {
    const { replica, seq } = event, before = last.get(replica);
    const broken = (why: Break['why']): Break => ({ at: seq, replica, why });
    if (seq !== (before?.seq ?? 0) + 1) return broken('seq');
    if (event.prev !== (before?.digest ?? null)) return broken('prev');
    if (event.lamport <= lamport) return broken('order');
    lamport = event.lamport;
    found = eventDigest(event, digest);
    last.set(replica, { seq, digest: found });
  }
  const final = events.at(-1);
  if (head !== undefined && head !== found) return { at: final?.seq ?? 0, replica: final?.replica ?? '', why: 'head' };
  return { ok: true, head: found };
}
