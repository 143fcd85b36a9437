/**
 * What a reviewer can ask for by key, menu, palette or button: one name each, the same everywhere. A menu sends the name to
 * the page (`app/action`), settings keep changed keys under it, interface texts name it (`ui.action.*`).
 */
export const actions = [
  'next-doubt', 'previous-doubt', 'to-text', 'to-card',
  'accept-1', 'accept-2', 'accept-3', 'accept-4', 'accept-5', 'accept-6', 'accept-7', 'accept-8', 'accept-9',
  'dismiss', 'dismiss-with-reason', 'annotate', 'note', 'mend-alike', 'bring-back-doubt',
  'confirm', 'confirm-to-doubt', 'confirm-paragraph', 'confirm-read', 'unconfirm',
  'next-unit', 'previous-unit', 'next-change', 'previous-change', 'show-changes', 'take-back', 'find',
  'undo', 'redo',
  'tab-doubts', 'tab-unit', 'tab-versions', 'tab-notes', 'panel', 'doubts-by-risk',
  'submit', 'approve', 'request-changes', 'withdraw', 'compare', 'report',
  'export-text', 'export-report', 'export-changes', 'save-copy', 'copy-clean',
  'add-source', 'swap-sides', 'languages', 'retitle', 'recheck',
  'home', 'open', 'new-window', 'settings', 'palette', 'keys', 'larger', 'smaller', 'usual-size',
] as const;
export type Action = (typeof actions)[number];

export function isAction(name: string): name is Action { return actions.some((action) => action === name); }
