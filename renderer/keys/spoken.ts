import type { Platform } from '#renderer/keys/table';

const signs: Readonly<Record<string, string>> = { Down: '↓', Up: '↑', Left: '←', Right: '→', Enter: '↵', '-': '−' };
const mac: Readonly<Record<string, string>> = { Ctrl: '⌃', Alt: '⌥', Shift: '⇧', Cmd: '⌘' };

/** A key as it stands on a key cap: `Ctrl ⇧ E`, `Alt ↓`; on macOS `⇧ ⌘ E`. */
export function onKeyCap(key: string, platform: Platform): string {
  const parts = key.endsWith('++') ? [...key.slice(0, -2).split('+'), '+'] : key.split('+');
  const shown = parts.map((part) => signs[part] ?? (platform === 'darwin' ? mac[part] : undefined) ?? (part === 'Shift' ? '⇧' : part));
  return shown.join(' ');
}

/** The same for `aria-keyshortcuts`: `Control+Shift+E`. */
export function ariaKey(key: string): string {
  return key.replace('Ctrl', 'Control').replace('Cmd', 'Meta').replace('Down', 'ArrowDown').replace('Up', 'ArrowUp').replace('Left', 'ArrowLeft').replace('Right', 'ArrowRight').replace(/\bEsc\b/, 'Escape').replace(/\+$/, 'Plus');
}
