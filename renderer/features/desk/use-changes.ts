import { useEffect } from 'react';
import { useStore } from 'zustand';
import { isFailure } from '#app/documents/failure';
import type { DeskStore } from '#renderer/state/desk';
import type { ShellStore } from '#renderer/state/shell';

/** Milliseconds after the last change of the text before the changes are compared again. */
const PAUSE = 350;

/** Keeps the shown changes those of the text as it stands. */
export function useChanges(desk: DeskStore, shell: ShellStore): void {
  const since = useStore(desk.state, (state) => state.since);
  const items = useStore(desk.state, (state) => state.content.items);
  const review = useStore(desk.state, (state) => state.review);
  useEffect(() => {
    if (since === null) return;
    let over = false;
    const compare = async (): Promise<void> => {
      const answer = await shell.bridge.ask('review/compare', { review, from: since, to: { kind: 'now' } });
      if (over) return;
      if (isFailure(answer)) { shell.failed(answer); desk.state.setState({ since: null, changes: null }); } else desk.state.setState({ changes: answer });
    };
    const timer = setTimeout(() => { void compare(); }, desk.state.getState().changes === null ? 0 : PAUSE);
    return () => { over = true; clearTimeout(timer); };
  }, [desk, shell, review, since, items]);
}
