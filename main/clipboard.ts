import * as electron from 'electron';

/**
 * Puts a text on the clipboard in both its forms. Electron 45 takes ClipboardItems, Electron 33 (development and tests where
 * 45 cannot be had) one object: the one call that differs between the two runtimes.
 */
export async function copy(html: string, text: string): Promise<void> {
  const board: object = electron.clipboard;
  const write: unknown = Reflect.get(board, 'write');
  if (typeof write !== 'function') throw new Error('no clipboard');
  await Reflect.apply(write, board, ['ClipboardItem' in electron ? [new electron.ClipboardItem({ 'text/html': html, 'text/plain': text })] : { html, text }]);
}
