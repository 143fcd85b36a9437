import type { BrowserWindow } from 'electron';

/** A page that goes down so often in so short a time (milliseconds) would go down for ever. */
const TRIES = 3, WITHIN = 30_000;

/** A page that crashed starts again from what main holds: nothing of it is lost. `gaveUp`: it crashes each time. */
export function revive(window: BrowserWindow, gaveUp: () => void): void {
  let crashes: readonly number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const now = Date.now();
    crashes = [...crashes.filter((at) => now - at < WITHIN), now];
    if (crashes.length > TRIES) { gaveUp(); return; }
    // Not within the event: the old process has first to be gone.
    setImmediate(() => { if (!window.isDestroyed()) window.webContents.reload(); });
  });
}
