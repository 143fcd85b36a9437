import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { caretAtEndOf } from '#test/e2e/desk-page';
import { launch } from '#test/e2e/launch';

/** What axe finds wrong, as lines that say where. */
async function faults(page: Page): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
}

for (const language of ['en', 'fr', 'ar'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing wrong on any screen (${language}, ${theme})`, async () => {
      test.slow();
      const { page, close } = await launch({ language });
      await expect(page.getByRole('main')).toBeVisible();
      await page.emulateMedia({ colorScheme: theme });
      await page.keyboard.press('Control+,');
      await page.locator('.settings .choices').first().locator('.choice').nth(1).click();
      await page.keyboard.press('Escape');
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      const sound = async (screen: string): Promise<void> => { await test.step(screen, async () => { expect(await faults(page)).toEqual([]); }); };
      await sound('Home');
      await page.locator('.ways button').nth(1).click();
      await sound('Home, pasting');
      await page.locator('.ways button').last().click();
      await expect(page.locator('.card').first()).toBeVisible();
      await caretAtEndOf(page, 'the same source said');
      await page.keyboard.type(' again');
      await page.keyboard.press('Control+Shift+E');
      await expect(page.locator('.ProseMirror ins').first()).toBeAttached();
      await page.keyboard.press('Alt+ArrowDown');
      await page.locator('.card:focus').getByRole('button', { expanded: false }).first().click();
      await sound('Desk, with a doubt in hand, its reason and changes shown');
      for (const key of ['F7', 'F8', 'F9']) {
        await page.keyboard.press(key);
        await sound(`the panel at ${key}`);
      }
      await page.keyboard.press('Alt+ArrowDown');
      for (const key of ['m', 'n', 'Shift+D', 'Control+k', 'F1', 'Control+,', 'Control+Shift+K', 'Control+Shift+R', 'Control+l', 'Control+Shift+P']) {
        await page.keyboard.press(key);
        await expect(page.locator('dialog[open]')).toBeVisible();
        await sound(`what ${key} shows`);
        await page.keyboard.press('Escape');
        await expect(page.locator('dialog[open]')).toHaveCount(0);
      }
      await page.keyboard.press('Control+f');
      await sound('finding');
      await page.keyboard.press('Escape');
      await page.locator('.desk-header .menu button').first().click();
      await sound('a menu');
      await page.keyboard.press('Escape');
      await page.locator('.desk-header .primary').click();
      await page.locator('dialog .primary').click();
      await expect(page.locator('dialog[open]')).toHaveCount(0);
      await page.keyboard.press('F8');
      await sound('a submitted version');
      await page.locator('.desk-header .primary').click();
      await expect(page.locator('.digests')).toBeVisible();
      await sound('what approving asks');
      await page.keyboard.press('Escape');
      await close();
    });
  }
}

test('the Arabic interface runs from right to left, and the source still stands left of its translation', async () => {
  const { page, close } = await launch({ language: 'ar' });
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.locator('.ways button').last().click();
  await expect(page.locator('.card').first()).toBeVisible();
  const box = async (what: string): Promise<number> => (await page.locator(what).first().boundingBox())?.x ?? Number.NaN;
  expect(await box('.row:has-text("Hours before") .source')).toBeLessThan(await box('.row:has-text("Hours before") .target'));
  expect(await box('aside.side-panel')).toBeLessThan(await box('.pages'));
  expect(await box('.home-mark')).toBeGreaterThan(await box('.desk-header .primary'));
  await close();
});

test('a screen reader is told what came of an action, and where it leads', async () => {
  const { page, close } = await launch();
  await page.locator('.ways button').last().click();
  await expect(page.locator('.card').first()).toBeVisible();
  await caretAtEndOf(page, 'the same source said');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Confirmed.' })).toBeAttached();
  await page.keyboard.press('Alt+ArrowDown');
  const card = page.locator('.card:focus');
  await expect(card).toHaveAccessibleName(/(Critical|Major|Minor|Neutral).*unit \d+/);
  await expect(card).toHaveAccessibleDescription(/\S/);
  await close();
});
