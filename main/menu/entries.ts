import type { Action } from '#app/contract/action';

/** What stands in the menus, top to bottom. `key`: as it is usually (Electron writes Cmd for CmdOrCtrl on macOS). */
export type Entry = { readonly action: Action; readonly key?: string } | { readonly role: 'cut' | 'copy' | 'paste' | 'selectAll' | 'close' | 'quit' | 'togglefullscreen' | 'minimize' | 'about' } | 'line';
export type MenuName = 'file' | 'edit' | 'review' | 'view' | 'help';

export const menus: Readonly<Record<MenuName, readonly Entry[]>> = {
  file: [
    { action: 'open', key: 'Ctrl+O' }, { action: 'new-window', key: 'Ctrl+Shift+N' }, { action: 'home' }, 'line',
    { action: 'add-source' }, { action: 'swap-sides', key: 'Ctrl+Shift+Y' }, { action: 'languages', key: 'Ctrl+L' }, { action: 'retitle' }, 'line',
    { action: 'export-text', key: 'Ctrl+E' }, { action: 'copy-clean', key: 'Ctrl+Shift+X' }, { action: 'export-report' }, { action: 'export-changes' }, { action: 'save-copy' }, 'line',
    { action: 'settings', key: 'Ctrl+,' }, { role: 'close' }, { role: 'quit' },
  ],
  edit: [
    { action: 'undo', key: 'Ctrl+Z' }, { action: 'redo', key: 'Ctrl+Y' }, 'line', { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }, 'line', { action: 'find', key: 'Ctrl+F' },
  ],
  review: [
    { action: 'next-doubt', key: 'Alt+Down' }, { action: 'previous-doubt', key: 'Alt+Up' }, { action: 'dismiss', key: 'Ctrl+D' }, { action: 'annotate', key: 'Ctrl+M' }, 'line',
    { action: 'confirm', key: 'Ctrl+Enter' }, { action: 'confirm-to-doubt', key: 'Ctrl+Shift+Enter' }, { action: 'confirm-paragraph' }, { action: 'confirm-read' }, { action: 'unconfirm' }, 'line',
    { action: 'note' }, { action: 'recheck' }, 'line',
    { action: 'submit', key: 'Ctrl+Shift+P' }, { action: 'request-changes' }, { action: 'approve' }, { action: 'withdraw' },
  ],
  view: [
    { action: 'show-changes', key: 'Ctrl+Shift+E' }, { action: 'compare', key: 'Ctrl+Shift+K' }, { action: 'report', key: 'Ctrl+Shift+R' }, { action: 'doubts-by-risk' }, { action: 'panel', key: 'Ctrl+B' }, 'line',
    { action: 'larger', key: 'Ctrl++' }, { action: 'smaller', key: 'Ctrl+-' }, { action: 'usual-size', key: 'Ctrl+0' }, 'line', { role: 'togglefullscreen' }, { role: 'minimize' },
  ],
  help: [{ action: 'palette', key: 'Ctrl+K' }, { action: 'keys', key: 'F1' }, 'line', { role: 'about' }],
};
