import { BrowserWindow, type WebContents } from 'electron';
import { isFailure, type Failure } from '#app/documents/failure';
import type { Progress } from '#app/contract/views';
import { bringIn, bringInFiles, bringInSample } from '#main/bring-in';
import { askForReview, askForTexts, askToErase } from '#main/dialogs';
import { windowOf } from '#main/handlers/window-of';
import { tell, type Handlers } from '#main/ipc';
import type { Parts } from '#main/parts';

type Channels = 'home/choose' | 'home/bring-in' | 'home/sample' | 'home/recent' | 'home/open' | 'home/open-file' | 'home/erase';

export function homeHandlers(parts: Parts): Handlers<Channels> {
  const { windows, sessions, library, tokens } = parts;
  /** The asker's window shows the review, unless another one does already: then that one comes to the front. */
  const shown = (opened: { readonly review: string } | Failure, from: WebContents): { readonly review: string } | Failure => {
    if (isFailure(opened)) return opened;
    const there = windows.of(opened.review);
    if (there === null) windows.show(from, opened.review);
    else if (there.webContents !== from) { windows.open(opened.review); closeIfHome(from); }
    return opened;
  };
  const closeIfHome = (page: WebContents): void => { if (windows.reviewIn(page) === null) BrowserWindow.fromWebContents(page)?.close(); };
  const progress = (from: WebContents) => (said: Progress): void => { tell(from, 'app/progress', said); };
  return {
    'home/choose': async ({ what }, from) => {
      const files = await askForTexts(windowOf(from), parts.voice(), what);
      return files === null ? null : files.map(tokens.give);
    },
    'home/bring-in': async ({ inputs, roles }, from) => shown(await bringIn(parts, inputs, roles, progress(from)), from),
    'home/sample': async (_ask, from) => shown(await bringInSample(parts, progress(from)), from),
    'home/recent': () => ({ recent: library.recent.all() }),
    'home/open': ({ review }, from) => {
      const opened = sessions.open(review);
      return shown(isFailure(opened) ? opened : { review }, from);
    },
    'home/open-file': async (_ask, from) => {
      const file = await askForReview(windowOf(from), parts.voice());
      return file === null ? null : shown(await bringInFiles(parts, [file], progress(from)), from);
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
