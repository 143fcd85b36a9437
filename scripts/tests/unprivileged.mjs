// Root has no Chromium sandbox. So that the sandbox itself can be tested by root (as in CI), Electron is started as `nobody`:
// a copy of the runtime and the app that `nobody` may read, with chrome-sandbox as an installed app has it (4755, of root).
// Playwright stays root and starts a small wrapper instead of Electron.
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inside } from '../set-up/root.mjs';

/** The user and group `nobody` of Debian. */
const NOBODY = 65534;

/** What the built app needs at run time: its bundles, and the packages that are not inside them. */
function parts() { return ['package.json', 'out/main', 'out/preload', 'out/renderer', ...[...shipped()].map((name) => `node_modules/${name}`)]; }

/** The packages of "dependencies", and theirs. */
function shipped(folder = '.', seen = new Set()) {
  const { dependencies = {} } = JSON.parse(readFileSync(inside(folder, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    if (seen.has(name)) continue;
    seen.add(name);
    shipped(`node_modules/${name}`, seen);
  }
  return seen;
}

/** Who is not root needs none of this: Electron is started as it is, with its sandbox. */
export function needsAnotherUser() { return process.getuid?.() === 0; }

/** Makes the copy. `env` is for Playwright; `remove` takes the copy away. */
export function unprivileged({ dist }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'recto-sandboxed-'));
  chmodSync(folder, 0o755);
  cpSync(dist, path.join(folder, 'electron'), { recursive: true });
  const sandbox = path.join(folder, 'electron/chrome-sandbox');
  chownSync(sandbox, 0, 0);
  chmodSync(sandbox, 0o4755);
  for (const part of parts()) cpSync(inside(part), path.join(folder, 'app', part), { recursive: true });
  const home = path.join(folder, 'home');
  mkdirSync(home);
  chownSync(home, NOBODY, NOBODY);
  const wrapper = path.join(folder, 'electron-as-nobody');
  writeFileSync(wrapper, [
    '#!/bin/sh',
    // The key of the display is root's: it is copied here, since only now is it known.
    `if [ -f "$XAUTHORITY" ]; then cp "$XAUTHORITY" '${home}/xauthority'; chown ${NOBODY} '${home}/xauthority'; export XAUTHORITY='${home}/xauthority'; fi`,
    `export HOME='${home}' XDG_RUNTIME_DIR='${home}'`,
    `exec setpriv --reuid=${NOBODY} --regid=${NOBODY} --clear-groups -- '${folder}/electron/electron' "$@"`,
    '',
  ].join('\n'), { mode: 0o755 });
  return {
    env: { ELECTRON_BIN: wrapper, RECTO_APP: path.join(folder, 'app'), RECTO_USER_FILES: home, RECTO_SANDBOXED: '1' },
    remove: () => { rmSync(folder, { recursive: true, force: true }); },
  };
}
