import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { array, safeParse, string } from 'valibot';
import { fileFailure } from '#main/file-failure';
import { newId } from '#main/identity';
import { recentOf, type Recent } from '#main/store/recent';
import { closeWhole, connect, inTransaction, type Database } from '#main/store/sqlite';
import { valuesOf, type Values } from '#main/store/values';
import { verdictsOf, type Verdicts } from '#main/store/verdicts';

/** What this installation keeps besides the reviews themselves: which there are, who works here, verdicts that reach beyond one review. */
export interface Library {
  /** Random, made on the first start: tells this desk's events from another's of the same name. */
  readonly installation: string;
  readonly values: Values;
  readonly recent: Recent;
  readonly verdicts: Verdicts;
  /** Where a new review is kept. */
  readonly newReview: () => { readonly review: string; readonly file: string };
  /** Where a review of our own library lies, whether it is there or not. */
  readonly ownFile: (review: string) => string;
  /** Removes a review and all that the library knows of it. A file that lies elsewhere stays: it is not ours to remove. The review is closed. */
  readonly erase: (review: string) => void;
  readonly close: () => void;
}

const SCHEMA = 1;
const tables = `
  CREATE TABLE IF NOT EXISTS value (key TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS review (id TEXT PRIMARY KEY, file TEXT NOT NULL UNIQUE, body TEXT NOT NULL, changed TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS verdict (id TEXT PRIMARY KEY, review TEXT NOT NULL, body TEXT NOT NULL) STRICT;
`;

/** Opens the library in `folder` (the app's own), making it on the first start. One process at a time: the app holds the single-instance lock. */
export function openLibrary(folder: string): Library {
  const reviews = path.join(folder, 'library');
  mkdirSync(reviews, { recursive: true, mode: 0o700 });
  const db = connect(path.join(folder, 'library.sqlite'), { readOnly: false });
  db.exec(`PRAGMA journal_mode = WAL; BEGIN IMMEDIATE; ${tables} PRAGMA user_version = ${SCHEMA}; COMMIT`);
  const values = valuesOf(db);
  const installation = values.get('installation') ?? newId();
  values.set('installation', installation);
  const recent = recentOf(db);
  const doomed = doomedIn(values);
  sweep(reviews, doomed);
  const ownFile = (review: string): string => path.join(reviews, `${review}.recto`);
  return {
    installation, values, recent, verdicts: verdictsOf(db),
    newReview: () => { const review = newId(); return { review, file: ownFile(review) }; },
    ownFile,
    erase: (review) => {
      const file = recent.fileOf(review) ?? ownFile(review);
      doomed.add(file);
      forget(db, review);
      sweep(reviews, doomed);
    },
    close: () => { closeWhole(db); },
  };
}

function forget(db: Database, review: string): void {
  inTransaction(db, () => {
    db.prepare('DELETE FROM verdict WHERE review = ?').run(review);
    db.prepare('DELETE FROM review WHERE id = ?').run(review);
  });
  // secure_delete has overwritten the rows; the log of the writes goes too.
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

/** Files that are to go, remembered until they are gone: also when the system still holds one open, or the power fails. */
interface Doomed { readonly all: () => readonly string[]; readonly add: (file: string) => void; readonly gone: (file: string) => void }
function doomedIn(values: Values): Doomed {
  const all = (): readonly string[] => { const read = safeParse(array(string()), JSON.parse(values.get('doomed') ?? '[]')); return read.success ? read.output : []; };
  const keep = (files: readonly string[]): void => { values.set('doomed', JSON.stringify(files)); };
  return { all, add: (file) => { keep([...all(), file]); }, gone: (file) => { keep(all().filter((other) => other !== file)); } };
}
/** Removes the files with what SQLite keeps beside them; only what lies in the library's own folder. */
function sweep(reviews: string, doomed: Doomed): void {
  for (const file of doomed.all()) {
    const name = path.basename(file);
    try {
      if (path.dirname(file) === reviews) for (const trace of readdirSync(reviews)) if (trace === name || trace.startsWith(`${name}-`)) rmSync(path.join(reviews, trace), { force: true });
      doomed.gone(file);
    } catch (reason) {
      // Held open by the system: the next start sweeps again.
      if (fileFailure(reason, name) === null) throw reason;
    }
  }
}
