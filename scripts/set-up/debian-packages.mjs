import { spawnSync } from 'node:child_process';
import { run } from './run.mjs';
import { say } from './root.mjs';

/** What a bare Debian lacks: `window` to open Electron's window, `memory` to open it where there is no screen. */
const sets = {
  window: ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libatk-bridge2.0-0', 'libcups2', 'libdrm2', 'libxkbcommon0'],
  memory: ['xvfb', 'xauth', 'fonts-dejavu-core'],
  /** Letters of every script, for pictures of the app. */
  pictures: ['fonts-noto-core', 'fonts-noto-cjk'],
};

/** From Debian 13 on these have another name, for 64-bit time. */
const renamed = new Set(['libgtk-3-0', 'libasound2', 'libatk-bridge2.0-0', 'libcups2']);
function names(name) { return renamed.has(name) ? [name, `${name}t64`] : [name]; }

/** The libraries as a Debian package depends on them, under either name. */
export function debianLibraries() { return sets.window.map((name) => names(name).join(' | ')); }

function missing(wanted) {
  const asked = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Abbrev} ${Package}\n', ...wanted.flatMap(names)], { encoding: 'utf8' });
  // No dpkg: another system, whose packages we do not know.
  if (asked.error !== undefined) return [];
  const installed = new Set(asked.stdout.split('\n').filter((line) => line.startsWith('ii ')).map((line) => line.slice(3).trim()));
  return wanted.filter((name) => !names(name).some((one) => installed.has(one)));
}

/** Installs the Debian packages of the given sets that are missing; without the right to, throws with the command to run. */
export function debianPackages(...which) {
  if (process.platform !== 'linux') return;
  const lacking = missing(which.flatMap((set) => sets[set]));
  if (lacking.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${lacking.join(' ')}`;
  if (process.getuid() !== 0) throw new Error(`Debian packages are missing. Run: sudo ${command}`);
  say(`Installing Debian packages: ${lacking.join(' ')}`);
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { DEBIAN_FRONTEND: 'noninteractive' } };
  // An update that fails need not matter: what is asked for may be in the lists there are.
  if (run('apt-get', ['update', '-qq'], options) !== 0) say('`apt-get update` failed; trying with the package lists there are.');
  if (run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...lacking], options) !== 0) throw new Error(`\`${command}\` failed: see its message above.`);
}
