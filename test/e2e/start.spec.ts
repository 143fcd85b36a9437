import { expect, test } from '@playwright/test';
import { launch } from '#test/e2e/launch';

test('the app starts with one window, from its own scheme, and nothing is wrong in its console', async () => {
  const { app, page, close } = await launch();
  const complaints: string[] = [];
  page.on('console', (said) => { if (said.type() === 'error') complaints.push(said.text()); });
  page.on('pageerror', (wrong) => { complaints.push(wrong.message); });
  await expect(page.locator('#root')).not.toBeEmpty();
  expect(page.url()).toMatch(/^app:\/\/ui\//);
  expect(app.windows()).toHaveLength(1);
  expect(complaints).toEqual([]);
  await close();
});
