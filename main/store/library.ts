import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { array, safeParse, string } from 'valibot';
import { isFailure, type Failure } from '#app/documents/failure';
import { fileFailure } from '#main/file-failure';
import { newId } from '#main/identity';
import { recentOf, type Recent } from '#main/store/recent';
import { closeWhole, connect, failureOf, inTransaction, type Database } from '#main/store/sqlite';
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
  /** Reviews of our own library, as they lie in its folder. */
  readonly ownReviews: () => readonly string[];
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

/**
 * Opens the library in `folder` (the app's own), making it on the first start. One process at a time: the app holds the
 * single-instance lock. A damaged list is put aside and begun anew; the reviews are files of their own (review/relist.ts).
 */
export function openLibrary(folder: string): Library | Failure {
  const file = path.join(folder, 'library.sqlite'), reviews = path.join(folder, 'library');
  try {
    mkdirSync(reviews, { recursive: true, mode: 0o700 });
    const opened = connected(file);
    if (!isFailure(opened)) return libraryOf(opened, reviews);
    if (opened.failure !== 'damaged-review' && opened.failure !== 'not-a-review') return opened;
    for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}.damaged`, { force: true });
    for (const part of ['', '-wal', '-shm']) if (existsSync(`${file}${part}`)) renameSync(`${file}${part}`, `${file}${part}.damaged`);
    const again = connected(file);
    return isFailure(again) ? again : libraryOf(again, reviews);
  } catch (reason) {
    const failure = fileFailure(reason, path.basename(folder), 'writing');
    if (failure === null) throw reason;
    return failure;
  }
}
function connected(file: string): Database | Failure {
  let db: Database | null = null;
  try {
    db = connect(file, { readOnly: false });
    db.exec(`PRAGMA journal_mode = WAL; BEGIN IMMEDIATE; ${tables} PRAGMA user_version = ${SCHEMA}; COMMIT`);
    db.prepare('SELECT count(*), (SELECT count(*) FROM review), (SELECT count(*) FROM verdict) FROM value').get();
    return db;
  } catch (reason) {
    db?.close();
    return failureOf(reason, path.basename(file));
  }
}

function libraryOf(db: Database, reviews: string): Library {
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
    ownReviews: () => readdirSync(reviews).flatMap((name) => (name.endsWith('.recto') ? [name.slice(0, -'.recto'.length)] : [])),
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
