import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { newId } from '#main/identity';
import { recentOf, type Recent } from '#main/store/recent';
import { connect, inTransaction, type Database } from '#main/store/sqlite';
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
  /** Removes a review's file in the library with what SQLite keeps beside it. */
  readonly removeFile: (file: string) => void;
  /** Removes a review and all that the library knows of it. A file that lies elsewhere stays: it is not ours to remove. */
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
  const ownFile = (review: string): string => path.join(reviews, `${review}.recto`);
  return {
    installation, values, recent, verdicts: verdictsOf(db),
    newReview: () => { const review = newId(); return { review, file: ownFile(review) }; },
    ownFile,
    removeFile: (file) => { removeFile(reviews, file); },
    erase: (review) => {
      const file = recent.fileOf(review) ?? ownFile(review);
      forget(db, review);
      removeFile(reviews, file);
    },
    close: () => { db.exec('PRAGMA wal_checkpoint(TRUNCATE)'); db.close(); },
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
function removeFile(reviews: string, file: string): void {
  if (path.dirname(file) !== reviews) return;
  const name = path.basename(file);
  for (const trace of readdirSync(reviews)) if (trace === name || trace.startsWith(`${name}-`)) rmSync(path.join(reviews, trace), { force: true });
}
