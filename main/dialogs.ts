import { dialog, type BrowserWindow, type FileFilter, type OpenDialogOptions } from 'electron';
import { failureLine } from '#app/i18n/failure-line';
import type { Failure } from '#app/documents/failure';
import type { Voice } from '#main/voice';

/** All questions of the system's own dialogs. `dialog.…` is looked up at the call, so that window tests can answer. */
const textEndings = ['txt', 'text', 'md', 'markdown'];

/** Files of the reviewer's choice; `null`: cancelled. */
export async function askForTexts(window: BrowserWindow, { t }: Voice, what: 'pair' | 'source' | 'translation'): Promise<readonly string[] | null> {
  const titles = { pair: t('main.dialog.choosePair'), source: t('main.dialog.chooseSource'), translation: t('main.dialog.chooseTranslation') };
  const properties: OpenDialogOptions['properties'] = what === 'pair' ? ['openFile', 'multiSelections'] : ['openFile'];
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { title: titles[what], buttonLabel: t('main.dialog.choose'), properties, filters: filters(t('main.dialog.texts'), textEndings, t('main.dialog.allFiles')) });
  return canceled || filePaths.length === 0 ? null : filePaths;
}
export async function askForReview(window: BrowserWindow, { t }: Voice): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { title: t('main.dialog.openReview'), properties: ['openFile'], filters: filters(t('main.dialog.reviewsAndTexts'), ['recto', ...textEndings], t('main.dialog.allFiles')) });
  return canceled ? null : filePaths[0] ?? null;
}
/** Where to write; asks before something is overwritten. `null`: cancelled. */
export async function askWhere(window: BrowserWindow, { t }: Voice, name: string, kind: { readonly label: string; readonly ending: string }): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, { title: t('main.dialog.saveTitle'), defaultPath: name, properties: ['showOverwriteConfirmation', 'createDirectory'], filters: [{ name: kind.label, extensions: [kind.ending] }] });
  return canceled || filePath === '' ? null : filePath;
}
export async function askToErase(window: BrowserWindow, { t }: Voice, title: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning', message: t('main.erase.question', { title }), detail: t('main.erase.detail'), buttons: [t('main.erase.do'), t('main.dialog.cancel')], defaultId: 1, cancelId: 1, noLink: true,
  });
  return response === 0;
}
/** Work that could not be written: to stay (`false`) or to lose it (`true`). */
export function askToLose(window: BrowserWindow, { t }: Voice, failure: Failure): boolean {
  const answer = dialog.showMessageBoxSync(window, {
    type: 'warning', message: t('main.unsaved.question'), detail: failureLine(t, failure), buttons: [t('main.unsaved.stay'), t('main.unsaved.lose')], defaultId: 0, cancelId: 0, noLink: true,
  });
  return answer === 1;
}
function filters(name: string, extensions: readonly string[], all: string): FileFilter[] {
  return [{ name, extensions: [...extensions] }, { name: all, extensions: ['*'] }];
}
