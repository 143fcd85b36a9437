import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const rooms = ['app', 'main', 'renderer', 'test', 'scripts', 'types'];

/** A copy of the sources and of every gate's configuration, to plant faults in. It lives outside the repository. */
export interface Copy {
  readonly plant: (file: string, source: string) => void;
  /** Runs a gate in the copy. `said` is all it printed. */
  readonly gate: (script: string, ...args: readonly string[]) => { readonly status: number | null; readonly said: string };
  readonly remove: () => void;
}

/** The commands of the gates, as npm test runs them. */
export const gates = {
  types: 'node_modules/typescript/bin/tsc',
  lint: 'node_modules/oxlint/bin/oxlint',
  imports: 'scripts/import-table.mjs',
  unused: 'node_modules/knip/bin/knip.js',
};

export function copyOfTheTree(): Copy {
  const folder = mkdtempSync(path.join(tmpdir(), 'recto-planted-'));
  for (const room of rooms.filter((name) => existsSync(path.join(root, name)))) cpSync(path.join(root, room), path.join(folder, room), { recursive: true, filter: (name) => !name.includes('fixtures') });
  for (const name of readdirSync(root, { withFileTypes: true })) if (name.isFile()) cpSync(path.join(root, name.name), path.join(folder, name.name));
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return {
    plant: (file, source) => {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), source);
    },
    gate: (script, ...args) => {
      const ended = spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
      return { status: ended.status, said: ended.stdout + ended.stderr };
    },
    remove: () => { rmSync(folder, { recursive: true, force: true }); },
  };
}
