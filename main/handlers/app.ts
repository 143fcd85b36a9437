import type { Handlers } from '#main/ipc';
import type { Parts } from '#main/parts';

export function appHandlers(parts: Parts, settingsChanged: () => Promise<void>): Handlers<'app/start' | 'app/cancel' | 'settings/change'> {
  return {
    'app/start': (_ask, from) => {
      parts.windows.started(from);
      return { settings: parts.settings.get(), platform: platform(), review: parts.windows.reviewIn(from), home: { recent: parts.library.recent.all() } };
    },
    'app/cancel': (_ask, from) => { parts.askers.cancel(from); return null; },
    'settings/change': async (some) => {
      const { name, role, language, theme, textSize, keys } = some;
      const settings = parts.settings.change({
        ...(name === undefined ? {} : { name }), ...(role === undefined ? {} : { role }), ...(language === undefined ? {} : { language }),
        ...(theme === undefined ? {} : { theme }), ...(textSize === undefined ? {} : { textSize }), ...(keys === undefined ? {} : { keys }),
      });
      await settingsChanged();
      return settings;
    },
  };
}
function platform(): 'linux' | 'darwin' | 'win32' {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
}
