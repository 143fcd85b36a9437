import { expect, test, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bringIn, caretAtEndOf, inTranslation, translation } from '#test/e2e/desk-page';
import { launch, type Launched } from '#test/e2e/launch';

const folder = mkdtempSync(path.join(tmpdir(), 'recto-looks-'));
test.afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

async function withTexts(texts: Readonly<Record<string, string>>, act: (launched: Launched) => Promise<void>): Promise<void> {
  const launched = await launch();
  await bringIn(launched.app, launched.page, folder, texts);
  await act(launched);
  await launched.close();
}
/** How many lines of text a block takes. */
async function lines(page: Page, words: string): Promise<number> {
  return inTranslation(page, words).evaluate((block) => {
    const range = document.createRange();
    range.selectNodeContents(block);
    const tops = [...range.getClientRects()].map(({ top, height }) => top + height / 2).sort((a, b) => a - b);
    return tops.filter((top, i) => i === 0 || top - (tops[i - 1] ?? 0) > 12).length;
  });
}

test('words with bold, a link and inline code stand on one line and look like it', async () => {
  await withTexts({ 'a.fr.md': 'Va **vite** au [port](https://example.org/) par `nav`.\n', 'b.en.md': 'Go **fast** to the [port](https://example.org/) by `nav`.\n' }, async ({ page }) => {
    await expect(inTranslation(page, 'fast')).toBeVisible();
    expect(await lines(page, 'fast')).toBe(1);
    const cell = inTranslation(page, 'fast'), weight = await cell.locator('.strong').first().evaluate((words) => Number(getComputedStyle(words).fontWeight));
    expect(weight).toBeGreaterThanOrEqual(600);
    await expect(cell.locator('.link').first()).toHaveCSS('text-decoration-line', 'underline');
    const code = cell.locator('.code-chip.words');
    await expect(code).toHaveAttribute('aria-label', /nav$/u);
    expect(await code.evaluate((chip) => getComputedStyle(chip, '::before').content)).toBe('"nav"');
  });
});

test('numbered entries wear their numbers, a list behind another one from the start', async () => {
  await withTexts({ 'a.fr.md': '1. le pont\n2. la rue\n\n- le port\n\n1. encore\n', 'b.en.md': '1. the bridge\n2. the street\n\n- the port\n\n1. again\n' }, async ({ page }) => {
    await expect(inTranslation(page, 'again')).toBeVisible();
    const marks = await page.locator('.ProseMirror .target').evaluateAll((cells) => cells.map((cell) => [cell.getAttribute('data-number'), getComputedStyle(cell, '::before').content]));
    expect(marks.map(([number]) => number)).toEqual(['1', '2', null, '1']);
    expect(marks.map(([, drawn]) => drawn)).toEqual(['"1."', '"2."', '"•"', '"1."']);
  });
});

test('after Enter inside a sentence the new border stands before what follows', async () => {
  await withTexts({ 'a.fr.txt': 'Le pont est vieux et beau. On le ferme.\n', 'b.en.txt': 'The bridge is old and fine. It is closed.\n' }, async ({ page }) => {
    await caretAtEndOf(page, 'The bridge is old');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Shift+E');
    await expect(page.locator('.border.came')).toHaveCount(1);
    expect(await page.locator('.border.came').evaluate((mark) => [mark.parentElement?.classList.contains('target'), mark.previousSibling, mark.parentElement?.textContent])).toEqual([true, null, '¶and fine. It is closed.']);
  });
});

test('a translation alone says where its source would stand, and takes it', async () => {
  await withTexts({ 'b.en.txt': 'The bridge is old.\n' }, async ({ page }) => {
    await expect(translation(page)).toBeVisible();
    await page.locator('.no-source').getByRole('button', { name: 'Add the source…' }).click();
    await expect(page.getByRole('button', { name: 'Choose a file…' })).toBeFocused();
    await page.getByLabel('Or paste it here').fill('Le pont est vieux.');
    await page.getByRole('button', { name: 'Lay it beside the translation' }).click();
    await expect(page.locator('.ProseMirror .source').first()).toContainText('Le pont est vieux.');
    await expect(page.locator('.no-source')).toHaveCount(0);
  });
});

test('all taken out: the caret stays in sight, and nothing counts as mended', async () => {
  const french = Array.from({ length: 60 }, (_, n) => `Le le pont numéro ${String(n)} fut construit en 1832.`).join('\n\n'), english = Array.from({ length: 60 }, (_, n) => `The the bridge number ${String(n)} was built in 1823.`).join('\n\n');
  await withTexts({ 'a.fr.txt': french, 'b.en.txt': english }, async ({ page }) => {
    await caretAtEndOf(page, 'The the bridge number 30');
    await expect(page.getByRole('banner')).toContainText('60 open');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await expect(page.getByRole('banner')).toContainText('0 / 0 confirmed');
    await expect(page.locator('.gap-row').first()).toBeAttached();
    // The checks have spoken about the emptied text.
    await expect(page.locator('.card', { hasText: 'Le le pont numéro 0' }).first()).toBeVisible();
    await expect(page.getByRole('banner')).toContainText(' 0 mended');
    await expect(page.locator('.ProseMirror .row:not(.gap-row) .target')).toBeInViewport();
  });
});

test('the first step goes to the card of the doubt in hand, the next one on', async () => {
  await withTexts({ 'a.fr.txt': 'Le pont est vieux.\n\nIl est beau.\n', 'b.en.txt': 'The the bridge is old.\n\nIt is is fine.\n' }, async ({ page }) => {
    await expect(page.locator('.card.on')).toContainText('The the');
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.locator('.card.on')).toBeFocused();
    await expect(page.locator('.card.on')).toContainText('The the');
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.locator('.card.on')).toContainText('is is');
  });
});

test('a new note from the notes is about what is selected, else about the sentence at the caret', async () => {
  await withTexts({ 'a.fr.txt': 'Le pont est vieux.\n\nIl est beau. On le ferme.\n', 'b.en.txt': 'The the bridge is old.\n\nIt is fine. It is closed.\n' }, async ({ page }) => {
    await caretAtEndOf(page, 'It is fine');
    await page.getByRole('tab', { name: 'Notes' }).click();
    await page.getByRole('button', { name: 'New note' }).click();
    await expect(page.locator('dialog .passage')).toHaveText('It is fine.');
    await page.keyboard.press('Escape');
    await caretAtEndOf(page, 'It is closed');
    for (const _ of 'closed') await page.keyboard.press('Shift+ArrowLeft');
    await page.getByRole('button', { name: 'New note' }).click();
    await expect(page.locator('dialog .passage')).toHaveText('closed');
  });
});

test('find tells which of how many, keeps to the case and to whole words', async () => {
  await withTexts({ 'a.fr.txt': 'Le nord. Du Nord au nordet.\n', 'b.en.txt': 'The north. From North to northeast.\n' }, async ({ page }) => {
    await caretAtEndOf(page, 'The north');
    await page.keyboard.press('Control+f');
    const bar = page.locator('.find-bar');
    await bar.getByLabel('Find', { exact: true }).fill('north');
    await expect(bar).toContainText('1 of 3');
    await page.keyboard.press('Enter');
    await expect(bar).toContainText('2 of 3');
    await bar.getByRole('button', { name: 'Whole words' }).click();
    await expect(bar).toContainText('1 of 2');
    await bar.getByRole('button', { name: 'Match case' }).click();
    await expect(bar).toContainText('1 of 1');
  });
});

test('in a narrow window the doubt and its passage are both in sight, and the panel can be folded', async () => {
  await withTexts({ 'a.fr.txt': 'Le pont est vieux.\n', 'b.en.txt': 'The the bridge is old.\n' }, async ({ page }) => {
    await expect(page.locator('.ProseMirror .target mark.doubt')).toBeVisible();
    for (const width of [1000, 920, 720]) {
      await page.setViewportSize({ width, height: 700 });
      await inTranslation(page, 'bridge').click();
      await page.keyboard.press('Alt+ArrowDown');
      await expect(page.locator('.card.on')).toBeInViewport({ ratio: 0.9 });
      const words = page.locator('.ProseMirror .target mark.doubt').first(), panel = page.locator('.side-panel');
      const [a, b] = [await words.boundingBox(), await panel.boundingBox()];
      if (a === null || b === null) throw new Error('the passage or the panel is not drawn');
      expect(a.x + a.width <= b.x || a.y + a.height <= b.y).toBe(true);
      const fold = page.locator('.panel-fold');
      await expect(fold).toBeInViewport({ ratio: 1 });
      await fold.click();
      await expect(panel).toBeHidden();
      await page.keyboard.press('Alt+ArrowDown');
      await expect(panel).toBeVisible();
    }
  });
});

test('the header keeps its panel button in the window, in languages with long words too', async () => {
  for (const language of ['fr', 'ar'] as const) {
    const { page, close } = await launch({ language });
    await page.locator('.ways button').last().click();
    await expect(translation(page)).toBeVisible();
    for (const width of [1099, 1000, 940, 900, 860, 720]) {
      await page.setViewportSize({ width, height: 700 });
      await expect(page.locator('.panel-fold')).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
    await close();
  }
});

test('a report begins at its heading, not on a button that saves', async () => {
  await withTexts({ 'a.fr.txt': 'Le pont est vieux.\n', 'b.en.txt': 'The the bridge is old.\n' }, async ({ page }) => {
    await expect(translation(page)).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('quality report');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Quality report' })).toBeFocused();
  });
});
