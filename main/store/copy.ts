import { backup } from '@photostructure/sqlite';
import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { Failure } from '#app/documents/failure';
import { discard, fileFailure } from '#main/file-failure';
import { newId } from '#main/identity';
import { connect, failureOf, type Database } from '#main/store/sqlite';

/** Copies a review into one file that somebody else can open: no write-ahead log, no owner, no draft. Appears whole or not at all. */
export async function copyTo(db: Database, target: string): Promise<Failure | null> {
  const name = path.basename(target);
  const beside = path.join(path.dirname(target), `.${name}.${newId()}`);
  try {
    await backup(db, beside);
    const copy = connect(beside, { readOnly: false });
    try { copy.exec("PRAGMA journal_mode = DELETE; DELETE FROM meta WHERE key = 'owner'; DELETE FROM draft"); } finally { copy.close(); }
    const file = openSync(beside, 'r');
    try { fsyncSync(file); } finally { closeSync(file); }
    renameSync(beside, target);
    return null;
  } catch (reason) {
    discard(beside);
    return fileFailure(reason, name, 'writing') ?? failureOf(reason, name);
  }
}
