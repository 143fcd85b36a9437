import { textIn, type Database } from '#main/store/sqlite';

/** Small values of a review file that are no events: who writes it, where the caret was, how sure the languages are. */
export interface Meta {
  readonly get: (key: string) => string | null;
  readonly set: (key: string, value: string) => void;
  readonly remove: (key: string) => void;
}
export function metaOf(db: Database): Meta {
  const [get, set, remove] = [db.prepare('SELECT value FROM meta WHERE key = ?'), db.prepare('INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value'), db.prepare('DELETE FROM meta WHERE key = ?')];
  return {
    get: (key) => { const row: unknown = get.get(key); return row === undefined ? null : textIn(row, 'value'); },
    set: (key, value) => { set.run(key, value); },
    remove: (key) => { remove.run(key); },
  };
}
