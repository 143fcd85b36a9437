// npm run nightly: what takes longer than a change should wait for. Long tests (test/**/*.nightly.ts), mutants, benches, and the
// package as it is released, but for the runtime where that cannot be downloaded.
import { built } from './set-up/build.mjs';
import { inside, say } from './set-up/root.mjs';
import { run, tool } from './set-up/run.mjs';
import { script } from './set-up/script.mjs';
import { setUp } from './set-up/all.mjs';
import { runUnitTests } from './tests/runners.mjs';
import { tally } from './tests/tally.mjs';

await script(async () => {
  const { executable, standIn } = await setUp();
  built('main', 'preload', 'client');
  const total = tally();
  const step = (name, ...args) => {
    say(`— ${name}`);
    total.step(name, run(process.execPath, args) === 0);
  };
  runUnitTests(total, { ELECTRON_BIN: executable, RECTO_NIGHTLY: '1' });
  step('mutants', tool('@stryker-mutator/core', 'stryker'), 'run');
  step('benches', inside('scripts/bench.mjs'));
  step('package', inside('scripts/package.mjs'), ...(standIn ? ['--test-build'] : []));
  return total.end();
});
