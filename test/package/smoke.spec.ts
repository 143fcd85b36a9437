import { expect, test } from '@playwright/test';
import { packagedCommandLine, startPackaged } from '#test/package/packaged';

test('the packaged app starts, from its own scheme, without a complaint of its page', async () => {
  const { page, close } = await startPackaged();
  await expect(page.locator('#root')).not.toBeEmpty();
  expect(page.url()).toMatch(/^app:\/\/ui\//);
  expect(await page.evaluate(() => Object.hasOwn(globalThis, 'process') || Object.hasOwn(globalThis, 'require'))).toBe(false);
  await close();
});

test('the packaged app checks a text on the command line, without a display', () => {
  const pair = { id: '1', source: 'Le rapport compte 12 pages.', target: 'The report has has 21 pages.', sourceLang: 'fr', targetLang: 'en' };
  const { status, out, said } = packagedCommandLine(['check', '--jsonl', '-'], `${JSON.stringify(pair)}\n`);
  expect(said).toBe('');
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ id: '1', doubts: expect.arrayContaining([expect.objectContaining({ check: 'repeated-word' })]) });
});
