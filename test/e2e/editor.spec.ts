import { expect, test, type Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answerDialogs, bringIn, caretAtEndOf, saved, translation } from '#test/e2e/desk-page';
import { launch, type Launched } from '#test/e2e/launch';

const folder = mkdtempSync(path.join(tmpdir(), 'recto-editor-'));
test.afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

/** UTF-16 units: texts from here on take longer to align than other tests wait. */
const LONG = 100_000;

/** The words of each row of the translation, without what is drawn between them. */
async function rows(page: Page): Promise<readonly string[]> {
  return page.locator('.ProseMirror .row > .target').evaluateAll((cells) => cells.map((cell) => {
    const words = cell.cloneNode(true);
    if (words instanceof Element) for (const drawn of words.querySelectorAll('.gap, del, .cut')) drawn.remove();
    return words.textContent ?? '';
  }));
}
/** The source beside the row that holds some words. */
async function sourceBeside(page: Page, words: string): Promise<string> { return page.locator('.ProseMirror .row', { has: page.locator('.target', { hasText: words }) }).first().locator('.source').innerText(); }
async function withPair(source: string, target: string, act: (launched: Launched) => Promise<void>): Promise<void> {
  const launched = await launch();
  const files = { 'source.txt': source, 'target.txt': target };
  if (source.length < LONG) await bringIn(launched.app, launched.page, folder, files);
  else {
    await answerDialogs(launched.app, { open: Object.entries(files).map(([name, text]) => { const file = path.join(folder, name); writeFileSync(file, text); return file; }) });
    await launched.page.getByRole('button', { name: 'Choose files…' }).click();
    await translation(launched.page).waitFor({ timeout: 120_000 });
  }
  await act(launched);
  await launched.close();
}

const french = 'Le marché ouvre à huit heures. Les vendeurs arrivent plus tôt.\n\nLa mairie a compté trente étals. Elle en attend quarante demain.\n\nLe maire est venu. Il a acheté des pommes.\n';
const english = 'The market opens at eight. The sellers arrive earlier.\n\nThe town hall counted thirty stalls. It expects forty tomorrow.\n\nThe mayor came. He bought apples.\n';
const [first, second, third] = english.trim().split('\n\n');

test('paragraphs and sentences are joined, split and undone as in a word processor, and their sources follow', async () => {
  await withPair(french, english, async ({ page }) => {
    await caretAtEndOf(page, 'The town hall');
    await page.keyboard.press('Home');
    await page.keyboard.press('Backspace');
    expect(await rows(page)).toEqual([`${first} ${second}`, third]);
    expect(await sourceBeside(page, 'The town hall')).toContain('La mairie a compté');
    expect(await sourceBeside(page, 'The town hall')).toContain('Le marché ouvre');
    await page.keyboard.press('Control+z');
    await expect.poll(() => rows(page)).toEqual([first, second, third]);

    await caretAtEndOf(page, 'The town hall counted');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Exactly');
    await expect.poll(() => rows(page)).toEqual([first, 'The town hall counted', 'Exactlythirty stalls. It expects forty tomorrow.', third]);
    expect(await sourceBeside(page, 'Exactly')).toContain('La mairie a compté');
    for (let i = 0; i < 2; i++) await page.keyboard.press('Control+z');
    await expect.poll(() => rows(page)).toEqual([first, second, third]);
  });
});

test('words cut in one row and pasted into another keep their source; undo brings them back', async () => {
  await withPair(french, english, async ({ page }) => {
    await caretAtEndOf(page, 'It expects forty tomorrow.');
    for (const _ of 'It expects forty tomorrow.') await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Control+x');
    await expect.poll(() => rows(page)).toEqual([first, 'The town hall counted thirty stalls. ', third]);
    await caretAtEndOf(page, 'The mayor came.');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+v');
    await expect.poll(() => rows(page)).toEqual([first, 'The town hall counted thirty stalls. ', 'The mayor came. It expects forty tomorrow.He bought apples.']);
    expect(await sourceBeside(page, 'The mayor came')).toContain('Elle en attend quarante demain.');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => rows(page)).toEqual([first, second, third]);
  });
});

test('a sentence that was deleted leaves a gap that can be written or left out by the keyboard', async () => {
  await withPair(french, english, async ({ page }) => {
    await caretAtEndOf(page, 'He bought apples.');
    for (const _ of 'He bought apples.') await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Delete');
    const gap = page.locator('[data-gap]');
    await expect(gap).toContainText('Nothing stands here for this sentence.');
    await gap.getByRole('button', { name: 'Leave out on purpose' }).focus();
    await page.keyboard.press('Enter');
    await expect(gap).toContainText('Left out on purpose.');
  });
});

test('all rows are selected and copied as one text, without their sources', async () => {
  await withPair(french, english, async ({ app, page }) => {
    await translation(page).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe(english.trim());
  });
});

test('an input method writes undisturbed while doubts are drawn and words are saved', async () => {
  await withPair(french, english, async ({ page }) => {
    await caretAtEndOf(page, 'The mayor came');
    const session = await page.context().newCDPSession(page);
    for (const text of ['に', 'にほ', 'にほん', '日本']) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      // Longer than a burst: what is saved and checked meanwhile comes back while the composition goes on.
      await page.waitForTimeout(700);
    }
    await session.send('Input.insertText', { text: '日本' });
    await expect.poll(() => rows(page)).toEqual([first, second, 'The mayor came日本. He bought apples.']);
    await saved(page);
  });
});

test('Arabic stands to the right, its caret goes to the left, and it joins and splits like any other text', async () => {
  const arabic = 'يفتح السوق في الثامنة. يصل الباعة قبل ذلك.\n\nأحصت البلدية ثلاثين كشكا.\n';
  await withPair('Le marché ouvre à huit heures. Les vendeurs arrivent plus tôt.\n\nLa mairie a compté trente étals.\n', arabic, async ({ page }) => {
    const cell = page.locator('.ProseMirror .row > .target').first();
    await expect(cell).toHaveAttribute('dir', 'rtl');
    await expect(cell).toHaveAttribute('lang', 'ar');
    await translation(page).focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('x');
    await expect.poll(async () => (await rows(page))[0]).toMatch(/^يx/u);
    await page.keyboard.press('Control+z');
    await caretAtEndOf(page, 'أحصت');
    await page.keyboard.press('Home');
    await page.keyboard.press('Backspace');
    await expect.poll(() => rows(page)).toEqual(['يفتح السوق في الثامنة. يصل الباعة قبل ذلك. أحصت البلدية ثلاثين كشكا.']);
  });
});

test('Chinese paragraphs are joined without a space', async () => {
  await withPair('Le marché ouvre à huit heures.\n\nLa mairie a compté trente étals.\n', '市场八点开门。\n\n市政厅统计了三十个摊位。\n', async ({ page }) => {
    await caretAtEndOf(page, '市政厅');
    await page.keyboard.press('Home');
    await page.keyboard.press('Backspace');
    await expect.poll(() => rows(page)).toEqual(['市场八点开门。市政厅统计了三十个摊位。']);
  });
});

test('in a text of five thousand sentences the keys lead where they say, and what is gone to is in sight', async () => {
  test.setTimeout(180_000);
  const paragraph = (n: number): string => `Sentence ${n} is about the market and its sellers. It is followed by another one of much the same length, so that lines break.`;
  const text = Array.from({ length: 2500 }, (_, n) => paragraph(n)).join('\n\n');
  await withPair(text, text.replace('Sentence 1800 is', 'Sentence 1800 is is'), async ({ page }) => {
    const inSight = async (words: string): Promise<boolean> => page.locator('.ProseMirror .row > .target', { hasText: words }).last().evaluate((cell) => {
      const { top, bottom } = cell.getBoundingClientRect(), pages = cell.closest('.pages')?.getBoundingClientRect();
      return pages !== undefined && bottom > pages.top && top < pages.bottom;
    });
    await translation(page).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Last');
    await expect.poll(() => inSight('Last')).toBe(true);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('First ');
    await expect.poll(() => inSight('First Sentence 0')).toBe(true);
    await page.keyboard.press('Control+f');
    await page.keyboard.type('Sentence 1234 ');
    await page.keyboard.press('Enter');
    await expect.poll(() => inSight('Sentence 1234 ')).toBe(true);
  });
});

test.describe('the pages can be read by everyone', () => {
  for (const theme of ['light', 'dark'] as const) {
    test(`no rule of accessibility is broken, ${theme}`, async () => {
      await withPair(french, english.replace('thirty stalls', 'thirty thirty stalls'), async ({ page }) => {
        await page.evaluate((name) => { document.documentElement.dataset['theme'] = name; }, theme);
        await caretAtEndOf(page, 'The mayor came');
        await expect(page.locator('.ProseMirror mark.doubt').first()).toHaveAttribute('aria-description', /\p{L}/u);
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('.pages').analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      });
    });
  }
});
