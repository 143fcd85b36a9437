import { expect, test } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bringIn, caretAtEndOf, inTranslation, saved, translation } from '#test/e2e/desk-page';
import { launch } from '#test/e2e/launch';

const folder = mkdtempSync(path.join(tmpdir(), 'recto-lang-'));
test.afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const english = 'The new library\n\nThe city opened a new library on Monday. It holds 1,200 books for children.\n\nThe mayor said the building cost 3 million euros.\n';
const articles = [
  { name: 'Chinese', tag: 'zh', dir: 'ltr', text: '新图书馆\n\n该市周一开放了一座新图书馆。它收藏了1200本儿童书籍。\n\n市长说这座建筑耗资300万欧元。\n', mark: '1200本儿童书籍', typed: '谢谢' },
  { name: 'Arabic', tag: 'ar', dir: 'rtl', text: 'المكتبة الجديدة\n\nافتتحت المدينة مكتبة جديدة يوم الاثنين. وهي تضم 1200 كتاب للأطفال.\n\nقال رئيس البلدية إن المبنى كلف 3 ملايين يورو.\n', mark: '1200 كتاب للأطفال', typed: ' كلها' },
] as const;

for (const { name, tag, dir, text, mark, typed } of articles) {
  test(`an article in ${name} is identified, laid beside its source and edited in its own direction`, async () => {
    const { app, page, close } = await launch();
    await bringIn(app, page, folder, { 'library.en.txt': english, [`library.${tag}.txt`]: text });
    // The text in the interface's own language is taken for the translation; one key exchanges the sides, and nothing is lost.
    await expect(page.getByRole('banner')).toContainText(new RegExp(`${name}\\s*.*English`, 'u'));
    await page.keyboard.press('Control+Shift+Y');
    await expect(page.getByRole('banner')).toContainText(new RegExp(`English\\s*.*${name}`, 'u'));
    const cell = inTranslation(page, mark);
    await expect(cell).toHaveAttribute('dir', dir);
    await expect(cell).toHaveAttribute('lang', new RegExp(`^${tag}`, 'u'));
    expect(await cell.evaluate((element) => getComputedStyle(element).direction)).toBe(dir);
    await caretAtEndOf(page, mark);
    await page.keyboard.type(typed);
    await expect(translation(page)).toContainText(`${mark}${typed}`);
    await saved(page);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('banner')).toContainText(/1 \/ \d+ confirmed/u);
    await close();
  });
}

test('a translation alone is read without its source, which can be added later with nothing lost', async () => {
  const { app, page, close } = await launch();
  await bringIn(app, page, folder, { 'alone.txt': english.replace('library on', 'library library on') });
  await caretAtEndOf(page, 'books for children');
  await page.keyboard.type(' and parents');
  await saved(page);
  await page.keyboard.press('Control+K');
  await page.keyboard.type('add the source');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('textbox').fill('La nouvelle bibliothèque\n\nLa ville a ouvert lundi une nouvelle bibliothèque. Elle abrite 1 200 livres pour enfants.\n\nLe maire a déclaré que le bâtiment avait coûté 3 millions d’euros.');
  await page.getByRole('dialog').getByRole('button', { name: 'Lay it beside the translation' }).click();
  await expect(page.locator('.ProseMirror .source', { hasText: '1 200 livres' })).toBeVisible();
  await expect(translation(page)).toContainText('books for children and parents');
  await close();
});

test('the sides are exchanged with all that was done, twice gives it all back, and nothing typed meanwhile is lost', async () => {
  const { app, page, close } = await launch();
  await bringIn(app, page, folder, { 'swap.fr.txt': 'La bibliothèque\n\nLa ville a ouvert une bibliothèque. Elle abrite des livres.\n', 'swap.en.txt': 'The library\n\nThe city opened a library. It holds books.\n' });
  await caretAtEndOf(page, 'It holds books');
  await page.keyboard.type(' and maps');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('banner')).toContainText(/1 \/ \d+ confirmed/u);
  const before = await translation(page).innerText();
  await caretAtEndOf(page, 'opened a library');
  // Not waited for between typing and key: the last word is still on its way.
  await page.keyboard.type(' here', { delay: 0 });
  await page.keyboard.press('Control+Shift+Y');
  await expect(page.getByRole('banner')).toContainText(/English\s*.*French/u);
  await expect(page.getByText('Ctrl+Z takes it back')).toBeVisible();
  await expect(page.locator('.ProseMirror .source', { hasText: 'It holds books and maps' })).toBeVisible();
  await expect(page.locator('.ProseMirror .source', { hasText: 'opened a library here' })).toBeVisible();
  await expect(page.getByRole('banner')).toContainText(/1 \/ \d+ confirmed/u);
  await caretAtEndOf(page, 'des livres');
  await page.keyboard.type(' rares');
  await expect(translation(page)).toContainText('des livres rares');
  await page.keyboard.press('Control+Shift+Y');
  await expect(page.getByRole('banner')).toContainText(/French\s*.*English/u);
  await expect(translation(page)).toContainText('opened a library here');
  await expect(page.locator('.ProseMirror .source', { hasText: 'des livres rares' })).toBeVisible();
  for (let n = 0; n < 4; n += 1) await page.keyboard.press('Control+z');
  await expect.poll(async () => translation(page).innerText()).toBe(before);
  await expect(page.getByRole('banner')).toContainText(/1 \/ \d+ confirmed/u);
  await close();
});
