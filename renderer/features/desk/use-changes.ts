import { useEffect } from 'react';
import { useStore } from 'zustand';
import { isFailure } from '#app/documents/failure';
import type { DeskStore } from '#renderer/state/desk';
import type { ShellStore } from '#renderer/state/shell';
import { watchChanges } from '#renderer/features/desk/watch-changes';

/** Keeps the shown changes those of the text as it stands. */
export function useChanges(desk: DeskStore, shell: ShellStore): void {
  const since = useStore(desk.state, (state) => state.since);
  useEffect(() => since === null ? undefined : watchChanges(desk, shell, since, (answer) => {
    desk.state.setState(isFailure(answer) ? { since: null, changes: null } : { changes: answer });
  }), [desk, shell, since]);
}
