import { expect, test } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { blocksOf, bringIn, caretAtEndOf, saved, translation } from '#test/e2e/desk-page';
import { launch } from '#test/e2e/launch';

const folder = mkdtempSync(path.join(tmpdir(), 'recto-undo-'));
test.afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
const texts = {
  'a.fr.txt': 'Le marché ouvre en mai. Il vend des fruits.\n\nLes prix sont bas. Les clients aussi sont contents.\n',
  'a.en.txt': 'The market opens in in May. It sells fruit.\n\nPrices are low. Customers are happy too.\n',
};

test('typing in three units, a suggestion, a merge and a replacement are undone in reverse, one by one, also after a restart', async () => {
  const first = await launch({ userData: path.join(folder, 'user') });
  const { page } = first;
  await bringIn(first.app, page, folder, texts);
  const seen = [await blocksOf(page)];
  /** Remembers the text after a step that has to change it. */
  const step = async (): Promise<void> => {
    await expect.poll(() => blocksOf(page)).not.toEqual(seen.at(-1));
    seen.push(await blocksOf(page));
    await saved(page);
  };
  for (const [words, typed] of [['It sells fruit', ' daily'], ['Prices are low', ' there'], ['happy too', ' now']] as const) {
    await caretAtEndOf(page, words);
    await page.keyboard.type(typed);
    await step();
  }
  await page.locator('aside').getByText('in in').click();
  await page.keyboard.press('Enter');
  await expect(translation(page)).toContainText('opens in May');
  await step();
  await caretAtEndOf(page, 'It sells fruit daily.');
  await page.keyboard.press('Delete');
  await step();
  await page.keyboard.press('Control+F');
  await page.getByLabel('Find', { exact: true }).fill('low');
  await page.getByLabel('Replace by').fill('fair');
  await page.getByRole('button', { name: 'Replace all' }).click();
  await step();
  await page.keyboard.press('Escape');

  const back = async (on: typeof page): Promise<void> => {
    await translation(on).focus();
    seen.pop();
    // Words typed in one go are taken back word by word: as often as it takes to come to the state before.
    await expect.poll(async () => {
      if (JSON.stringify(await blocksOf(on)) !== JSON.stringify(seen.at(-1))) await on.keyboard.press('Control+Z');
      return blocksOf(on);
    }).toEqual(seen.at(-1));
  };
  await back(page);
  await back(page);
  await first.close();

  const second = await launch({ userData: path.join(folder, 'user') });
  await second.page.getByRole('button', { name: /marché/ }).first().click();
  await expect(translation(second.page)).toBeVisible();
  await expect.poll(() => blocksOf(second.page)).toEqual(seen.at(-1));
  while (seen.length > 1) await back(second.page);
  await expect.poll(() => blocksOf(second.page)).toEqual(seen[0]);
  await second.close();
});
