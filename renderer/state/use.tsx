import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { DeskStore } from '#renderer/state/desk';
import type { DeskState } from '#renderer/state/desk-state';
import type { ShellState, ShellStore } from '#renderer/state/shell';

export const ShellContext = createContext<ShellStore | null>(null);
export const DeskContext = createContext<DeskStore | null>(null);

export function useShellStore(): ShellStore {
  const shell = useContext(ShellContext);
  if (shell === null) throw new Error('no ShellContext around this component');
  return shell;
}
export function useShell<T>(select: (state: ShellState) => T): T { return useStore(useShellStore().state, select); }

export function useDeskStore(): DeskStore {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('no DeskContext around this component');
  return desk;
}
export function useDesk<T>(select: (state: DeskState) => T): T { return useStore(useDeskStore().state, select); }
