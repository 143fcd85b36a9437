import { app, dialog, nativeTheme } from 'electron';
import path from 'node:path';
import { isFailure, type Failure } from '#app/documents/failure';
import { failureLine } from '#app/i18n/failure-line';
import { answerEverything } from '#main/handlers/all';
import { tell } from '#main/ipc';
import { logInto } from '#main/log';
import { menuFollows } from '#main/menu/follow';
import { openFiles } from '#main/open-files';
import { makeParts, type Parts } from '#main/parts';
import { filesIn } from '#main/second-start';
import { relist } from '#main/review/relist';
import { settingsStore, spoken } from '#main/settings';
import { openLibrary } from '#main/store/library';
import { voiceIn, type Voice } from '#main/voice';
import { servePage } from '#main/window/protocol';
import { closeSession } from '#main/window/wall';

/** Everything from a ready system to the first window. `files`: what the app was started with. */
export async function begin(files: readonly string[]): Promise<void> {
  const own = app.getPath('userData');
  logInto(path.join(own, 'logs'));
  const library = openLibrary(own);
  if (isFailure(library)) { await refuseToStart(library); return; }
  const settings = settingsStore(library.values, preferred());
  let voice: Voice | null = null;
  const speaking = (): Voice => { if (voice === null) throw new Error('main has no words yet'); return voice; };
  const parts = makeParts({ library, settings, voice: speaking, built: import.meta.dirname });
  const follow = async (): Promise<void> => {
    const now = settings.get();
    nativeTheme.themeSource = now.theme;
    if (now.language !== voice?.language) voice = await voiceIn(now.language);
    menuFollows(parts);
    for (const window of parts.windows.all()) tell(window.webContents, 'app/settings', now);
  };
  closeSession();
  servePage(path.join(import.meta.dirname, '../renderer'));
  answerEverything(parts, follow);
  const words = follow();
  listen(parts);
  // The first window does not wait for main's own words: its process starts meanwhile, and nobody can ask for them before.
  await Promise.all([words, openFiles(parts, files)]);
  setImmediate(() => { relist(library); });
}

/** Without its own folder the app can keep nothing: it says why and ends. */
async function refuseToStart(failure: Failure): Promise<void> {
  const { t } = await voiceIn(spoken(preferred()));
  dialog.showErrorBox('Recto', failureLine(t, failure));
  app.exit(1);
}
function preferred(): readonly string[] { return [process.env['RECTO_LANGUAGE'] ?? '', ...app.getPreferredSystemLanguages()]; }

/** What the system says while the app runs. */
function listen(parts: Parts): void {
  app.on('second-instance', (_event, _argv, _folder, handed) => { void openFiles(parts, filesIn(handed)); });
  app.on('open-file', (event, file) => { event.preventDefault(); void openFiles(parts, [file]); });
  app.on('activate', () => { if (parts.windows.all().length === 0) parts.windows.open(null); });
  app.on('window-all-closed', () => { if (process.platform !== 'darwin') app.quit(); });
  app.on('will-quit', () => {
    for (const session of parts.sessions.all()) parts.sessions.close(session.review, true);
    parts.library.close();
  });
}
