import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];
// Said while the test's file is read: holds for all of its tests.
afterAll(() => { for (const one of made.splice(0)) rmSync(one, { recursive: true, force: true, maxRetries: 3 }); });

/** A folder of its own, gone when the file's tests have ended. */
export function folder(): string {
  const one = mkdtempSync(path.join(tmpdir(), 'recto-test-'));
  made.push(one);
  return one;
}
