import { rmSync } from 'node:fs';
import { failed, type Failure, type FailureCode } from '#app/documents/failure';

// Error codes of the system calls behind node:fs (errno(3)) that a reviewer can do something about.
const meanings: Readonly<Record<string, FailureCode>> = {
  ENOENT: 'missing-file', ENOTDIR: 'missing-file', EISDIR: 'unreadable', EACCES: 'unreadable', EPERM: 'unreadable', EBUSY: 'unreadable', EMFILE: 'unreadable', EIO: 'unreadable',
  EROFS: 'not-writable', ENOSPC: 'disk-full', EDQUOT: 'disk-full', EFBIG: 'disk-full', ENAMETOOLONG: 'not-writable',
};

/** An error of the file system as a failure; `null` when it is none of them. */
export function fileFailure(reason: unknown, name: string, doing: 'reading' | 'writing' = 'reading'): Failure | null {
  const code = reason instanceof Error && 'code' in reason ? String(reason.code) : '';
  const meaning = meanings[code];
  if (meaning === undefined) return null;
  const said = doing === 'writing' && (meaning === 'unreadable' || meaning === 'missing-file') ? 'not-writable' : meaning;
  return failed(said, { name, code }, said !== 'missing-file');
}

/** Takes away what was half written, if it came to that. */
export function discard(file: string): void {
  try { rmSync(file, { force: true }); } catch (reason) {
    // It could not be written, so it cannot be there: what matters has been said already.
    if (fileFailure(reason, '') === null) throw reason;
  }
}
