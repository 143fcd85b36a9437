import { compared, written } from './stamp.mjs';
import { npm } from './run.mjs';
import { say } from './root.mjs';

// In node_modules, so that who removes that folder has removed the stamp.
const stamp = 'node_modules/.recto-stamp.json';

/** Installs exactly what package-lock.json names, when that is not what stands in node_modules. */
export function nodePackages() {
  const { same, now } = compared(stamp, ['package-lock.json'], `${process.platform} ${process.arch}`);
  if (same) return;
  say('Installing the packages of package-lock.json …');
  // To standard error: the command line's own output must stay clean.
  if (npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], ['ignore', 2, 2]) !== 0) throw new Error('`npm ci` failed: see its message above.');
  written(stamp, now);
}
