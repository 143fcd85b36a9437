import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const checkout = path.resolve(import.meta.dirname, '../..');
/** With the system's sandbox: for root, as another user, from a copy that this user may read (scripts/tests/unprivileged.mjs). */
const sandboxed = process.env['RECTO_SANDBOXED'] === '1';
const appFolder = process.env['RECTO_APP'] ?? checkout;
const usersHome = process.env['RECTO_USER_FILES'];

export interface Launched {
  readonly app: ElectronApplication;
  /** The first window's page. */
  readonly page: Page;
  readonly userData: string;
  /** Closes the app in the way of a user and takes its folder away unless it was given. */
  readonly close: () => Promise<void>;
}
interface Wishes {
  /** Reviews and settings of an earlier launch; a new folder when left out. */
  readonly userData?: string;
  readonly arguments?: readonly string[];
  readonly language?: 'en' | 'fr' | 'ar';
  readonly environment?: Readonly<Record<string, string>>;
}

/** The real app in a real window, with a folder of its own for all it keeps. */
export async function launch(wishes: Wishes = {}): Promise<Launched> {
  const executablePath = process.env['ELECTRON_BIN'];
  if (executablePath === undefined) throw new Error('ELECTRON_BIN is not set: run the window tests by `npm test -- --only windows`');
  // In another user's home that user makes the folder, which else would be ours.
  const userData = wishes.userData ?? (usersHome === undefined ? mkdtempSync(path.join(tmpdir(), 'recto-')) : path.join(usersHome, randomUUID()));
  const inherited = Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  const app = await _electron.launch({
    executablePath,
    // Without this Playwright itself adds --no-sandbox on Linux.
    chromiumSandbox: sandboxed,
    args: [...(process.getuid?.() === 0 && !sandboxed ? ['--no-sandbox'] : []), '--disable-gpu', appFolder, `--user-data-dir=${userData}`, ...(wishes.arguments ?? [])],
    env: { ...inherited, RECTO_USER_DATA: userData, RECTO_LANGUAGE: wishes.language ?? 'en', ...wishes.environment },
  });
  const page = await app.firstWindow();
  return {
    app, page, userData,
    close: async () => {
      await app.close();
      if (wishes.userData === undefined) rmSync(userData, { recursive: true, force: true });
    },
  };
}
