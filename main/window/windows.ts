import { BrowserWindow, nativeTheme, screen, type WebContents } from 'electron';
import type { Tiding, Tidings } from '#app/contract/channels';
import { tell } from '#main/ipc';
import { logBug } from '#main/log';
import { fitted, parsedPlace, smallest, type Placed } from '#main/window/bounds';
import { ORIGIN } from '#main/window/policy';
import { revive } from '#main/window/revive';
import type { Values } from '#main/store/values';

/** The open windows: each shows Home or one review, no review is in two. */
export interface Windows {
  /** A window for the review, or for Home (`null`): a new one, or the one that shows the review already. */
  readonly open: (review: string | null) => BrowserWindow;
  /** The window that shows the review. */
  readonly of: (review: string) => BrowserWindow | null;
  readonly reviewIn: (page: WebContents) => string | null;
  /** The window shows this from now on. */
  readonly show: (page: WebContents, review: string | null) => void;
  readonly all: () => readonly BrowserWindow[];
  /** Says something to a window whose page may not listen yet: it is said when the page has started. */
  readonly tellLater: <T extends Tiding>(window: BrowserWindow, tiding: T, said: Tidings[T]) => void;
  readonly started: (page: WebContents) => void;
}
export interface WindowsOf {
  readonly preload: string;
  readonly values: Values;
  /** Asked before a window with a review closes; `false` keeps it open. */
  readonly mayClose: (review: string, window: BrowserWindow) => boolean;
  /** No window shows the review any more. */
  readonly left: (review: string) => void;
}
// The two `--desk` of renderer/styles/tokens.css: what the window shows before the page does.
const background = { light: '#e9e6df', dark: '#161513' } as const;

export function windows({ preload, values, mayClose, left }: WindowsOf): Windows {
  const shown = new Map<BrowserWindow, string | null>();
  const unheard = new Map<WebContents, (() => void)[]>();
  const of = (review: string): BrowserWindow | null => [...shown].find(([, its]) => its === review)?.[0] ?? null;
  const at = (page: WebContents): BrowserWindow | null => [...shown.keys()].find((window) => window.webContents === page) ?? null;

  const make = (review: string | null): BrowserWindow => {
    const screens = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map((display) => display.workArea);
    const place = fitted(parsedPlace(values.get('bounds')), screens, [...shown.keys()].map((window) => window.getBounds()));
    const window = new BrowserWindow({
      ...place.bounds, minWidth: smallest.width, minHeight: smallest.height, show: false,
      backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
      webPreferences: { preload, sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false, spellcheck: false, navigateOnDragDrop: false, safeDialogs: true },
    });
    shown.set(window, review);
    unheard.set(window.webContents, []);
    const page = window.webContents;
    if (place.maximized) window.maximize();
    window.once('ready-to-show', () => { window.show(); });
    window.on('close', (event) => {
      const its = shown.get(window) ?? null;
      if (its !== null && !mayClose(its, window)) { event.preventDefault(); return; }
      values.set('bounds', JSON.stringify({ bounds: window.getNormalBounds(), maximized: window.isMaximized() } satisfies Placed));
    });
    window.on('closed', () => {
      const its = shown.get(window) ?? null;
      shown.delete(window);
      unheard.delete(page);
      if (its !== null) left(its);
    });
    revive(window, () => { logBug('page', new Error('crashes each time')); window.destroy(); });
    // Refused when the window closes while it loads: nobody waits for it then.
    window.loadURL(`${ORIGIN}/index.html`).catch((reason: unknown) => { if (!window.isDestroyed()) logBug('load', reason); });
    return window;
  };
  return {
    open: (review) => {
      const there = review === null ? null : of(review);
      if (there === null) return make(review);
      if (there.isMinimized()) there.restore();
      there.focus();
      return there;
    },
    of,
    reviewIn: (page) => { const window = at(page); return window === null ? null : shown.get(window) ?? null; },
    show: (page, review) => {
      const window = at(page);
      if (window === null) return;
      const before = shown.get(window) ?? null;
      shown.set(window, review);
      if (before !== null && before !== review) left(before);
    },
    all: () => [...shown.keys()],
    tellLater: (window, tiding, said) => {
      const page = window.webContents;
      const waiting = unheard.get(page);
      if (waiting === undefined) tell(page, tiding, said);
      else waiting.push(() => { tell(page, tiding, said); });
    },
    started: (page) => {
      const waiting = unheard.get(page) ?? [];
      unheard.delete(page);
      // Behind the answer to the page's first question, which it sends once it listens.
      setImmediate(() => { for (const say of waiting) say(); });
    },
  };
}
