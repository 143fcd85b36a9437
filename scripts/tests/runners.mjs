import { rmSync } from 'node:fs';
import { runWithDisplay } from '../set-up/display.mjs';
import { inside, say } from '../set-up/root.mjs';
import { run, tool } from '../set-up/run.mjs';
import { reports } from './tally.mjs';

/** Unit, property, golden and architecture tests. */
export function runUnitTests(total, env) {
  say('— unit tests');
  const report = 'out/vitest.json';
  rmSync(inside(report), { force: true });
  const status = run(process.execPath, [tool('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], { env });
  total.runner('unit tests', status, report, reports.vitest);
}

/** One project of playwright.config.ts, with a display and its own report. `program`: what runs Node with Playwright, if not Node itself. */
export function runWindowTests(total, project, env, program = []) {
  say(`— window tests: ${project}`);
  const report = `out/playwright-${project}.json`;
  rmSync(inside(report), { force: true });
  const [command, ...before] = [...program, process.execPath];
  const status = runWithDisplay(command, [...before, tool('@playwright/test', 'playwright'), 'test', '--project', project, '--reporter=list,json'], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: inside(report) },
  });
  total.runner(`window tests: ${project}`, status, report, reports.playwright);
}
