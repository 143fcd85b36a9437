import { createContext, useContext } from 'react';
import type { Action } from '#app/contract/action';
import { keyFor, keysOf } from '#renderer/keys/table';
import { useShell, useShellStore } from '#renderer/state/use.tsx';
import type { Scene } from '#renderer/features/desk/scene';

export const SceneContext = createContext<Scene | null>(null);
export function useScene(): Scene {
  const scene = useContext(SceneContext);
  if (scene === null) throw new Error('no SceneContext around this component');
  return scene;
}

/** The key of an action, as the reviewer has set it; '' for none. */
export function useKey(): (action: Action, inList?: boolean) => string {
  const platform = useShell((state) => state.platform), changed = useShell((state) => state.settings.keys);
  const bindings = keysOf(platform, changed);
  return (action, inList = false) => keyFor(bindings, action, inList);
}

/** Does what the key of an action does. */
export function useDo(): (action: Action) => void {
  const shell = useShellStore();
  return (action) => { shell.doing(action)?.run('pointer'); };
}
