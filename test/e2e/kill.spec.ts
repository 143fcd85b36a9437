import { expect, test, type Page } from '@playwright/test';
import { rmSync } from 'node:fs';
import { caretAtEndOf, saved, translation } from '#test/e2e/desk-page';
import { launch, type Launched } from '#test/e2e/launch';

/** The promise: an input older than this many milliseconds survives. */
const PROMISED = 250;

/** Ends the app in the middle of its work, with no chance to write anything. */
async function killed({ app, userData }: Launched): Promise<string> {
  const child = app.process(), gone = new Promise((resolve) => { child.once('exit', resolve); });
  child.kill('SIGKILL');
  await gone;
  return userData;
}
async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(translation(page)).toBeVisible();
}
/** The translation's words, whether they are scrolled to or not. */
async function words(page: Page): Promise<string> { return (await page.locator('.ProseMirror .target').allTextContents()).join('\n'); }
async function reopened(userData: string): Promise<Launched> {
  const again = await launch({ userData });
  await again.page.getByRole('button', { name: /Nouvelle incursion/u }).first().click();
  await expect(translation(again.page)).toBeVisible();
  return again;
}

test('kill -9 in the middle of a word: text, caret and undo are as they were', async () => {
  const first = await launch();
  await openSample(first.page);
  await caretAtEndOf(first.page, 'Seoul said');
  await first.page.keyboard.type(' on Tuesday morn');
  await first.page.waitForTimeout(PROMISED);
  const userData = await killed(first);

  const { page, app } = await reopened(userData);
  await expect(translation(page)).toContainText('in Seoul said on Tuesday morn.');
  await translation(page).press('i');
  await page.keyboard.type('ng');
  await expect(translation(page)).toContainText('in Seoul said on Tuesday morning.');
  for (let n = 0; n < 4; n += 1) await page.keyboard.press('Control+z');
  await expect(translation(page)).toContainText('in Seoul said.');
  await app.close();
  rmSync(userData, { recursive: true, force: true });
});

test('kill -9 after edits, a suggestion and a verdict: n undos lead back to the machine\'s text', async () => {
  const first = await launch();
  await openSample(first.page);
  const raw = await words(first.page);
  await caretAtEndOf(first.page, 'Seoul said');
  await first.page.keyboard.type(' today');
  await caretAtEndOf(first.page, 'source said');
  await first.page.keyboard.press('Backspace');
  await first.page.getByText('support', { exact: true }).last().click();
  await first.page.keyboard.press('Enter');
  await expect(translation(first.page)).toContainText('Support for Putin');
  await first.page.keyboard.press('d');
  await expect(first.page.getByText(/1 dismissed/u).first()).toBeVisible();
  await saved(first.page);
  const shown = await words(first.page);
  const userData = await killed(first);

  const { page, app } = await reopened(userData);
  await expect.poll(() => words(page)).toBe(shown);
  await translation(page).click();
  // Two edits, a suggestion, a verdict.
  for (let n = 0; n < 4; n += 1) await page.keyboard.press('Control+z');
  await expect.poll(() => words(page)).toBe(raw);
  await app.close();
  rmSync(userData, { recursive: true, force: true });
});
