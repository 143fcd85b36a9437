import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inside, root } from './root.mjs';

/** Runs a program to its end with our own input and output; answers its exit status, or 1 when a signal ended it. */
export function run(command, args, { env = {}, stdio = 'inherit', cwd = root } = {}) {
  const { status, error } = spawnSync(command, args, { cwd, stdio, env: { ...process.env, ...env } });
  if (error !== undefined) throw new Error(`${command} did not start: ${error.message}`);
  return status ?? 1;
}

/** The script behind a package's command, to be run by this very Node: no shell and no search for `npx`. */
export function tool(name, command = name.replace(/^.*\//, '')) {
  const { bin } = JSON.parse(readFileSync(inside('node_modules', name, 'package.json'), 'utf8'));
  return inside('node_modules', name, typeof bin === 'string' ? bin : bin[command]);
}

/** npm itself: the one that started us, or the one on the path. */
export function npm(args, stdio) {
  const own = process.env.npm_execpath;
  if (own !== undefined && path.basename(own) === 'npm-cli.js') return run(process.execPath, [own, ...args], { stdio });
  // Windows has npm as a batch file, which only its shell can start.
  return process.platform === 'win32' ? run('cmd', ['/d', '/c', 'npm', ...args], { stdio }) : run('npm', args, { stdio });
}
