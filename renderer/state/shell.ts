import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Ask, Bridge } from '#app/contract/channels';
import type { Action } from '#app/contract/action';
import type { Home, Progress, Settings, Start } from '#app/contract/views';
import { failed as failureOf, isFailure, type Failure } from '#app/documents/failure';
import type { Platform } from '#renderer/keys/table';
import { createDesk, type DeskStore } from '#renderer/state/desk';
import type { PageVia } from '#renderer/state/page-command';
import type { Say, Toast } from '#renderer/state/toast';

/** What lies over the screen. */
export type Overlay = 'palette' | 'keys' | 'settings' | 'compare' | 'report' | null;
export interface ShellState {
  readonly settings: Settings;
  readonly platform: Platform;
  readonly home: Home;
  /** null: Home. */
  readonly desk: DeskStore | null;
  /** A review is being read. `starting`: the one that the window was opened for; nothing else is shown before it. */
  readonly opening: boolean;
  readonly starting: boolean;
  readonly overlay: Overlay;
  readonly toasts: readonly Toast[];
  /** Said to screen readers only. `n`: that the same words are said again. */
  readonly spoken: { readonly n: number; readonly text: string };
  readonly progress: Progress | null;
}
/** What an action does, and whether it can be done now: one predicate for key, menu, palette and button. */
export interface Doing { readonly can: () => boolean; readonly run: (via: PageVia) => void }
export type Doings = Partial<Readonly<Record<Action, Doing>>>;
type Brought = { readonly review: string } | Failure | null;

/** The window around the screens: settings, what is open, what is said in passing. */
export interface ShellStore {
  readonly state: StoreApi<ShellState>;
  readonly bridge: Bridge;
  readonly say: Say;
  readonly unsay: (id: number) => void;
  readonly failed: (failure: Failure, retry?: () => void) => void;
  readonly change: (settings: Ask<'settings/change'>) => void;
  /** Opens what Home brought in; says why it could not. */
  readonly enter: (brought: Promise<Brought>, retry?: () => void) => Promise<void>;
  /** Brings texts in, as they come: sides and languages are guessed, unless `roles` says them. */
  readonly bring: (inputs: Ask<'home/bring-in'>['inputs'], roles: Ask<'home/bring-in'>['roles']) => void;
  /** The same with files: an article and its translation. More of them are not taken, and that is said. */
  readonly bringFiles: (files: readonly { readonly token: string }[]) => void;
  /** Calls off what is being brought in. */
  readonly cancel: () => void;
  readonly goHome: () => Promise<void>;
  readonly over: (overlay: Overlay) => void;
  readonly speak: (text: string) => void;
  /** A screen says what can be done on it, for as long as it is shown. */
  readonly offer: (doings: Doings) => () => void;
  readonly doing: (action: Action) => Doing | null;
}

/** `inWords`: a failure in the interface's language. `later`: runs something after so many milliseconds. */
export function createShell(bridge: Bridge, start: Start, inWords: (failure: Failure) => string, later: (run: () => void, milliseconds: number) => void): ShellStore {
  const state = createStore<ShellState>(() => ({ settings: start.settings, platform: start.platform, home: start.home, desk: null, opening: start.review !== null, starting: start.review !== null, overlay: null, toasts: [], spoken: { n: 0, text: '' }, progress: null }));
  let toast = 0;
  const offered = new Set<Doings>();
  const unsay = (id: number): void => { state.setState((now) => ({ toasts: now.toasts.filter((other) => other.id !== id) })); };
  const say: Say = (tone, text, retry) => {
    toast += 1;
    const id = toast;
    // The same words again do not pile up, and of failures only the last is shown: it covers text.
    state.setState((now) => ({ toasts: [...now.toasts.filter((other) => other.text !== text && (tone !== 'failed' || other.tone !== 'failed')), { id, tone, text, ...(retry === undefined ? {} : { retry }) }].slice(-3) }));
    if (tone !== 'failed') later(() => { unsay(id); }, 6000);
  };
  const failed = (failure: Failure, retry?: () => void): void => { say('failed', inWords(failure), failure.retry ? retry : undefined); };
  const enter: ShellStore['enter'] = async (brought, retry) => {
    state.setState({ opening: true });
    const answer = await brought;
    const opened = answer === null || isFailure(answer) ? answer : await bridge.ask('review/open', { review: answer.review });
    if (opened === null) state.setState({ opening: false, starting: false });
    else if (isFailure(opened)) { state.setState({ opening: false, starting: false }); failed(opened, retry); }
    else {
      state.getState().desk?.close();
      state.setState({ desk: createDesk(bridge, opened, failed), opening: false, starting: false, overlay: null, progress: null });
    }
  };
  const change = async (settings: Ask<'settings/change'>): Promise<void> => { state.setState({ settings: await bridge.ask('settings/change', settings) }); };
  const bring: ShellStore['bring'] = (inputs, roles) => { void enter(bridge.ask('home/bring-in', { inputs, roles }), () => { bring(inputs, roles); }); };
  const bringFiles: ShellStore['bringFiles'] = (files) => {
    bring(files.slice(0, 2).map(({ token }) => ({ kind: 'file', token })), null);
    if (files.length > 2) failed(failureOf('too-many-files', { count: files.length }));
  };
  bridge.listen('app/settings', (settings) => { state.setState({ settings }); });
  bridge.listen('app/progress', (progress) => { state.setState({ progress: progress.done >= progress.of ? null : progress }); });
  bridge.listen('app/failed', (failure) => { failed(failure); });
  return {
    state, bridge, say, unsay, failed, enter, bring, bringFiles,
    cancel: () => { void bridge.ask('app/cancel', {}); },
    change: (settings) => { void change(settings); },
    goHome: async () => {
      await bridge.ask('window/home', {});
      state.getState().desk?.close();
      state.setState({ desk: null, overlay: null, home: await bridge.ask('home/recent', {}) });
    },
    over: (overlay) => { state.setState({ overlay }); },
    speak: (text) => { state.setState(({ spoken }) => ({ spoken: { n: spoken.n + 1, text } })); },
    offer: (doings) => { offered.add(doings); return () => { offered.delete(doings); }; },
    doing: (action) => [...offered].map((doings) => doings[action]).findLast((doing) => doing !== undefined) ?? null,
  };
}
