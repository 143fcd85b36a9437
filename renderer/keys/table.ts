import type { Action } from '#app/contract/action';

export type Platform = 'linux' | 'darwin' | 'win32';
/**
 * Where a key acts. `list`: only while the focus is in the list of doubts, so it may be a single letter. `desk`: in the list
 * and in the text alike, so it has a modifier or is a function key. `anywhere`: on every screen.
 */
export type Where = 'list' | 'desk' | 'anywhere';
export interface Binding { /** Under which a changed key is kept in the settings. */ readonly name: string; readonly action: Action; readonly where: Where; readonly key: string }

type Row = readonly [action: Action, where: Where, key: string, mac?: string];
const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/**
 * One key for linux and windows, one for macOS (without: Ctrl becomes Cmd). None is on AltGr, none is one of the
 * system's or of the developer tools (Ctrl+Shift+C, Ctrl+Shift+I).
 */
const rows: readonly Row[] = [
  ['next-doubt', 'desk', 'Alt+Down', 'Ctrl+Alt+Down'], ['previous-doubt', 'desk', 'Alt+Up', 'Ctrl+Alt+Up'],
  ['to-text', 'desk', 'F2'], ['to-card', 'desk', 'Esc'],
  ['accept-1', 'list', 'Enter'], ...digits.map((n): Row => [`accept-${n}`, 'list', String(n)]), ...digits.map((n): Row => [`accept-${n}`, 'desk', `Ctrl+${n}`]),
  ['to-text', 'list', 'E'],
  ['dismiss', 'list', 'D'], ['dismiss', 'desk', 'Ctrl+D'],
  ['dismiss-with-reason', 'list', 'Shift+D'], ['dismiss-with-reason', 'desk', 'Ctrl+Shift+D'],
  ['annotate', 'list', 'M'], ['annotate', 'desk', 'Ctrl+M', 'Ctrl+Cmd+M'],
  ['note', 'list', 'N'], ['note', 'desk', 'Ctrl+Alt+Enter'],
  ['mend-alike', 'list', 'A'], ['mend-alike', 'desk', 'Ctrl+Shift+A'],
  ['bring-back-doubt', 'list', 'B'],
  ['confirm', 'desk', 'Ctrl+Enter'], ['confirm-to-doubt', 'desk', 'Ctrl+Shift+Enter'], ['confirm-paragraph', 'desk', 'Ctrl+Alt+Shift+Enter'],
  ['confirm-read', 'desk', 'Ctrl+Shift+L'], ['unconfirm', 'desk', 'Ctrl+Shift+U'],
  ['next-unit', 'desk', 'Ctrl+Down', 'Cmd+Alt+Down'], ['previous-unit', 'desk', 'Ctrl+Up', 'Cmd+Alt+Up'],
  ['show-changes', 'desk', 'Ctrl+Shift+E'], ['next-change', 'desk', 'Alt+Right', 'Ctrl+Alt+Right'], ['previous-change', 'desk', 'Alt+Left', 'Ctrl+Alt+Left'],
  ['take-back', 'desk', 'Ctrl+Shift+T'], ['find', 'desk', 'Ctrl+F'],
  ['undo', 'desk', 'Ctrl+Z'], ['redo', 'desk', 'Ctrl+Y', 'Cmd+Shift+Z'], ['redo', 'desk', 'Ctrl+Shift+Z'],
  ['tab-doubts', 'desk', 'F6'], ['tab-unit', 'desk', 'F7'], ['tab-versions', 'desk', 'F8'], ['tab-notes', 'desk', 'F9'], ['panel', 'desk', 'Ctrl+B'],
  ['submit', 'desk', 'Ctrl+Shift+P'], ['compare', 'desk', 'Ctrl+Shift+K'], ['report', 'desk', 'Ctrl+Shift+R'],
  ['export-text', 'desk', 'Ctrl+E'], ['copy-clean', 'desk', 'Ctrl+Shift+X'], ['languages', 'desk', 'Ctrl+L'],
  ['swap-sides', 'desk', 'Ctrl+Shift+Y'],
  ['open', 'anywhere', 'Ctrl+O'], ['new-window', 'anywhere', 'Ctrl+Shift+N'], ['settings', 'anywhere', 'Ctrl+,'],
  ['palette', 'anywhere', 'Ctrl+K'], ['keys', 'anywhere', 'F1'],
  ['larger', 'anywhere', 'Ctrl++'], ['smaller', 'anywhere', 'Ctrl+-'], ['usual-size', 'anywhere', 'Ctrl+0'],
];

/** The keys of a system, with those that the reviewer changed (`changed`: binding's name to key; '' takes the key away). */
export function keysOf(platform: Platform, changed: Readonly<Record<string, string>>): readonly Binding[] {
  const seen = new Map<string, number>();
  return rows.map(([action, where, key, mac]) => {
    const plain = where === 'list' ? `list.${action}` : action;
    const count = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, count);
    const name = count === 1 ? plain : `${plain}.${count}`;
    const usual = platform === 'darwin' ? mac ?? key.replace('Ctrl+', 'Cmd+') : key;
    return { name, action, where, key: changed[name] ?? usual };
  });
}

/** What a press does. `inList`: the focus is in the list of doubts; `onDesk`: a review is shown. */
export function actionFor(bindings: readonly Binding[], key: string, place: { readonly inList: boolean; readonly onDesk: boolean }): Action | null {
  const acts = (where: Where): boolean => where === 'anywhere' || (place.onDesk && (where === 'desk' || place.inList));
  const found = bindings.filter((binding) => binding.key === key && acts(binding.where));
  // A key of the list goes before the same key of the desk.
  return (found.find((binding) => binding.where === 'list') ?? found[0])?.action ?? null;
}

/** The key an action is shown with: that of the list where the list is meant. '' when it has none. */
export function keyFor(bindings: readonly Binding[], action: Action, inList: boolean): string {
  const own = bindings.filter((binding) => binding.action === action && binding.key !== '');
  return (own.find((binding) => (binding.where === 'list') === inList) ?? own[0])?.key ?? '';
}

export type Unfit = 'needs-modifier' | 'altgr' | 'taken';
/** Why a key may not be given to a binding; null: it may. */
export function unfit(bindings: readonly Binding[], wanted: Binding, key: string, platform: Platform): Unfit | null {
  const parts = key.split('+');
  const modified = /^(?:Ctrl|Alt|Cmd)\+/.test(key) || /(?:^|\+)F\d+$/.test(key) || key === 'Esc';
  if (wanted.where !== 'list' && !modified) return 'needs-modifier';
  // On linux and windows AltGr is also sent as Ctrl+Alt: with a letter or digit it would swallow a character.
  if (platform !== 'darwin' && parts.includes('Ctrl') && parts.includes('Alt') && /^[A-Z0-9]$/.test(parts.at(-1) ?? '')) return 'altgr';
  const meets = (other: Binding): boolean => other.where === wanted.where || (other.where !== 'list' && wanted.where !== 'list');
  return bindings.some((other) => other.name !== wanted.name && other.action !== wanted.action && other.key === key && meets(other)) ? 'taken' : null;
}
