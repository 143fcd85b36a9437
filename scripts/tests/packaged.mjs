import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { inside } from '../set-up/root.mjs';
import { run } from '../set-up/run.mjs';
import { compared, written } from '../set-up/stamp.mjs';

const output = 'out/package-test';
const stamp = 'out/stamps/package.json';

/**
 * Packages a test build of what stands in out/, unless that is what was packaged last, and gives the path of its executable:
 * on Linux out of the Debian package, as it would be installed.
 */
export function packaged({ version }) {
  const { same, now } = compared(stamp, ['out/main', 'out/preload', 'out/renderer', 'electron-builder.yml', 'scripts/package.mjs', 'scripts/package', 'package-lock.json'], version);
  if (!same || !existsSync(executable())) {
    rmSync(inside(output), { recursive: true, force: true });
    if (run(process.execPath, [inside('scripts/package.mjs'), '--test-build']) !== 0) throw new Error('Packaging failed: see its message above.');
    if (process.platform === 'linux') unpack();
    written(stamp, now);
  }
  return executable();
}

function unpack() {
  const deb = readdirSync(inside(output)).find((name) => name.endsWith('.deb'));
  if (deb === undefined) throw new Error(`no Debian package in ${output}`);
  if (run('dpkg-deb', ['-x', inside(output, deb), inside(output, 'installed')]) !== 0) throw new Error('dpkg-deb cannot unpack what it has packed: see its message above.');
}

function executable() {
  return inside(output, { linux: 'installed/opt/Recto/recto', win32: 'win-unpacked/Recto.exe' }[process.platform] ?? path.join(process.arch === 'arm64' ? 'mac-arm64' : 'mac', 'Recto.app/Contents/MacOS/Recto'));
}
