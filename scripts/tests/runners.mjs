import { rmSync } from 'node:fs';
import { runWithDisplay } from '../set-up/display.mjs';
import { inside, say } from '../set-up/root.mjs';
import { run, tool } from '../set-up/run.mjs';
import { packaged } from './packaged.mjs';
import { reports } from './tally.mjs';
import { needsAnotherUser, unprivileged } from './unprivileged.mjs';

/** Unit, property, golden and architecture tests. */
export function runUnitTests(total, env) {
  say('— unit tests');
  const report = 'out/vitest.json';
  rmSync(inside(report), { force: true });
  const status = run(process.execPath, [tool('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], { env });
  total.runner('unit tests', status, report, reports.vitest);
}

/** One project of playwright.config.ts, with a display and its own report. */
export function runWindowTests(total, project, env) {
  say(`— window tests: ${project}`);
  const report = `out/playwright-${project}.json`;
  rmSync(inside(report), { force: true });
  const status = runWithDisplay(process.execPath, [tool('@playwright/test', 'playwright'), 'test', '--project', project, '--reporter=list,json'], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: inside(report) },
  });
  total.runner(`window tests: ${project}`, status, report, reports.playwright);
}

/** What holds only with Chromium's sandbox, which root has not: as root, the app is started as another user. */
export function runSandboxed(total, runtime) {
  if (!needsAnotherUser()) {
    runWindowTests(total, 'security', { ELECTRON_BIN: runtime.executable, RECTO_SANDBOXED: '1' });
    return;
  }
  const { env, remove } = unprivileged(runtime);
  try {
    runWindowTests(total, 'security', env);
  } finally {
    remove();
  }
}

/** The packaged app, driven from outside. */
export function runPackageTests(total, runtime) {
  let executable;
  try {
    executable = packaged(runtime);
  } catch (reason) {
    say(reason.message);
    total.step('package', false);
    return;
  }
  runWindowTests(total, 'package', { RECTO_PACKAGED: executable });
}
