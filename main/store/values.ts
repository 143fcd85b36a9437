import { ifItCan, textIn, type Database } from '#main/store/sqlite';

/** Settings and the like, by name. */
export interface Values { readonly get: (key: string) => string | null; readonly set: (key: string, body: string) => void }
export function valuesOf(db: Database): Values {
  const [get, set] = [db.prepare('SELECT body FROM value WHERE key = ?'), db.prepare('INSERT INTO value VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET body = excluded.body')];
  return {
    get: (key) => { const row: unknown = get.get(key); return row === undefined ? null : textIn(row, 'body'); },
    set: (key, body) => { ifItCan(() => set.run(key, body)); },
  };
}
