import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { failed, type Failure, type FailureCode } from '#app/documents/failure';

/** The one place that names the SQLite library; node:sqlite has the same exports and is the way out. */
export type Database = DatabaseSyncInstance;

/** How long another writer is waited for, in milliseconds. */
const PATIENCE = 2000;
/** Bytes of one value: the largest text that may be brought in, as JSON, stays well below. */
const LONGEST = 512 * 1024 * 1024;

/**
 * Opens a database that may come from anybody: nothing its schema says is trusted, and no SQL of ours can damage it.
 * Throws the library's error; `failureOf` reads it.
 */
export function connect(path: string, { readOnly }: { readonly readOnly: boolean }): Database {
  const db = new DatabaseSync(path, { readOnly, timeout: PATIENCE, defensive: true, allowExtension: false, limits: { length: LONGEST, attach: 0, triggerDepth: 1 } });
  db.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA secure_delete = ON; PRAGMA synchronous = FULL');
  return db;
}

// Primary result codes of SQLite (https://www.sqlite.org/rescode.html) that are no bug of ours.
const meanings: ReadonlyMap<number, FailureCode> = new Map([
  [3, 'not-writable'], [5, 'in-use'], [6, 'in-use'], [8, 'not-writable'], [10, 'unreadable'], [11, 'damaged-review'], [13, 'disk-full'],
  [14, 'not-writable'], [18, 'too-large'], [23, 'not-writable'], [26, 'not-a-review'],
]);
/** SQLITE_IOERR_SHMSIZE: the write-ahead index could not grow, which is a full disk. */
const NO_ROOM_FOR_INDEX = 4874;
const worthAnotherTry: ReadonlySet<FailureCode> = new Set<FailureCode>(['in-use', 'disk-full', 'not-writable', 'unreadable']);

/** An error of the library as a failure; a bug (bad SQL, a broken constraint) is thrown again. */
export function failureOf(reason: unknown, name: string): Failure {
  const code = resultCode(reason);
  const meaning = code === NO_ROOM_FOR_INDEX ? 'disk-full' : meanings.get(code & 0xff);
  if (meaning === undefined) throw reason;
  return failed(meaning, { name, code }, worthAnotherTry.has(meaning));
}
function resultCode(reason: unknown): number {
  return reason instanceof Error && 'errcode' in reason && typeof reason.errcode === 'number' ? reason.errcode : -1;
}

/** Runs `work` in one write transaction: all of it is on the disk afterwards, or nothing. */
export function inTransaction<T>(db: Database, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (reason) {
    // A full disk may have rolled back already.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw reason;
  }
}

/**
 * Closes a database so that it is one file again. The library frees its prepared statements only with the garbage, and until
 * then keeps the file open: so the write-ahead log is given up by hand, which needs no other reader at this moment.
 */
export function closeWhole(db: Database): void {
  try { db.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE'); } catch (reason) {
    // Somebody else is reading, or the disk is full: the log stays beside the file, as good as in it.
    failureOf(reason, '');
  } finally { db.close(); }
}

/** Writes what is well to have and not worth a word: on a full disk it is not kept, and the next write tries again. */
export function ifItCan(write: () => unknown): void {
  try { write(); } catch (reason) { failureOf(reason, ''); }
}

/** A column's value as text: what is not is a damaged file, told in SQLite's own way. */
export function textIn(row: unknown, column: string): string {
  const value = columnOf(row, column);
  if (typeof value !== 'string') throw damaged(column);
  return value;
}
export function bytesIn(row: unknown, column: string): Uint8Array {
  const value = columnOf(row, column);
  if (!(value instanceof Uint8Array)) throw damaged(column);
  return value;
}
function columnOf(row: unknown, column: string): unknown {
  return typeof row === 'object' && row !== null && column in row ? Object.entries(row).find(([name]) => name === column)?.[1] : undefined;
}
/** The library's error for a malformed file (SQLITE_CORRUPT), made by us where a value has the wrong shape. */
export function damaged(what: string): Error { return Object.assign(new Error(`damaged: ${what}`), { errcode: 11 }); }
