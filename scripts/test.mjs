// npm test: sets everything up, runs every gate and test, and says in its last line "N passed, N failed, N skipped".
// For developers: `npm test -- --only gates`, `unit` or `windows`.
import { parseArgs } from 'node:util';
import { built } from './set-up/build.mjs';
import { script } from './set-up/script.mjs';
import { setUp } from './set-up/all.mjs';
import { runGates } from './tests/gates.mjs';
import { runSandboxed, runUnitTests, runWindowTests } from './tests/runners.mjs';
import { tally } from './tests/tally.mjs';

const parts = ['gates', 'unit', 'windows'];

await script(async () => {
  const { values: { only } } = parseArgs({ options: { only: { type: 'string' } } });
  if (only !== undefined && !parts.includes(only)) throw new Error(`--only ${only}: not one of ${parts.join(', ')}`);
  const wanted = (part) => only === undefined || only === part;
  const runtime = await setUp();
  const env = { ELECTRON_BIN: runtime.executable };
  const total = tally();
  if (wanted('gates')) runGates(total);
  if (wanted('unit') || wanted('windows')) {
    const builds = succeeds(() => { built('main', 'preload', 'client'); });
    total.step('build', builds);
    if (wanted('unit')) runUnitTests(total, env);
    if (wanted('windows') && builds) {
      runWindowTests(total, 'windows', env);
      runSandboxed(total, runtime);
    }
  }
  return total.end();
});

/** A step that throws is a failed one; the rest is run all the same. */
function succeeds(step) {
  try {
    step();
    return true;
  } catch (reason) {
    process.stderr.write(`${reason.message}\n`);
    return false;
  }
}
