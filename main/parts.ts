import path from 'node:path';
import { analysisPool, type Pool } from '#main/analysis/pool';
import { askers, type Askers } from '#main/askers';
import { askToLose } from '#main/dialogs';
import { tell } from '#main/ipc';
import { sessions, type Sessions } from '#main/review/sessions';
import type { SettingsStore } from '#main/settings';
import type { Library } from '#main/store/library';
import { tokens, type Tokens } from '#main/tokens';
import type { Voice } from '#main/voice';
import { windows, type Windows } from '#main/window/windows';

/** What the handlers work with: made once, when the app begins. */
export interface Parts {
  readonly library: Library;
  readonly settings: SettingsStore;
  readonly sessions: Sessions;
  readonly windows: Windows;
  readonly pool: Pool;
  readonly tokens: Tokens;
  readonly askers: Askers;
  readonly voice: () => Voice;
}
export interface PartsOf { readonly library: Library; readonly settings: SettingsStore; readonly voice: () => Voice; /** The folder of the built main programs. */ readonly built: string }

export function makeParts({ library, settings, voice, built }: PartsOf): Parts {
  const pool = analysisPool(path.join(built, 'worker.js'));
  const open: Sessions = sessions({
    library,
    actor: () => { const { name, role } = settings.get(); return { installation: library.installation, name, role }; },
    tell: (review, tiding, said) => { const window = shown.of(review); if (window !== null) tell(window.webContents, tiding, said); },
    pool,
  });
  const shown: Windows = windows({
    preload: path.join(built, '../preload/index.cjs'), values: library.values,
    mayClose: (review, window) => { const failure = open.of(review)?.settle() ?? null; return failure === null || askToLose(window, voice(), failure); },
    left: open.close,
  });
  return { library, settings, sessions: open, windows: shown, pool, tokens: tokens(), askers: askers(), voice };
}
