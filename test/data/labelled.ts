import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'vitest';

/** Sets that anybody may have are part of the repository; the others are kept where `RECTO_DATA` says, by default beside it. */
const homes = [path.resolve(import.meta.dirname, '../fixtures/labelled'), path.resolve(import.meta.dirname, '../..', process.env['RECTO_DATA'] ?? '../shared/data')];

/**
 * The folder of a labelled set, such as `mqm-dev`; null where the set is not at hand.
 * In CI (`CI=true`) a missing set is an error: figures that nobody measured must not look like figures that hold.
 */
export function labelled(set: string): string | null {
  const folder = homes.map((home) => path.join(home, set)).find((candidate) => existsSync(candidate));
  if (folder !== undefined) return folder;
  if (process.env['CI'] === 'true') throw new Error(`labelled set ${set} is not in ${homes.join(' or ')}: set RECTO_DATA`);
  return null;
}

/** A test that reads a labelled set. Where the set is not at hand it is counted as skipped, with the reason. `milliseconds`: the time it may take. */
export function testOn(set: string, sentence: string, body: (folder: string) => void | Promise<void>, milliseconds = 60_000): void {
  test(`${sentence} (${set})`, async (context) => {
    const folder = labelled(set);
    if (folder === null) context.skip(`${set} is not in ${homes.join(' or ')}: set RECTO_DATA`);
    else await body(folder);
  }, milliseconds);
}
