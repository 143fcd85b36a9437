import { expect, test } from '@playwright/test';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answerDialogs, bringIn, caretAtEndOf, saved, translation } from '#test/e2e/desk-page';
import { launch } from '#test/e2e/launch';

const folder = mkdtempSync(path.join(tmpdir(), 'recto-way-'));
test.afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
const texts = { 'article.fr.txt': readFileSync('test/fixtures/sample/article.fr.txt', 'utf8'), 'article.en.txt': readFileSync('test/fixtures/sample/article.en.txt', 'utf8') };

test('an article goes the whole way: in, mended, commented, submitted, sent back, submitted, approved, out', async () => {
  const { app, page, close } = await launch();
  await bringIn(app, page, folder, texts);
  await expect(page.getByRole('banner')).toContainText('French');
  await expect(page.getByText('mine clearance and mine clearance').last()).toBeVisible();

  await test.step('a suggestion is accepted from its card', async () => {
    await page.getByText('support', { exact: true }).last().click();
    await page.keyboard.press('Enter');
    await expect(translation(page)).toContainText('Support for Putin');
    await expect(page.getByText('have run together')).toBeVisible();
  });
  await test.step('a doubtful passage is written anew', async () => {
    await page.locator('.side-panel, aside').getByText('mine clearance and mine clearance').click();
    await page.keyboard.press('F2');
    await page.keyboard.type('brush clearing and mine laying');
    await expect(translation(page)).toContainText('carried out brush clearing and mine laying work');
    await saved(page);
  });
  await test.step('a passage gets a comment', async () => {
    await page.getByRole('tab', { name: /Notes/ }).click();
    await caretAtEndOf(page, 'the same source said');
    for (let i = 0; i < 'the same source said'.length; i++) await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Control+Alt+Enter');
    await page.getByLabel('Your note').fill('Which source?');
    await page.getByRole('button', { name: 'Add the note' }).click();
    await expect(page.getByText('Which source?')).toBeVisible();
  });
  const versions = page.getByRole('button', { name: /hand over, decide, compare/ });
  const choose = async (name: string): Promise<void> => { await versions.click(); await page.getByRole('menuitem', { name }).click(); };
  await test.step('a version is submitted; its editor asks for changes', async () => {
    await choose('Submit a version');
    await page.getByLabel('Remark').fill('First reading done.');
    await page.getByRole('button', { name: 'Submit version' }).last().click();
    await expect(versions).toHaveAccessibleName(/Version 1, submitted/);
    await choose('Request changes');
    await page.getByLabel('What should change?').fill('The headline says the opposite of the source.');
    await page.getByRole('dialog').getByRole('button').last().click();
    await expect(versions).toHaveAccessibleName(/Version 1, changes requested/);
  });
  await test.step('an edit makes it a draft again, and what was approved before cannot be', async () => {
    await caretAtEndOf(page, 'Support for Putin');
    await page.keyboard.type(', again');
    await expect(versions).toHaveAccessibleName(/Draft 2/);
    await saved(page);
  });
  await test.step('the draft goes out under a name that says so', async () => {
    await answerDialogs(app, { save: path.join(folder, 'draft.txt') });
    const proposed = app.evaluate(({ dialog }) => new Promise<string>((resolve) => {
      const answer = dialog.showSaveDialog.bind(dialog);
      dialog.showSaveDialog = (...asked: unknown[]) => {
        resolve(String((asked.at(-1) as { defaultPath?: string }).defaultPath));
        return answer({});
      };
    }));
    await page.keyboard.press('Control+E');
    expect(await proposed).toMatch(/DRAFT/);
    await expect.poll(() => existsSync(path.join(folder, 'draft.txt'))).toBe(true);
    expect(readFileSync(path.join(folder, 'draft.txt'), 'utf8')).toContain('Support for Putin, again');
  });
  await test.step('the second version is approved; what stays open is waived by name', async () => {
    await choose('Submit a version');
    await page.getByRole('button', { name: 'Submit version' }).last().click();
    await choose('Approve');
    await page.getByRole('button', { name: 'Tick all' }).click();
    await page.getByLabel('Why they may stay open').fill('Read twice.');
    await page.getByRole('button', { name: 'Approve these words' }).click();
    await expect(versions).toHaveAccessibleName(/Version 2, approved/);
  });
  await test.step('the approved text is the file that came in, with the corrections and nothing of the web page', async () => {
    const out = path.join(folder, 'out.txt');
    await answerDialogs(app, { save: out });
    await page.keyboard.press('Control+E');
    await expect.poll(() => existsSync(out)).toBe(true);
    const expected = texts['article.en.txt'].replace('Skip to content\n\n', '').replace(/\n\nShare this article:[\s\S]*$/u, '\n')
      .replace('mine clearance and mine clearance', 'brush clearing and mine laying').replace('support for Putin', 'Support for Putin, again');
    expect(readFileSync(out, 'utf8').trim()).toBe(expected.trim());
  });
  await test.step('the clean copy carries headings for a CMS', async () => {
    await page.keyboard.press('Control+Shift+X');
    // Electron 33, on which the tests run, has readHTML; the typings are those of 45, which has it no more.
    await expect.poll(() => app.evaluate(({ clipboard }) => String(Reflect.apply(Reflect.get(clipboard, 'readHTML'), clipboard, [])))).toContain('<h');
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain('Support for Putin, again');
  });
  await close();
});
