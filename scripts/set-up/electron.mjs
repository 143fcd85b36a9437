// The Electron to run: the one that users get, or, where its download cannot be reached, an older stock build that comes
// as an npm package (docs/decisions/0001-electron-two-runtimes.md). The latter is for development and tests, never for a release.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inside, say } from './root.mjs';
import { standIn, standInFits } from './stand-in.mjs';

const home = 'node_modules/electron';
const unreachable = 'out/electron-unreachable.json';
const DAY = 24 * 60 * 60 * 1000;
/** A download from which nothing has come for so long (milliseconds) is given up. */
const PATIENCE = 20_000;

/**
 * Where the runtime is: its folder, its executable, its version, and whether it is the stand-in.
 * `release`: only the real one will do.
 */
export async function electron({ release = false } = {}) {
  const chosen = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (chosen !== undefined) return runtime(chosen, false);
  const version = JSON.parse(readFileSync(inside(home, 'package.json'), 'utf8')).version;
  const dist = inside(home, 'dist');
  if (isThere(dist, version) || await downloaded(version, release)) return runtime(dist, false);
  if (release) throw new Error(`A release needs Electron ${version}, and its download cannot be reached.`);
  if (!standInFits()) throw new Error(`Electron ${version} cannot be downloaded, and there is no stand-in for ${process.platform}-${process.arch}. Set ELECTRON_MIRROR or ELECTRON_OVERRIDE_DIST_PATH.`);
  return runtime(await standIn(), true);
}

function runtime(dist, isStandIn) {
  const executable = path.join(dist, { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron');
  return { dist, executable, version: readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, ''), standIn: isStandIn };
}

function isThere(dist, version) {
  const file = path.join(dist, 'version');
  return existsSync(file) && existsSync(inside(home, 'path.txt')) && readFileSync(file, 'utf8').trim().replace(/^v/, '') === version;
}

/** Tries the package's own download, at most once a day when it fails and something else can stand in. */
async function downloaded(version, release) {
  if (!release && standInFits() && failedLately(version)) return false;
  say(`Downloading Electron ${version} …`);
  if (await install()) return true;
  mkdirSync(inside('out'), { recursive: true });
  writeFileSync(inside(unreachable), JSON.stringify({ version, at: Date.now() }));
  if (!release && standInFits()) say(`Electron ${version} cannot be downloaded here; an older stock Electron stands in, for development and tests. Asked again tomorrow, or after \`rm ${unreachable}\`.`);
  return false;
}

function failedLately(version) {
  if (!existsSync(inside(unreachable))) return false;
  const last = JSON.parse(readFileSync(inside(unreachable), 'utf8'));
  return last.version === version && Date.now() - last.at < DAY;
}

/** Runs the package's installer, which says nothing of its progress: it is watched by what it has written so far. */
async function install() {
  const temporary = inside('node_modules/.cache/recto/download');
  mkdirSync(temporary, { recursive: true });
  const installer = spawn(process.execPath, [inside(home, 'install.js')], {
    stdio: 'ignore', env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
  });
  let size = 0;
  let since = Date.now();
  const watch = setInterval(() => {
    const now = bytesUnder(temporary) + bytesUnder(inside(home, 'dist'));
    if (now !== size) [size, since] = [now, Date.now()];
    else if (Date.now() - since > PATIENCE) installer.kill();
  }, 500);
  const status = await new Promise((resolve) => { installer.once('error', () => { resolve(1); }); installer.once('exit', resolve); });
  clearInterval(watch);
  rmSync(temporary, { recursive: true, force: true });
  return status === 0;
}

function bytesUnder(folder) {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true }).reduce((sum, entry) => sum + (entry.isFile() ? (statSync(path.join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0) : 0), 0);
}
