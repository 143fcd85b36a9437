import { expect, test, type Page } from '@playwright/test';
import { caretAtEndOf, saved, translation } from '#test/e2e/desk-page';
import { launch } from '#test/e2e/launch';

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page.locator('.card').first()).toBeAttached();
}

test('the first doubt is under the caret when a text is brought in', async () => {
  const { page, close } = await launch();
  await openSample(page);
  await expect(page.locator('.card.on')).toHaveCount(1);
  await expect(translation(page)).toBeFocused();
  await close();
});

test('the title is changed in its place; Escape leaves it as it was', async () => {
  const { page, close } = await launch();
  await openSample(page);
  const title = page.getByLabel('Title of the review');
  await title.fill('Another title');
  await title.press('Escape');
  await expect(title).toHaveValue(/Nouvelle incursion/);
  await title.fill('A new title');
  await title.press('Enter');
  await expect(translation(page)).toBeFocused();
  await expect(page).toHaveTitle(/A new title/);
  await close();
});

test('a wrong language is corrected, and the sides are exchanged by one key with nothing lost', async () => {
  const { page, close } = await launch();
  await openSample(page);
  await page.keyboard.press('Control+l');
  await page.getByLabel('Language of the translation').selectOption('German');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('banner')).toContainText('German');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('banner')).toContainText('English');
  await page.keyboard.press('Control+Shift+Y');
  await expect(translation(page)).toContainText('Quelques heures avant');
  await page.keyboard.press('Control+Shift+Y');
  await expect(translation(page)).toContainText('Hours before Vladimir Putin');
  await close();
});

test('a dismissed doubt is seen again and brought back', async () => {
  const { page, close } = await launch();
  await openSample(page);
  await page.locator('.card', { hasText: 'mine clearance' }).click();
  await page.keyboard.press('d');
  await expect(page.locator('.card', { hasText: 'mine clearance' })).toHaveCount(0);
  await page.getByText('1 dismissed', { exact: true }).last().click();
  await page.getByRole('button', { name: 'Bring back' }).click();
  await expect(page.locator('.card', { hasText: 'mine clearance' })).toHaveCount(1);
  await close();
});

test('page furniture is agreed to by one key, and a line of it is restored', async () => {
  const { page, close } = await launch();
  await openSample(page);
  const furniture = page.locator('.card', { hasText: 'of the web page, left out' });
  await furniture.click();
  const lines = await page.locator('.furniture-lines li').count();
  expect(lines).toBeGreaterThan(1);
  await page.locator('.furniture-lines li').first().getByRole('button', { name: 'Restore' }).click();
  await expect(page.locator('.furniture-lines li')).toHaveCount(lines - 1);
  await furniture.click();
  await page.keyboard.press('Enter');
  await expect(furniture).toHaveCount(0);
  await close();
});

test('nothing moves in the list while words are typed; a new mark comes in its place', async () => {
  const { page, close } = await launch();
  await openSample(page);
  await caretAtEndOf(page, 'the same source said');
  const cards = async (): Promise<readonly string[]> => page.locator('.card q').allInnerTexts();
  const before = await cards();
  await page.keyboard.type(' the the same');
  expect((await cards()).filter((card) => before.includes(card))).toEqual(before);
  await expect.poll(async () => (await cards()).length).toBeGreaterThan(before.length);
  expect((await cards()).filter((card) => before.includes(card))).toEqual(before);
  await close();
});

test('changes are shown against the machine’s text, walked, and taken back at the caret', async () => {
  const { page, close } = await launch();
  await openSample(page);
  await caretAtEndOf(page, 'the same source said');
  await page.keyboard.type(' again');
  await page.keyboard.press('Control+Shift+E');
  await expect(page.locator('.ProseMirror ins', { hasText: 'again' })).toBeVisible();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Control+Shift+T');
  await expect(translation(page)).not.toContainText('said again');
  await page.keyboard.press('Control+Shift+E');
  await expect(page.locator('.ProseMirror ins')).toHaveCount(0);
  await close();
});

test('words are found and replaced at all places, and undone as one', async () => {
  const { page, close } = await launch();
  await openSample(page);
  await page.keyboard.press('Control+f');
  await page.getByLabel('Find').fill('Pyongyang');
  await expect(page.locator('.find-bar')).toContainText(/1 of [2-9]/u);
  await page.getByLabel('Replace by').fill('the capital');
  await page.getByRole('button', { name: 'Replace all' }).click();
  await expect(page.locator('.ProseMirror .target', { hasText: 'Pyongyang' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(translation(page)).toContainText('arrived in Pyongyang');
  await close();
});

test('in a narrow window the panel folds, and comes back over the text', async () => {
  const { app, page, close } = await launch();
  await app.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.setContentSize(1000, 720); });
  await openSample(page);
  const panel = page.getByRole('complementary');
  await expect(panel).toBeHidden();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(panel).toBeVisible();
  await page.getByRole('button', { name: 'Show or hide the side panel' }).click();
  await expect(panel).toBeHidden();
  await close();
});

test('the interface changes its language while a review is open, and nothing else changes', async () => {
  const { page, close } = await launch();
  await openSample(page);
  await caretAtEndOf(page, 'the same source said');
  await page.keyboard.type('!');
  await saved(page);
  await page.keyboard.press('Control+,');
  await page.getByText('العربية').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tab', { name: /الشكوك/ })).toBeVisible();
  await expect(translation(page)).toContainText('the same source said!.');
  await close();
});

test('a pasted page of the web keeps its headings and comes in as a review', async () => {
  const { page, close } = await launch();
  await page.getByRole('button', { name: 'Paste text' }).click();
  await page.getByLabel('Translation').evaluate((box) => {
    const data = new DataTransfer();
    data.setData('text/html', '<h1>A title</h1><p>One sentence. Another <a href="https://example.org">with a link</a>.</p>');
    data.setData('text/plain', 'A title\n\nOne sentence. Another with a link.');
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await page.getByRole('button', { name: 'Begin the review' }).click();
  await expect(page.locator('.row.heading .target')).toContainText('A title');
  await expect(page.getByRole('banner')).toContainText('No source');
  await close();
});

test('a recent review is opened again from Home, and erased with its traces', async () => {
  const { app, page, close } = await launch();
  await openSample(page);
  await saved(page);
  await page.getByRole('button', { name: 'Home' }).click();
  const line = page.locator('.recent-line', { hasText: 'Nouvelle incursion' });
  await line.locator('.open-review').click();
  await expect(translation(page)).toContainText('Hours before Vladimir Putin');
  await page.getByRole('button', { name: 'Home' }).click();
  await app.evaluate(({ dialog }) => { dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false }); });
  await line.getByRole('button', { name: /More for/ }).click();
  await page.getByRole('menuitem', { name: 'Erase with all traces…' }).click();
  await expect(line).toHaveCount(0);
  await close();
});
