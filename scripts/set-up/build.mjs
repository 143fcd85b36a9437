import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { compared, written } from './stamp.mjs';
import { inside, say } from './root.mjs';
import { run } from './run.mjs';

const always = ['vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.base.json'];
/** The environments of vite.config.ts: the rooms each is made of, and the file that shows that it is there. */
const environments = {
  main: { rooms: ['app', 'main'], shows: 'out/main/cli.js' },
  preload: { rooms: ['app', 'main'], shows: 'out/preload/index.cjs' },
  client: { rooms: ['app', 'renderer'], shows: 'out/renderer/index.html' },
};

function state(name) {
  const { rooms, shows } = environments[name];
  const stamp = `out/stamps/${name}.json`;
  const { same, now } = compared(stamp, [...rooms, ...always]);
  return { name, stamp, now, current: same && existsSync(inside(shows)) };
}

/** Builds those of the named environments whose sources have changed. What Vite says goes to standard error. */
export function built(...names) {
  if (names.every((name) => state(name).current)) return;
  const release = alone();
  try {
    // Asked again: who held the lock may have built them.
    const stale = names.map(state).filter(({ current }) => !current);
    if (stale.length === 0) return;
    say(`Building ${stale.map(({ name }) => name).join(', ')} …`);
    if (run(process.execPath, [inside('scripts/build.mjs'), ...stale.map(({ name }) => name)], { stdio: ['ignore', 2, 2] }) !== 0) throw new Error('The build failed: see its message above.');
    for (const { stamp, now } of stale) written(stamp, now);
  } finally {
    release();
  }
}

/** Two builds at once would empty each other's folder. Waits for the other one; a lock whose owner is dead is taken over. */
function alone() {
  const lock = inside('out/building');
  mkdirSync(inside('out'), { recursive: true });
  for (;;) {
    try {
      const file = openSync(lock, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      return () => { rmSync(lock, { force: true }); };
    } catch (reason) {
      if (reason.code !== 'EEXIST') throw reason;
      if (abandoned(lock)) rmSync(lock, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
}

function abandoned(lock) {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    // The number is written a moment after the file is there.
    if (owner === 0) return Date.now() - statSync(lock).mtimeMs > 2000;
    process.kill(owner, 0);
    return false;
  } catch (reason) {
    // ENOENT: released in between. ESRCH: no such process. EPERM: it lives, under another user.
    if (reason.code === 'EPERM') return false;
    if (reason.code === 'ENOENT' || reason.code === 'ESRCH') return true;
    throw reason;
  }
}
