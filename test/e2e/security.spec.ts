import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { launch } from '#test/e2e/launch';

test('the page runs in the sandbox of the system', async () => {
  const { app, close } = await launch();
  expect(await app.evaluate((electron) => electron.app.commandLine.hasSwitch('no-sandbox'))).toBe(false);
  const pid = await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.getOSProcessId());
  expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s*2$/m);
  await close();
});
