// What must hold before any test runs. The same commands stand in package.json for those who want one of them.
import { inside, say } from '../set-up/root.mjs';
import { run, tool } from '../set-up/run.mjs';

const rooms = ['app', 'main', 'renderer', 'test', 'scripts', 'vite.config.ts', 'vitest.config.ts', 'playwright.config.ts'];
const gates = {
  types: () => [tool('typescript', 'tsc'), '-b', '--force'],
  lint: () => [tool('oxlint'), '--deny-warnings', ...rooms],
  imports: () => [inside('scripts/import-table.mjs')],
  unused: () => [tool('knip'), '--no-progress'],
  sizes: () => [inside('scripts/size-report.mjs')],
};

export function runGates(total) {
  for (const [name, command] of Object.entries(gates)) {
    say(`— ${name}`);
    total.step(name, run(process.execPath, command()) === 0);
  }
}
