import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { failed, isFailure, type Failure } from '#app/documents/failure';
import type { ReviewEvent } from '#app/review/event';
import type { Review } from '#app/review/review';
import { fileFailure } from '#main/file-failure';
import { copyTo } from '#main/store/copy';
import { draftsOf, type Draft } from '#main/store/drafts';
import { eventLogOf } from '#main/store/event-log';
import { metaOf } from '#main/store/meta';
import { release, stillOurs, takeOver } from '#main/store/owner';
import { foreignSchema, layTables, notOurs } from '#main/store/schema';
import { snapshotsOf, type Snapshot } from '#main/store/snapshots';
import { bytesIn, closeWhole, connect, failureOf, ifItCan, inTransaction, textIn, type Database } from '#main/store/sqlite';

/**
 * `library`: a review of the app's own library, written through a write-ahead log. `elsewhere`: a file somebody opened; it
 * stays one file, and all of it is looked at first. `read`: only looked into, nobody is kept from writing.
 */
export type Opening = 'library' | 'elsewhere' | 'read';
/** What goes to the disk together: events, the bytes they speak of, and the drafts that they replace. */
interface Entry { readonly events: readonly ReviewEvent[]; readonly blobs?: readonly { readonly digest: string; readonly bytes: Uint8Array }[]; readonly draftsDone?: readonly string[] }

/** One review file. Every write is on the disk when the call returns; a Failure means that nothing of it was written. */
export interface Store {
  readonly path: string;
  /** Others may open it too, on other machines: then its owner has to be heard of. */
  readonly shared: boolean;
  readonly events: (after?: number) => readonly ReviewEvent[];
  readonly eventCount: () => number;
  readonly append: (entry: Entry) => Failure | null;
  readonly drafts: () => readonly Draft[];
  readonly keepDrafts: (drafts: readonly Draft[], at: string) => Failure | null;
  readonly blob: (digest: string) => Uint8Array | null;
  readonly meta: (key: string) => string | null;
  readonly setMeta: (key: string, value: string) => Failure | null;
  readonly snapshot: () => Snapshot | null;
  readonly keepSnapshot: (review: Review) => Failure | null;
  /** The doubts found last, when they were found for `key`. */
  readonly doubts: (key: string) => string | null;
  readonly keepDoubts: (key: string, body: string) => Failure | null;
  /** Says that we are still at it; a Failure when somebody else has taken the review over. */
  readonly heartbeat: () => Failure | null;
  /** A whole copy as one file, through SQLite's backup: consistent, whoever writes meanwhile. */
  readonly copyTo: (target: string) => Promise<Failure | null>;
  readonly close: () => void;
}

/** Bytes of a file from elsewhere: more is not looked into. */
const LARGEST_FOREIGN = 4 * 1024 ** 3;

/** Makes an empty review file; never over one that is there. */
export function createStore(file: string, opening: Exclude<Opening, 'read'>): Store | Failure {
  const name = path.basename(file);
  if (existsSync(file)) return failed('already-there', { name });
  try {
    const db = connect(file, { readOnly: false });
    layTables(db);
    return opened(db, file, opening);
  } catch (reason) { return failureOf(reason, name); }
}

/** Opens a review file, also one that comes from anybody. */
export function openStore(file: string, opening: Opening): Store | Failure {
  const name = path.basename(file);
  try {
    const size = statSync(file).size;
    if (opening !== 'library' && size > LARGEST_FOREIGN) return failed('too-large', { name, size: Math.round(size / 1024 ** 2), limit: LARGEST_FOREIGN / 1024 ** 2 });
    const refused = notOurs(file, name);
    if (refused !== null) return refused;
  } catch (reason) {
    const failure = fileFailure(reason, name);
    if (failure === null) throw reason;
    return failure.failure === 'missing-file' ? failed('no-such-review', failure.values) : failure;
  }
  let db: Database | null = null;
  try {
    db = connect(file, { readOnly: opening === 'read' });
    const refused = foreignSchema(db, name) ?? (opening === 'library' ? null : unsound(db, name));
    const store = refused ?? opened(db, file, opening);
    if (isFailure(store)) db.close();
    return store;
  } catch (reason) {
    db?.close();
    return failureOf(reason, name);
  }
}

function unsound(db: Database, name: string): Failure | null {
  return textIn(db.prepare('PRAGMA quick_check(1)').get(), 'quick_check') === 'ok' ? null : failed('damaged-review', { name });
}
function opened(db: Database, file: string, opening: Opening): Store | Failure {
  const name = path.basename(file);
  if (opening !== 'read') db.exec(opening === 'library' ? 'PRAGMA journal_mode = WAL' : 'PRAGMA journal_mode = DELETE');
  const [meta, log, drafts, snapshots] = [metaOf(db), eventLogOf(db), draftsOf(db), snapshotsOf(db)];
  const token = opening === 'read' ? '' : inTransaction(db, () => takeOver(meta, Date.now()));
  if (token === null) return failed('in-use', { name }, true);
  const [blob, keepBlob] = [db.prepare('SELECT bytes FROM blob WHERE digest = ?'), db.prepare('INSERT INTO blob VALUES (?, ?) ON CONFLICT DO NOTHING')];
  const [doubts, dropDoubts, keepDoubts] = [db.prepare('SELECT body FROM doubt_cache WHERE key = ?'), db.prepare('DELETE FROM doubt_cache'), db.prepare('INSERT INTO doubt_cache VALUES (?, ?)')];
  const written = (work: () => void): Failure | null => {
    try {
      return inTransaction(db, () => {
        if (!stillOurs(meta, token, Date.now())) return failed('in-use', { name }, true);
        work();
        return null;
      });
    } catch (reason) { return failureOf(reason, name); }
  };
  return {
    path: file, shared: opening === 'elsewhere',
    events: (after = 0) => log.read(after),
    eventCount: log.count,
    append: ({ events, blobs = [], draftsDone = [] }) => written(() => {
      for (const { digest, bytes } of blobs) keepBlob.run(digest, bytes);
      for (const event of events) log.add(event);
      for (const unit of draftsDone) drafts.drop(unit);
    }),
    drafts: drafts.all,
    keepDrafts: (all, at) => written(() => { for (const draft of all) drafts.keep(draft, at); }),
    blob: (digest) => { const row: unknown = blob.get(digest); return row === undefined ? null : bytesIn(row, 'bytes'); },
    meta: meta.get,
    setMeta: (key, value) => written(() => { meta.set(key, value); }),
    snapshot: snapshots.last,
    keepSnapshot: (review) => written(() => { snapshots.keep(review); }),
    doubts: (key) => { const row: unknown = doubts.get(key); return row === undefined ? null : textIn(row, 'body'); },
    keepDoubts: (key, body) => written(() => { dropDoubts.run(); keepDoubts.run(key, body); }),
    heartbeat: () => written(() => undefined),
    copyTo: async (target) => copyTo(db, target),
    close: () => {
      // Where nothing can be written any more the row stays: the next one finds its owner dead.
      if (opening !== 'read') ifItCan(() => { inTransaction(db, () => { release(meta, token); }); });
      if (opening === 'library') closeWhole(db); else db.close();
    },
  };
}
