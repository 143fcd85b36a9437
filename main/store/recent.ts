import type { RecentReview } from '#app/contract/views';
import { ifItCan, textIn, type Database } from '#main/store/sqlite';

/** The reviews this installation has seen, newest first. */
export interface Recent {
  readonly all: () => readonly RecentReview[];
  readonly keep: (row: RecentReview, file: string) => void;
  readonly fileOf: (review: string) => string | null;
  readonly idOf: (file: string) => string | null;
}
export function recentOf(db: Database): Recent {
  const keep = db.prepare('INSERT INTO review VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET file = excluded.file, body = excluded.body, changed = excluded.changed');
  const [all, fileOf, idOf] = [db.prepare('SELECT body FROM review ORDER BY changed DESC'), db.prepare('SELECT file FROM review WHERE id = ?'), db.prepare('SELECT id FROM review WHERE file = ?')];
  return {
    all: () => all.all().map((row) => JSON.parse(textIn(row, 'body')) as RecentReview),
    keep: (row, file) => { ifItCan(() => keep.run(row.review, file, JSON.stringify(row), row.changed)); },
    fileOf: (review) => { const row: unknown = fileOf.get(review); return row === undefined ? null : textIn(row, 'file'); },
    idOf: (file) => { const row: unknown = idOf.get(file); return row === undefined ? null : textIn(row, 'id'); },
  };
}
