import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** The words of a unit or block that hold `text`, in the translation's column. */
export function inTranslation(page: Page, text: string): Locator { return page.locator('.ProseMirror .target', { hasText: text }).first(); }

export function translation(page: Page): Locator { return page.locator('.ProseMirror'); }

/** Answers the next open and save dialogs of the system: those cannot be driven, so what they would give is put in their place. */
export async function answerDialogs(app: ElectronApplication, answers: { readonly open?: readonly string[]; readonly save?: string }): Promise<void> {
  await app.evaluate(({ dialog }, { open, save }) => {
    if (open !== undefined) dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...open] });
    if (save !== undefined) dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: save });
  }, answers);
}

/** Brings in two texts as files, the source first, and waits for the Desk. */
export async function bringIn(app: ElectronApplication, page: Page, folder: string, texts: Readonly<Record<string, string>>): Promise<void> {
  const files = Object.entries(texts).map(([name, text]) => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  });
  await answerDialogs(app, { open: files });
  await page.getByRole('button', { name: 'Choose files…' }).click();
  await expect(translation(page)).toBeVisible();
}

/** Puts the caret behind `words` in the translation, by the keys a reader would use. */
export async function caretAtEndOf(page: Page, words: string): Promise<void> {
  await inTranslation(page, words).click();
  await page.keyboard.press('End');
  await page.evaluate((wanted) => {
    const root = document.querySelector('.ProseMirror');
    const walker = document.createTreeWalker(root ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.parentElement?.closest('.target') === null ? -1 : (node.nodeValue ?? '').indexOf(wanted);
      if (at >= 0) { getSelection()?.collapse(node, at + wanted.length); return; }
    }
    throw new Error(`"${wanted}" does not stand in one piece`);
  }, words);
}

/** All words of the translation as they stand, block by block. */
export async function blocksOf(page: Page): Promise<readonly string[]> {
  return page.locator('.ProseMirror .target').allInnerTexts();
}

/** The foot says that all that was typed is on the disk. */
export async function saved(page: Page): Promise<void> { await expect(page.getByRole('contentinfo')).toContainText(/Saved \d/u); }
