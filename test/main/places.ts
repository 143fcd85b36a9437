import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folder } from '#test/main/folder';

const root = process.platform === 'linux' && process.getuid?.() === 0;

/** A place of its own with two megabytes of room. */
export interface SmallDisk { readonly at: string; readonly fill: () => void; readonly filler: string; readonly remove: () => void }
/** How a small disk is made here: only root may make one. Elsewhere the list is empty: no disk is filled that is not ours. */
export const smallDisks: readonly { readonly make: () => SmallDisk }[] = root ? [{ make: tmpfs }] : [];
function tmpfs(): SmallDisk {
  const at = path.join(folder(), 'disk'), filler = path.join(at, 'filler');
  mkdirSync(at);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', at]);
  return {
    at, filler,
    fill: () => { const { bavail, bsize } = statfsSync(at); writeFileSync(filler, Buffer.alloc(bavail * bsize)); },
    // Lazily: SQLite's handles go with the garbage.
    remove: () => { execFileSync('umount', ['-l', at]); },
  };
}

/** A folder in which nothing may be written from now on; root is only kept out by the file system itself. */
export function readOnlyFolder(fill: (at: string) => void): { readonly at: string; readonly remove: () => void } {
  const at = folder();
  if (root) execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', at]);
  fill(at);
  if (root) execFileSync('mount', ['-o', 'remount,ro', at]); else chmodSync(at, 0o555);
  return { at, remove: () => { if (root) execFileSync('umount', ['-l', at]); else chmodSync(at, 0o755); } };
}
