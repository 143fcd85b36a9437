// npm test: sets everything up, runs every gate and test, and says in its last line "N passed, N failed, N skipped".
// For developers: `npm test -- --only gates`, `unit`, `windows` or `package`.
import { parseArgs } from 'node:util';
import { built } from './set-up/build.mjs';
import { say } from './set-up/root.mjs';
import { script } from './set-up/script.mjs';
import { setUp } from './set-up/all.mjs';
import { runGates } from './tests/gates.mjs';
import { runPackageTests, runSandboxed, runUnitTests, runWindowTests } from './tests/runners.mjs';
import { tally } from './tests/tally.mjs';

/** The parts that run the built app come after the build, and not at all when it fails. */
const parts = {
  gates: (total) => { runGates(total); },
  unit: (total, runtime) => { runUnitTests(total, { ELECTRON_BIN: runtime.executable }); },
  windows: (total, runtime) => {
    runWindowTests(total, 'windows', { ELECTRON_BIN: runtime.executable });
    runSandboxed(total, runtime);
  },
  package: (total, runtime) => { runPackageTests(total, runtime); },
};

await script(async () => {
  const { values: { only } } = parseArgs({ options: { only: { type: 'string' } } });
  if (only !== undefined && !Object.hasOwn(parts, only)) throw new Error(`--only ${only}: not one of ${Object.keys(parts).join(', ')}`);
  const { gates, ...others } = only === undefined ? parts : { [only]: parts[only] };
  const runtime = await setUp();
  const total = tally();
  if (gates !== undefined) timed('gates', () => { gates(total); });
  if (Object.keys(others).length > 0 && timed('build', () => build(total))) for (const [name, part] of Object.entries(others)) timed(name, () => { part(total, runtime); });
  return total.end();
});

/** Says how long a part took: all of them together have fifteen minutes on two cores. */
function timed(name, part) {
  const start = Date.now();
  const answer = part();
  say(`${name}: ${Math.round((Date.now() - start) / 1000)} s`);
  return answer;
}

function build(total) {
  let done = true;
  try {
    built('main', 'preload', 'client');
  } catch (reason) {
    say(reason.message);
    done = false;
  }
  total.step('build', done);
  return done;
}
