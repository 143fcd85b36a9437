import type { WebContents } from 'electron';
import { asker, type Asker } from '#main/asker';
import { tell } from '#main/ipc';

/** What each window waits for. */
export interface Askers {
  readonly of: (page: WebContents) => Asker;
  /** All that the window waits for is called off. */
  readonly cancel: (page: WebContents) => void;
}

export function askers(): Askers {
  const waiting = new WeakMap<WebContents, Set<() => void>>();
  const of = (page: WebContents): Set<() => void> => {
    const there = waiting.get(page) ?? new Set();
    waiting.set(page, there);
    return there;
  };
  return {
    of: (page) => asker((said) => { tell(page, 'app/progress', said); }, of(page)),
    cancel: (page) => { for (const cancel of of(page)) cancel(); },
  };
}
