import { expect, test, type Page } from '@playwright/test';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { answerDialogs, caretAtEndOf, translation } from '#test/e2e/desk-page';
import { launch, type Launched } from '#test/e2e/launch';

const folder = mkdtempSync(path.join(tmpdir(), 'recto-bad-'));
const good = path.join(folder, 'good.txt');
let recto: Launched;
test.beforeAll(async () => {
  writeFileSync(good, 'The bridge was built in 1832. It is closed in winter.\n');
  recto = await launch();
});
test.afterAll(async () => { await recto.close(); rmSync(folder, { recursive: true, force: true }); });

/** Chooses files on Home, as the system's dialog would give them. */
async function choose({ app, page }: Launched, files: readonly string[]): Promise<void> {
  await answerDialogs(app, { open: files });
  await page.getByRole('button', { name: 'Choose files…' }).click();
}
async function expectComplaint(page: Page, words: RegExp): Promise<void> {
  await expect(page.getByText(words).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose files…' })).toBeVisible();
}
function made(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

const bad: readonly { readonly name: string; readonly files: () => readonly string[]; readonly said: RegExp }[] = [
  { name: 'an empty file', files: () => [made('empty.txt', '')], said: /empty\.txt/u },
  { name: 'a picture', files: () => [made('picture.txt', Buffer.from([0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13, 0, 0, 1, 0, 2, 0]))], said: /picture\.txt/u },
  { name: 'a file of a kind we do not read', files: () => [made('deck.pptx', 'PK')], said: /deck\.pptx/u },
  { name: 'a line of 50 MB', files: () => [made('huge.txt', 'word '.repeat(10_000_000))], said: /huge\.txt.*48 MB.*25 MB/u },
  { name: 'a line of 20 MB', files: () => [made('line.txt', 'word '.repeat(4_000_000))], said: /line\.txt.*19,999,999.*500,000/u },
  { name: 'half of a UTF-16 character', files: () => [made('wrong.txt', Buffer.from([0xFF, 0xFE, 0x41, 0x00, 0x42]))], said: /wrong\.txt/u },
  { name: 'a file that is gone', files: () => [path.join(folder, 'gone.txt')], said: /gone\.txt/u },
  { name: 'a folder', files: () => { mkdirSync(path.join(folder, 'folder.txt'), { recursive: true }); return [path.join(folder, 'folder.txt')]; }, said: /folder\.txt/u },
  { name: 'the same file twice', files: () => [good, good], said: /good\.txt/u },
  { name: 'only spaces', files: () => [made('blank.txt', '  \n \n')], said: /blank\.txt/u },
  { name: 'another program\'s SQLite file named .recto', files: () => { const file = path.join(folder, 'foreign.recto'); rmSync(file, { force: true }); const db = new DatabaseSync(file); db.exec('CREATE TABLE t (a)'); db.close(); return [file]; }, said: /foreign\.recto/u },
  { name: 'a text named .recto', files: () => [made('text.recto', 'Once upon a time.')], said: /text\.recto/u },
];
for (const { name, files, said } of bad) {
  test(`${name}: the message names the file, and Home stays as it was`, async () => {
    await choose(recto, files());
    await expectComplaint(recto.page, said);
  });
}

test('a copy into a folder where nothing may be written says so, and nothing is half there', async () => {
  const launched = await launch(), { app, page } = launched;
  await choose(launched, [good]);
  await expect(translation(page)).toBeVisible();
  // A path below a file: nobody may write there, root included.
  const target = path.join(good, 'out.txt');
  await answerDialogs(app, { save: target });
  await page.keyboard.press('Control+e');
  await expect(page.getByText(/out\.txt/u).first()).toBeVisible();
  expect(existsSync(target)).toBe(false);
  expect(readFileSync(good, 'utf8')).toContain('The bridge was built in 1832.');
  await launched.close();
});

test('a review file that was damaged is refused, and the one in the library is as it was', async () => {
  const launched = await launch(), { page } = launched;
  await choose(launched, [good]);
  await caretAtEndOf(page, 'built in 1832');
  await page.keyboard.type(' or so');
  await launched.app.close();
  const library = path.join(launched.userData, 'library');
  const [own = ''] = readdirSync(library).map((name) => path.join(library, name));
  const copy = path.join(folder, 'damaged.recto');
  copyFileSync(own, copy);
  chmodSync(copy, 0o644);
  const bytes = readFileSync(copy);
  bytes.fill(0x5A, bytes.length - 4096);
  writeFileSync(copy, bytes);
  const again = await launch({ userData: launched.userData });
  await choose(again, [copy]);
  await expectComplaint(again.page, /damaged\.recto/u);
  await again.page.getByRole('button', { name: /bridge/u }).first().click();
  await expect(translation(again.page)).toContainText('built in 1832 or so.');
  await again.app.close();
  rmSync(launched.userData, { recursive: true, force: true });
});
