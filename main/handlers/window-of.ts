import { BrowserWindow, type WebContents } from 'electron';

/** The window a page is in. Throws when it is gone: then nobody waits for the answer. */
export function windowOf(page: WebContents): BrowserWindow {
  const window = BrowserWindow.fromWebContents(page);
  if (window === null) throw new Error('the window is gone');
  return window;
}
