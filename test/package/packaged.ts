import { chromium, type Browser, type Page } from '@playwright/test';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The executable of the packaged app; scripts/test.mjs makes a test build and says where it is. */
function executable(): string {
  const there = process.env['RECTO_PACKAGED'];
  if (there === undefined) throw new Error('RECTO_PACKAGED is not set: run the package tests by `npm test -- --only package`');
  return there;
}
/** The page of root has no sandbox; the command line has no page. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export interface Packaged {
  readonly page: Page;
  /** Where the app keeps its reviews and settings. */
  readonly userData: string;
  /** Ends the app; what it keeps stays. */
  readonly end: () => Promise<void>;
  readonly forget: () => void;
}

/** Starts the packaged app and drives its page from outside: its main process cannot be reached, as its fuses have it. */
export async function startPackaged(): Promise<Packaged> {
  const userData = mkdtempSync(path.join(tmpdir(), 'recto-packaged-'));
  const started = spawn(executable(), [...asRoot, '--disable-gpu', '--remote-debugging-port=0', `--user-data-dir=${userData}`], { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, RECTO_LANGUAGE: 'en' } });
  const browser = await chromium.connectOverCDP(await debuggingAddress(started));
  return {
    page: await firstPage(browser),
    userData,
    end: async () => {
      const ended = new Promise((resolve) => { started.once('exit', resolve); });
      await browser.close();
      started.kill();
      await ended;
    },
    forget: () => { rmSync(userData, { recursive: true, force: true }); },
  };
}

async function debuggingAddress(started: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    started.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    started.once('error', reject);
    started.once('exit', (status) => { reject(new Error(`the packaged app ended with ${status}: ${said}`)); });
  });
}

async function firstPage(browser: Browser): Promise<Page> {
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('the packaged app has no browser context');
  return context.pages()[0] ?? context.waitForEvent('page');
}

/** Runs the command line of the packaged app where there is no display. */
export function packagedCommandLine(args: readonly string[], input = ''): { readonly status: number | null; readonly out: string; readonly said: string } {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const ended = spawnSync(executable(), [...asRoot, '--log-level=3', '--cli', ...args], { encoding: 'utf8', input, env });
  return { status: ended.status, out: ended.stdout, said: ended.stderr };
}
