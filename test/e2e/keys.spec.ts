import { expect, test, type Page } from '@playwright/test';
import { blocksOf, caretAtEndOf, saved, translation } from '#test/e2e/desk-page';
import { launch } from '#test/e2e/launch';

/** The sample, opened; the caret stands behind the words given. */
async function inSample(page: Page, words: string): Promise<void> {
  await page.locator('.ways button').last().click();
  await expect(page.locator('.card').first()).toBeVisible();
  await caretAtEndOf(page, words);
}
/** What the header counts and how many versions there are: nothing of it may come from letters. */
async function verdicts(page: Page): Promise<readonly string[]> { return page.locator('.tallies b').allInnerTexts(); }

const typed = 'dDmMtT?';
for (const language of ['en', 'fr', 'ar'] as const) {
  test(`letters and Enter typed in the text only change the text (interface: ${language})`, async () => {
    const { page, close } = await launch({ language });
    await inSample(page, 'the same source said');
    const before = await verdicts(page), blocks = await blocksOf(page);
    await page.keyboard.type(typed);
    await expect(translation(page)).toContainText(`the same source said${typed}.`);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await blocksOf(page)).length).toBe(blocks.length + 1);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const [, mendedBefore, dismissedBefore] = before, [, mended, dismissed] = await verdicts(page);
    expect([mended, dismissed]).toEqual([mendedBefore, dismissedBefore]);
    await close();
  });
}

test('the same on a Russian layout, where the letters stand on other keys', async () => {
  const { page, close } = await launch();
  await inSample(page, 'the same source said');
  const before = await verdicts(page), russian = ['в', 'В', 'ь', 'Ь', 'е', 'Е'], places = ['KeyD', 'KeyD', 'KeyM', 'KeyM', 'KeyT', 'KeyT'];
  const session = await page.context().newCDPSession(page);
  for (const [n, key] of russian.entries()) {
    const press = { key, code: places[n] ?? '', windowsVirtualKeyCode: (places[n] ?? 'KeyA').charCodeAt(3), modifiers: key === key.toUpperCase() ? 8 : 0 };
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, ...press });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press });
  }
  await expect(translation(page)).toContainText('the same source saidвВьЬеЕ.');
  expect((await verdicts(page)).slice(1, 3)).toEqual(before.slice(1, 3));
  await close();
});

test('on a Russian layout the letter in the place of D dismisses in the list, and Ctrl with it in the text', async () => {
  const { page, close } = await launch();
  await inSample(page, 'the same source said');
  const session = await page.context().newCDPSession(page);
  const press = async (modifiers: number): Promise<void> => {
    const key = { key: 'в', code: 'KeyD', windowsVirtualKeyCode: 68, modifiers };
    await session.send('Input.dispatchKeyEvent', { type: modifiers === 0 ? 'keyDown' : 'rawKeyDown', ...(modifiers === 0 ? { text: 'в' } : {}), ...key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  };
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.locator('.card:focus')).toHaveCount(1);
  await press(0);
  await expect(page.locator('.tallies')).toContainText('1 dismissed');
  await page.keyboard.press('F2');
  await expect(translation(page)).toBeFocused();
  await press(2);
  await expect(page.locator('.tallies')).toContainText('2 dismissed');
  await close();
});

test('single letters act in the list: edit, annotate, note, dismiss with a reason; Esc leads back', async () => {
  const { page, close } = await launch();
  await inSample(page, 'the same source said');
  await page.keyboard.press('Alt+ArrowDown');
  const card = page.locator('.card:focus');
  await expect(card).toHaveCount(1);
  for (const [key, dialog] of [['m', 'Annotate an error'], ['n', 'Note on a passage'], ['Shift+D', 'Dismiss: right as it is']] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(card).toHaveCount(1);
  }
  await page.keyboard.press('e');
  await expect(translation(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(1);
  await close();
});

test('a letter on a card that no action has goes into the text, over the doubted words', async () => {
  const { page, close } = await launch();
  await inSample(page, 'the same source said');
  await page.locator('.card', { hasText: 'mine clearance and mine clearance' }).click();
  await page.keyboard.type('work of clearing');
  await expect(translation(page)).toContainText('carried out work of clearing work');
  await close();
});

test('the caret stays where it was when the palette and the key sheet were called', async () => {
  const { page, close } = await launch();
  await inSample(page, 'the same source said');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.type(', too');
  await expect(translation(page)).toContainText('the same source said, too.');
  await close();
});

test('a changed key acts at once, and the old one no more', async () => {
  const { page, close } = await launch();
  await inSample(page, 'the same source said');
  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: 'Show or hide the side panel: Ctrl B. Change' }).click();
  await page.keyboard.press('Control+j');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+b');
  await expect(page.getByRole('complementary')).toBeVisible();
  await page.keyboard.press('Control+j');
  await expect(page.getByRole('complementary')).toBeHidden();
  await close();
});

test('text size by its keys', async () => {
  const { page, close } = await launch();
  await inSample(page, 'the same source said');
  const size = async (): Promise<string> => translation(page).evaluate((text) => getComputedStyle(text).fontSize);
  expect(await size()).toBe('17px');
  await page.keyboard.press('Control++');
  await page.keyboard.press('Control++');
  await expect.poll(size).toBe('19px');
  await page.keyboard.press('Control+-');
  await expect.poll(size).toBe('18px');
  await page.keyboard.press('Control+0');
  await expect.poll(size).toBe('17px');
  await close();
});

test('a whole review without a mouse', async () => {
  const { page, close } = await launch();
  await page.keyboard.press('Tab');
  for (let tabs = 0; tabs < 12 && !await page.getByRole('button', { name: 'Open the sample' }).evaluate((button) => button === document.activeElement); tabs += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.card').first()).toBeVisible();
  await test.step('every doubt is decided: accepted where there is a suggestion, else dismissed', async () => {
    await page.keyboard.press('Alt+ArrowDown');
    const card = page.locator('.card:focus');
    for (let left = await page.locator('.card').count(); left > 0; left = await page.locator('.card').count()) {
      await expect(card).toHaveCount(1);
      const id = await card.getAttribute('data-doubt') ?? '', sure = await card.locator('.suggestion').count();
      await page.keyboard.press(sure > 0 ? 'Enter' : 'd');
      await expect(page.locator(`.card[data-doubt="${id}"]`)).toHaveCount(0);
    }
    await expect(page.getByText('No doubt is open.')).toBeVisible();
  });
  await test.step('every unit is confirmed', async () => {
    await page.keyboard.press('F2');
    await expect(translation(page)).toBeFocused();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+Shift+L');
    await expect(page.locator('.tallies')).toContainText(/(\d+) \/ \1 confirmed/);
    await saved(page);
  });
  await test.step('submitted, and approved as an editor', async () => {
    await page.keyboard.press('Control+Shift+P');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /Version 1, submitted/ })).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('approve');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Nothing is open')).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('button', { name: /Version 1, approved/ })).toBeVisible();
  });
  await close();
});
