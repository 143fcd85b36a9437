import { expect, test } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { launch, type Launched } from '#test/e2e/launch';
import { caretAtEndOf, translation } from '#test/e2e/desk-page';

const folder = 'docs/pictures';
mkdirSync(folder, { recursive: true });

/** The real app, 1440 × 900, with the sample open. */
async function desk(language: 'en' | 'ar', theme: 'light' | 'dark'): Promise<Launched> {
  const launched = await launch({ language });
  const { app, page } = launched;
  await app.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900); });
  await page.emulateMedia({ colorScheme: theme });
  await page.locator('main').getByRole('button').nth(2).click();
  await expect(translation(page)).toBeVisible();
  await expect(page.locator('mark', { hasText: 'mine clearance and mine clearance' })).toBeVisible();
  return launched;
}
/** A morning's work: two sentences confirmed, one mended by hand, changes shown, the second grave doubt in hand. */
async function work({ page }: Launched): Promise<void> {
  await page.getByText('In another incident').click();
  await page.keyboard.press('Control+Enter');
  await page.getByText('For months, North Korea').click();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Shift+E');
  await caretAtEndOf(page, 'mines exploded while');
  await page.keyboard.type(' they were');
  await page.locator('aside').getByText('mine clearance and mine clearance').first().click();
  await page.mouse.move(5, 5);
  // The last marks and the panel's scrolling have come to rest.
  await page.waitForTimeout(1500);
}

test('the Desk, light', async () => {
  const launched = await desk('en', 'light');
  await work(launched);
  await launched.page.screenshot({ path: `${folder}/desk-light.png` });
  await launched.page.keyboard.press('Control+Shift+R');
  await launched.page.waitForTimeout(800);
  await launched.page.screenshot({ path: `${folder}/report.png` });
  await launched.close();
});
test('the Desk, dark', async () => {
  const launched = await desk('en', 'dark');
  await work(launched);
  await launched.page.screenshot({ path: `${folder}/desk-dark.png` });
  await launched.close();
});
test('the Desk with the interface in Arabic', async () => {
  const launched = await desk('ar', 'light');
  await work(launched);
  await launched.page.screenshot({ path: `${folder}/desk-arabic.png` });
  await launched.close();
});
test('Home', async () => {
  const launched = await desk('en', 'light');
  await launched.page.getByRole('banner').getByRole('button').first().click();
  await launched.page.waitForTimeout(800);
  await launched.page.screenshot({ path: `${folder}/home.png` });
  await launched.close();
});
