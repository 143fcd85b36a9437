import { ifItCan, textIn, type Database } from '#main/store/sqlite';

/** "Right as it is", for every article of a pair of languages. */
interface FarVerdict {
  readonly id: string;
  /** Where it was given: it goes when that review is erased. */
  readonly review: string;
  /** Libraries of earlier releases may hold `check`, which is passed over. */
  readonly scope: 'pair' | 'check';
  readonly check: string;
  readonly source: string | null;
  readonly target: string;
  /** Folded quote and folded other side, as in the dismissal. */
  readonly quote: string;
  readonly other: string;
}
export interface Verdicts {
  readonly all: () => readonly FarVerdict[];
  readonly keep: (verdict: FarVerdict) => void;
  readonly drop: (id: string) => void;
}
export function verdictsOf(db: Database): Verdicts {
  const [all, keep, drop] = [db.prepare('SELECT body FROM verdict'), db.prepare('INSERT INTO verdict VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body'), db.prepare('DELETE FROM verdict WHERE id = ?')];
  return {
    all: () => all.all().map((row) => JSON.parse(textIn(row, 'body')) as FarVerdict),
    keep: (verdict) => { ifItCan(() => keep.run(verdict.id, verdict.review, JSON.stringify(verdict))); },
    drop: (id) => { ifItCan(() => drop.run(id)); },
  };
}
