import type { ReviewEvent } from '#app/review/event';
import { damaged, textIn, type Database } from '#main/store/sqlite';

export interface EventLog {
  /** In the order of folding: (lamport, replica, seq). `after`: only those with a higher lamport. */
  readonly read: (after: number) => readonly ReviewEvent[];
  readonly add: (event: ReviewEvent) => void;
  readonly count: () => number;
}
export function eventLogOf(db: Database): EventLog {
  const read = db.prepare('SELECT body FROM event WHERE lamport > ? ORDER BY lamport, replica, seq');
  const [add, count] = [db.prepare('INSERT INTO event VALUES (?, ?, ?, ?, ?)'), db.prepare('SELECT count(*) AS n FROM event')];
  return {
    read: (after) => read.all(after).map((row) => eventIn(textIn(row, 'body'))),
    add: (event) => { add.run(event.replica, event.seq, event.lamport, event.id, JSON.stringify(event)); },
    count: () => { const row: unknown = count.get(); return typeof row === 'object' && row !== null && 'n' in row ? Number(row.n) : 0; },
  };
}

/** Parses one line of the log. What it must have is looked at here; the chain of digests tells the rest (app/approval/chain). */
function eventIn(body: string): ReviewEvent {
  let value: unknown;
  try { value = JSON.parse(body); } catch (reason) { throw damaged(`event (${reason instanceof Error ? reason.name : 'unreadable'})`); }
  if (typeof value !== 'object' || value === null || !('v' in value && 'id' in value && 'payload' in value && 'actor' in value)) throw damaged('event');
  return value as ReviewEvent;
}
