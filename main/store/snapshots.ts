import { eventDigest } from '#app/review/canonical';
import type { Review } from '#app/review/review';
import { digestOf } from '#main/identity';
import { fromPlain, toPlain } from '#main/store/plain';
import { textIn, type Database } from '#main/store/sqlite';

/** Raised when folding the same events gives another value, or the value has another shape: older snapshots are then not read. */
const FORM = 1;

/** The fold of all events up to the one of `digest`, kept so that opening need not fold from the first one. */
export interface Snapshot { readonly digest: string; readonly review: Review }
export interface Snapshots {
  readonly last: () => Snapshot | null;
  /** Replaces the one before. */
  readonly keep: (review: Review) => void;
}
export function snapshotsOf(db: Database): Snapshots {
  const last = db.prepare('SELECT digest, body FROM snapshot WHERE form = ? ORDER BY seq DESC LIMIT 1');
  const [keep, drop] = [db.prepare('INSERT INTO snapshot VALUES (?, ?, ?, ?) ON CONFLICT (seq) DO UPDATE SET digest = excluded.digest, form = excluded.form, body = excluded.body'), db.prepare('DELETE FROM snapshot WHERE seq <> ?')];
  return {
    last: () => {
      const row: unknown = last.get(FORM);
      return row === undefined ? null : { digest: textIn(row, 'digest'), review: fromPlain(JSON.parse(textIn(row, 'body'))) as Review };
    },
    keep: (review) => {
      const { seq } = review.head;
      keep.run(seq, headDigest(review), FORM, JSON.stringify(toPlain(review)));
      drop.run(seq);
    },
  };
}

/** The digest of the review's latest event: what a snapshot is a snapshot of. */
function headDigest(review: Review): string {
  const last = [...review.head.last.values()].find((event) => event.lamport === review.head.lamport);
  if (last === undefined) throw new RangeError(`no event at ${review.head.lamport}`);
  return eventDigest(last, digestOf);
}
