import { BrowserWindow, type WebContents } from 'electron';
import { isFailure, type Failure } from '#app/documents/failure';
import { bringIn, bringInFiles, bringInSample } from '#main/bring-in';
import { askForReview, askForTexts, askToErase } from '#main/dialogs';
import { windowOf } from '#main/handlers/window-of';
import type { Handlers } from '#main/ipc';
import type { Parts } from '#main/parts';

type Channels = 'home/choose' | 'home/bring-in' | 'home/sample' | 'home/recent' | 'home/open' | 'home/open-file' | 'home/erase';
type Opened = { readonly review: string } | Failure;

export function homeHandlers(parts: Parts): Handlers<Channels> {
  const { windows, sessions, library, tokens } = parts;
  /** The asker's window shows the review, unless another one does already: then that one comes to the front. */
  const shown = (opened: Opened, from: WebContents): Opened => {
    if (isFailure(opened)) return opened;
    const there = windows.of(opened.review);
    if (there === null) windows.show(from, opened.review);
    else if (there.webContents !== from) { windows.open(opened.review); closeIfHome(from); }
    return opened;
  };
  /** The same, unless it was called off. */
  const brought = (opened: Opened | null, from: WebContents): Opened | null => (opened === null ? null : shown(opened, from));
  const closeIfHome = (page: WebContents): void => { if (windows.reviewIn(page) === null) BrowserWindow.fromWebContents(page)?.close(); };
  return {
    'home/choose': async ({ what }, from) => {
      const files = await askForTexts(windowOf(from), parts.voice(), what);
      return files === null ? null : files.map(tokens.give);
    },
    'home/bring-in': async ({ inputs, roles }, from) => {
      const opened = await bringIn(parts, inputs, roles, parts.askers.of(from));
      // Dropped on a Desk: its review stays where it is, the new one has a window of its own.
      if (opened === null || isFailure(opened) || windows.reviewIn(from) === null) return brought(opened, from);
      windows.open(opened.review);
      return null;
    },
    'home/sample': async (_ask, from) => brought(await bringInSample(parts, parts.askers.of(from)), from),
    'home/recent': () => ({ recent: library.recent.all() }),
    'home/open': ({ review }, from) => {
      const opened = sessions.open(review);
      return shown(isFailure(opened) ? opened : { review }, from);
    },
    'home/open-file': async (_ask, from) => {
      const file = await askForReview(windowOf(from), parts.voice());
      return file === null ? null : brought(await bringInFiles(parts, [file], parts.askers.of(from)), from);
    },
    'home/erase': async ({ review }, from) => {
      const title = library.recent.all().find((row) => row.review === review)?.title ?? '';
      if (!await askToErase(windowOf(from), parts.voice(), title)) return { erased: false };
      const there = windows.of(review);
      if (there !== null) { windows.show(there.webContents, null); there.webContents.reload(); }
      sessions.close(review, true);
      library.erase(review);
      return { erased: true };
    },
  };
}
