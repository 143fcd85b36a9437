import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { failed, type Failure } from '#app/documents/failure';
import { textIn, type Database } from '#main/store/sqlite';

/** "Rcto": what a file says it is. */
const APPLICATION = 0x5263_746f;
/** Version of the tables. A file with a higher one was written by a newer Recto. */
const SCHEMA = 1;

/** Every object of a review file, word for word as SQLite keeps it: a file that holds anything else is not opened. */
const objects: ReadonlyMap<string, string> = new Map([
  ['meta', 'CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT'],
  ['event', 'CREATE TABLE event (replica TEXT NOT NULL, seq INTEGER NOT NULL, lamport INTEGER NOT NULL, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL, PRIMARY KEY (replica, seq)) STRICT'],
  ['event_order', 'CREATE INDEX event_order ON event (lamport, replica, seq)'],
  ['blob', 'CREATE TABLE blob (digest TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT'],
  ['draft', 'CREATE TABLE draft (unit TEXT PRIMARY KEY, text TEXT NOT NULL, codes TEXT NOT NULL, at TEXT NOT NULL) STRICT'],
  ['snapshot', 'CREATE TABLE snapshot (seq INTEGER PRIMARY KEY, digest TEXT NOT NULL, form INTEGER NOT NULL, body TEXT NOT NULL) STRICT'],
  ['doubt_cache', 'CREATE TABLE doubt_cache (key TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT'],
]);

/** Writes the tables of an empty file; in one transaction, so that a file is a review or empty. */
export function layTables(db: Database): void {
  db.exec(`BEGIN IMMEDIATE; ${[...objects.values()].join('; ')}; PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${SCHEMA}; COMMIT`);
}

/** Reads the first bytes, before SQLite does: nothing of a file that is no review is ever interpreted. `null`: go on. */
export function notOurs(path: string, name: string): Failure | null {
  const file = openSync(path, 'r');
  try {
    const header = Buffer.alloc(100);
    const length = readSync(file, header, 0, 100, 0);
    if (length < 100 || fstatSync(file).size < 512 || header.toString('latin1', 0, 16) !== 'SQLite format 3\0') return failed('not-a-review', { name });
    // Offsets of the SQLite file format, section 1.3.
    if (header.readUInt32BE(68) !== APPLICATION) return failed('not-a-review', { name });
    return header.readUInt32BE(60) > SCHEMA ? failed('newer-review', { name }) : null;
  } finally { closeSync(file); }
}

/** Refuses tables, views, triggers or columns that Recto did not make. `null`: all is ours. */
export function foreignSchema(db: Database, name: string): Failure | null {
  const there = db.prepare('SELECT name, coalesce(sql, \'\') AS sql FROM sqlite_schema').all()
    .map((row) => [textIn(row, 'name'), textIn(row, 'sql')] as const).filter(([object]) => !object.startsWith('sqlite_autoindex_'));
  const ours = there.length === objects.size && there.every(([object, sql]) => objects.get(object) === sql);
  return ours ? null : failed('not-a-review', { name });
}
