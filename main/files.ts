import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { failed, type Failure } from '#app/documents/failure';
import { discard, fileFailure } from '#main/file-failure';
import { newId } from '#main/identity';

const MEGABYTE = 1024 * 1024;
/** The largest text that is brought in, in megabytes. */
const LIMIT = 25;

/** A file's bytes. Only regular files: a device or a pipe might never end. */
export async function readText(file: string): Promise<Uint8Array | Failure> {
  const name = path.basename(file);
  try {
    const opened = await open(file, 'r');
    try {
      const about = await opened.stat();
      if (!about.isFile()) return failed('unreadable', { name, code: 'EISDIR' });
      if (about.size > LIMIT * MEGABYTE) return tooLarge(name, about.size);
      return await opened.readFile();
    } finally { await opened.close(); }
  } catch (reason) {
    const failure = fileFailure(reason, name);
    if (failure === null) throw reason;
    return failure;
  }
}
/** The failure for a text of so many bytes; `size` and `limit` are in megabytes. */
export function tooLarge(name: string, bytes: number): Failure { return failed('too-large', { name, size: Math.ceil(bytes / MEGABYTE), limit: LIMIT }); }
export function isTooLarge(bytes: number): boolean { return bytes > LIMIT * MEGABYTE; }

/** Writes a file whole or not at all: what stood there before stands until the new one is on the disk. */
export function writeWhole(file: string, content: string | Uint8Array): Failure | null {
  const name = path.basename(file);
  const beside = path.join(path.dirname(file), `.${newId()}.part`);
  try {
    const part = openSync(beside, 'wx');
    try { writeFileSync(part, content); fsyncSync(part); } finally { closeSync(part); }
    renameSync(beside, file);
    return null;
  } catch (reason) {
    discard(beside);
    const failure = fileFailure(reason, name, 'writing');
    if (failure === null) throw reason;
    return failure;
  }
}
