import { textIn, type Database } from '#main/store/sqlite';
import type { Id } from '#app/review/content';

/** A unit's whole text as it is being typed: not yet an event, but already safe. */
export interface Draft { readonly unit: Id; readonly text: string; readonly codes: readonly string[] }

export interface Drafts {
  readonly all: () => readonly Draft[];
  readonly keep: (draft: Draft, at: string) => void;
  readonly drop: (unit: Id) => void;
}
export function draftsOf(db: Database): Drafts {
  const keep = db.prepare('INSERT INTO draft VALUES (?, ?, ?, ?) ON CONFLICT (unit) DO UPDATE SET text = excluded.text, codes = excluded.codes, at = excluded.at');
  const [all, drop] = [db.prepare('SELECT unit, text, codes FROM draft ORDER BY at'), db.prepare('DELETE FROM draft WHERE unit = ?')];
  return {
    all: () => all.all().map((row) => ({ unit: textIn(row, 'unit'), text: textIn(row, 'text'), codes: keysIn(textIn(row, 'codes')) })),
    keep: (draft, at) => { keep.run(draft.unit, draft.text, JSON.stringify(draft.codes), at); },
    drop: (unit) => { drop.run(unit); },
  };
}
function keysIn(json: string): readonly string[] {
  const keys: unknown = JSON.parse(json);
  return Array.isArray(keys) ? keys.map(String) : [];
}
