import { spawnSync } from 'node:child_process';
import path from 'node:path';

const checkout = path.resolve(import.meta.dirname, '../../..');

export interface Ran { readonly status: number | null; readonly out: string; readonly err: string }

/** The built command line, as a user runs it. `at`: the folder the user stands in. */
export function recto(args: readonly string[], { input = '', language = 'en', at = checkout }: { readonly input?: string; readonly language?: string; readonly at?: string } = {}): Ran {
  const ran = spawnSync(process.execPath, [path.join(checkout, 'out/main/cli.js'), ...args], {
    cwd: at, input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: { PATH: process.env['PATH'] ?? '', RECTO_LANGUAGE: language, TZ: 'UTC' },
  });
  return { status: ran.status, out: ran.stdout, err: ran.stderr };
}
