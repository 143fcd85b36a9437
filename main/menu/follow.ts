import type { BrowserWindow } from 'electron';
import type { Action } from '#app/contract/action';
import { tell } from '#main/ipc';
import { setMenu } from '#main/menu/menu';
import type { Parts } from '#main/parts';

/** The menu in the interface's language; what is chosen goes to the page, which does what the key of that action does. */
export function menuFollows({ settings, voice, windows }: Parts): void {
  const choose = (action: Action, window: BrowserWindow | null): void => {
    // Without a window in front (macOS) the action is for the one there is.
    const shown = window ?? windows.all()[0];
    if (action === 'new-window' || shown === undefined) windows.open(null);
    else tell(shown.webContents, 'app/action', { action });
  };
  setMenu({ voice: voice(), keys: settings.get().keys, choose });
}
