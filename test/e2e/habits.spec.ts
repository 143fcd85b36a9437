import { expect, test, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answerDialogs, caretAtEndOf, saved, translation } from '#test/e2e/desk-page';
import { launch, type Launched } from '#test/e2e/launch';

const folder = mkdtempSync(path.join(tmpdir(), 'recto-habits-'));
const french = path.join(folder, 'pont.fr.txt'), english = path.join(folder, 'pont.en.txt');
test.beforeAll(() => {
  writeFileSync(french, 'Le pont\n\nLe pont fut construit en 1832. On le ferme en hiver.\n');
  writeFileSync(english, 'The bridge\n\nThe bridge was built in 1832. It is closed in winter.\n');
});
test.afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

/** Starts the app a second time, as a double click on files would, and waits until that start has ended. */
async function startAgain({ app, userData }: Launched, files: readonly string[]): Promise<void> {
  const [program = '', ...rest] = app.process().spawnargs;
  const folderOfApp = rest.find((argument) => !argument.startsWith('-') && readdirSync(path.dirname(argument)).length > 0) ?? '.';
  const own = rest.filter((argument) => argument === '--no-sandbox' || argument === '--disable-gpu');
  const child = spawn(program, [...own, folderOfApp, `--user-data-dir=${userData}`, ...files], { env: { ...process.env, RECTO_USER_DATA: userData }, stdio: 'ignore' });
  await new Promise((resolve) => { child.on('exit', resolve); });
}

test('two files as arguments are a review at once', async () => {
  const { page, close } = await launch({ arguments: [english, french] });
  await expect(translation(page)).toContainText('The bridge was built in 1832.');
  await expect(page.getByRole('banner')).toContainText('French');
  await close();
});

test('a second start hands its files to the first; the same review is not opened twice', async () => {
  const first = await launch(), { app } = first;
  await expect(first.page.getByRole('button', { name: 'Choose files…' })).toBeVisible();
  const second = app.waitForEvent('window');
  await startAgain(first, [english, french]);
  await expect(translation(await second)).toContainText('The bridge was built in 1832.');
  expect(app.windows()).toHaveLength(2);
  // From Home the review goes to the window that shows it; Home is not left over.
  await first.page.reload();
  // The window closes under the click.
  await first.page.getByRole('button', { name: /Le pont/u }).first().evaluate((button) => { setTimeout(() => { if (button instanceof HTMLElement) button.click(); }, 50); });
  await expect.poll(() => app.windows().length).toBe(1);
  await expect(translation(await second)).toBeVisible();
  await first.close();
});

test('a .recto file as argument is opened where it lies, and stays one file when the app is closed', async () => {
  const first = await launch({ arguments: [english, french] });
  await caretAtEndOf(first.page, 'in winter');
  await first.page.keyboard.type(' again');
  await saved(first.page);
  const copy = path.join(folder, 'pont.recto');
  await answerDialogs(first.app, { save: copy });
  await first.app.evaluate(({ Menu }) => { Menu.getApplicationMenu()?.getMenuItemById('save-copy')?.click(); });
  await expect.poll(() => readdirSync(folder)).toContain('pont.recto');
  await first.close();
  const second = await launch({ arguments: [copy] });
  await expect(translation(second.page)).toContainText('closed in winter again.');
  await second.app.close();
  expect(readdirSync(folder).filter((name) => name.startsWith('pont.recto'))).toEqual(['pont.recto']);
  rmSync(second.userData, { recursive: true, force: true });
});

test('a window comes back where and as large as it was', async () => {
  const first = await launch();
  await first.app.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 50, width: 900, height: 640 }); });
  await first.app.close();
  const second = await launch({ userData: first.userData });
  const bounds = await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  expect(bounds).toMatchObject({ width: 900, height: 640 });
  await second.app.close();
  rmSync(first.userData, { recursive: true, force: true });
});

test('a review that is erased leaves no word behind', async () => {
  const first = await launch({ arguments: [english, french] }), { app, page, userData } = first;
  await expect(translation(page)).toBeVisible();
  await caretAtEndOf(page, 'in winter');
  await page.keyboard.type(' unmistakably');
  await saved(page);
  await app.evaluate(({ dialog }) => { dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false }); });
  await page.evaluate(async () => {
    const { ask } = Reflect.get(globalThis, 'recto') as { ask: (channel: string, ask: unknown) => Promise<{ recent: readonly { review: string }[] }> };
    const [row] = (await ask('home/recent', {})).recent;
    await ask('home/erase', { review: row?.review });
  });
  await expect(page.getByRole('button', { name: 'Choose files…' })).toBeVisible();
  await app.close();
  const own = readdirSync(userData, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.(?:recto|sqlite|log)/u.test(entry.name));
  for (const { parentPath, name } of own) expect(readFileSync(path.join(parentPath, name), 'latin1'), name).not.toMatch(/unmistakably|The bridge|Le pont/u);
  expect(readdirSync(path.join(userData, 'library'))).toEqual([]);
  rmSync(userData, { recursive: true, force: true });
});

test('the menu speaks the interface\'s language and does what its key does', async () => {
  const { app, page, close } = await launch({ language: 'fr' });
  const labels = await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label));
  expect(labels).toEqual(['Fichier', 'Édition', 'Révision', 'Affichage', 'Aide']);
  await expect(page.getByRole('main')).toBeVisible();
  await app.evaluate(({ Menu }) => { Menu.getApplicationMenu()?.getMenuItemById('settings')?.click(); });
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  const second = app.waitForEvent('window');
  await app.evaluate(({ Menu }) => { Menu.getApplicationMenu()?.getMenuItemById('new-window')?.click(); });
  await second;
  await close();
});

/** Drops files on the middle of the window, as the system's file manager would. */
async function dropped(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
}
test('files dropped on Home are a review; a third one is said to be left out', async () => {
  const { page, close } = await launch();
  const third = path.join(folder, 'third.txt');
  writeFileSync(third, 'A third text.\n');
  await expect(page.getByRole('button', { name: 'Choose files…' })).toBeVisible();
  await dropped(page, [english, french, third]);
  await expect(translation(page)).toContainText('The bridge was built in 1832.');
  await expect(page.getByRole('alert')).toContainText('Only the first two of 3 files');
  await close();
});
test('files dropped on the Desk are a review in a window of their own; the text stays as it is', async () => {
  const { app, page, close } = await launch({ arguments: [english, french] });
  await expect(translation(page)).toContainText('The bridge was built in 1832.');
  const before = await translation(page).innerText(), opening = app.waitForEvent('window');
  const other = path.join(folder, 'other.en.txt');
  writeFileSync(other, 'Another text\n\nIt has nothing to do with bridges.\n');
  await dropped(page, [other]);
  await expect(translation(await opening)).toContainText('nothing to do with bridges');
  expect(await translation(page).innerText()).toBe(before);
  await close();
});
test('bringing in a long text shows how far it is, and is called off by one button', async () => {
  const { app, page, close } = await launch();
  const words = (n: number): string => [n, n * 7, n * 13, n * 29].map((number) => (number % 9973).toString(36)).join(' ');
  const long = (prefix: string): string => Array.from({ length: 12_000 }, (_, n) => `${prefix} ${words(n)}.`).join('\n\n');
  const files = ['long.fr.txt', 'long.en.txt'].map((name) => path.join(folder, name));
  files.forEach((file, n) => { writeFileSync(file, long(n === 0 ? 'La phrase parle de la ville et de' : 'The sentence speaks of the town and of')); });
  await answerDialogs(app, { open: files });
  await page.getByRole('button', { name: 'Choose files…' }).click();
  await expect(page.getByText(/Laying side by side… \d+%/u)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText(/Laying side by side/u)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Choose files…' })).toBeVisible();
  await expect(page.locator('.recent-line')).toHaveCount(0);
  // What comes next is not kept waiting for what nobody wants any more.
  await answerDialogs(app, { open: [english, french] });
  await page.getByRole('button', { name: 'Choose files…' }).click();
  await expect(translation(page)).toContainText('The bridge was built in 1832.', { timeout: 60_000 });
  await expect(page.getByText(/Laying side by side/u)).toHaveCount(0);
  await close();
});
