import { expect, test } from '@playwright/test';
import { caretAtEndOf, translation } from '#test/e2e/desk-page';
import { launch } from '#test/e2e/launch';

test('a page that crashes starts again from main: nothing that was typed is lost', async () => {
  const { app, page, close } = await launch();
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(translation(page)).toBeVisible();
  await caretAtEndOf(page, 'Seoul said');
  await page.keyboard.type(' today');
  await expect(translation(page)).toContainText('Seoul said today');
  const crashed = page.waitForEvent('crash');
  await app.evaluate(({ webContents }) => { webContents.getAllWebContents()[0]?.forcefullyCrashRenderer(); });
  await crashed;
  // The crashed Page object stays dead: what is shown is asked of main.
  const shown = (): Promise<string> => app.evaluate(async ({ webContents }) => {
    const contents = webContents.getAllWebContents()[0];
    return contents === undefined || contents.isCrashed() ? '' : String(await contents.executeJavaScript('document.querySelector(".ProseMirror")?.innerText ?? ""'));
  });
  await expect.poll(shown, { timeout: 20_000 }).toContain('Seoul said today.');
  await close();
});
