import type { Handlers } from '#main/ipc';
import type { Parts } from '#main/parts';

export function windowHandlers({ windows }: Parts): Handlers<'window/home' | 'window/new'> {
  return {
    'window/home': (_ask, from) => { windows.show(from, null); return null; },
    'window/new': () => { windows.open(null); return null; },
  };
}
