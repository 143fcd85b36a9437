import { expect, test } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { packagedCommandLine, startPackaged } from '#test/package/packaged';

test('the packaged app takes the sample from its first doubt to an approved text', async () => {
  const { page, userData, end, forget } = await startPackaged();
  expect(page.url()).toMatch(/^app:\/\/ui\//);
  expect(await page.evaluate(() => Object.hasOwn(globalThis, 'process') || Object.hasOwn(globalThis, 'require'))).toBe(false);

  await page.getByRole('button', { name: 'Open the sample' }).click();
  const sheet = page.locator('[contenteditable]').first();
  await sheet.getByText('crossed the border').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Mended in the package.');
  await expect(sheet).toContainText('Mended in the package.');

  const versions = page.getByRole('button', { name: /hand over, decide, compare/ });
  await versions.click();
  await page.getByRole('menuitem', { name: 'Submit a version' }).click();
  await page.getByRole('button', { name: 'Submit version' }).last().click();
  await versions.click();
  await page.getByRole('menuitem', { name: 'Approve' }).click();
  await page.getByRole('button', { name: 'Tick all' }).click();
  await page.getByLabel('Why they may stay open').fill('The package is what is tried here, not the text.');
  await page.getByRole('button', { name: 'Approve these words' }).click();
  await expect(versions).toHaveAccessibleName(/Version 1, approved/);
  await end();

  // A dialog of the system cannot be reached from outside, so the text is taken out by the command line, out of the app's own library.
  const reviews = readdirSync(userData, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.recto'));
  expect(reviews).toHaveLength(1);
  const review = path.join(userData, reviews[0] ?? '');
  const out = path.join(userData, 'approved.txt');
  expect(packagedCommandLine(['verify', review])).toMatchObject({ status: 0 });
  expect(packagedCommandLine(['export', review, '--format', 'txt', '--approved', '--out', out])).toMatchObject({ status: 0 });
  expect(readFileSync(out, 'utf8')).toContain('Mended in the package.');
  forget();
});

test('the packaged app checks a text on the command line, without a display', () => {
  const pair = { id: '1', source: 'Le rapport compte 12 pages.', target: 'The report has has 21 pages.', sourceLang: 'fr', targetLang: 'en' };
  const { status, out, said } = packagedCommandLine(['check', '--jsonl', '-'], `${JSON.stringify(pair)}\n`);
  expect(said).toBe('');
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ id: '1', doubts: expect.arrayContaining([expect.objectContaining({ check: 'repeated-word' })]) });
});
