import type { Change } from '#app/diff/change';
import { isFailure, type Failure } from '#app/documents/failure';
import type { DeskStore } from '#renderer/state/desk';
import type { Point } from '#renderer/state/page-command';
import type { ShellStore } from '#renderer/state/shell';

/** Milliseconds after the last change of the text before it is compared again. */
const PAUSE = 350;

/** Compares the text as it stands with an earlier point, now and after each pause in the work, until the returned function is called. */
export function watchChanges(desk: DeskStore, shell: ShellStore, since: Point, heard: (changes: readonly Change[] | Failure) => void): () => void {
  const { review } = desk.state.getState();
  let over = false, timer: ReturnType<typeof setTimeout> | undefined;
  const compare = async (): Promise<void> => {
    const answer = await shell.bridge.ask('review/compare', { review, from: since, to: { kind: 'now' } });
    if (over) return;
    if (isFailure(answer)) shell.failed(answer);
    heard(answer);
  };
  void compare();
  const unsubscribe = desk.state.subscribe((state, before) => {
    if (state.content.items === before.content.items) return;
    clearTimeout(timer);
    timer = setTimeout(() => { void compare(); }, PAUSE);
  });
  return () => { over = true; clearTimeout(timer); unsubscribe(); };
}
