import { failed, isFailure } from '#app/documents/failure';
import { unattended } from '#main/asker';
import { bringInFiles, isReviewFile } from '#main/bring-in';
import type { Parts } from '#main/parts';

/** Files that the system hands over (arguments, a second start, a double click): each review its window, two texts one review. */
export async function openFiles(parts: Parts, files: readonly string[]): Promise<void> {
  const texts = files.filter((file) => !isReviewFile(file));
  const wanted = [...files.filter(isReviewFile).map((file) => [file]), ...(texts.length > 0 ? [texts.slice(0, 2)] : [])];
  if (wanted.length === 0) { showSomething(parts); return; }
  for (const one of wanted) {
    const opened = await bringInFiles(parts, one, unattended);
    if (opened === null) continue;
    if (isFailure(opened)) parts.windows.tellLater(showSomething(parts), 'app/failed', opened);
    else parts.windows.open(opened.review);
  }
  if (texts.length > 2) parts.windows.tellLater(showSomething(parts), 'app/failed', failed('too-many-files', { count: texts.length }));
}
/** A window in front, whatever it shows. */
function showSomething({ windows }: Parts): ReturnType<Parts['windows']['open']> {
  const [there] = windows.all();
  if (there === undefined) return windows.open(null);
  if (there.isMinimized()) there.restore();
  there.focus();
  return there;
}
