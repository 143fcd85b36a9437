/** What of a keyboard event tells which key was meant. */
export interface Press {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
  readonly getModifierState: (modifier: 'AltGraph') => boolean;
}

const named: Readonly<Record<string, string>> = {
  ArrowDown: 'Down', ArrowUp: 'Up', ArrowLeft: 'Left', ArrowRight: 'Right', ' ': 'Space', Escape: 'Esc', NumpadEnter: 'Enter',
  '+': '+', '=': '+', '-': '-', '?': '?', '/': '/', ',': ',', '.': '.',
};
/** Places that mean the same on every layout, whatever their upper row writes. */
const places: Readonly<Record<string, string>> = { Equal: '+', Minus: '-', NumpadAdd: '+', NumpadSubtract: '-', Comma: ',', Period: '.', Slash: '/' };

/** The key alone, without modifiers: a Latin letter as it is written, any other letter by its place on the keyboard. */
function keyName(press: Press): string | null {
  if (/^[a-z]$/i.test(press.key)) return press.key.toUpperCase();
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(press.code)?.[1];
  if (digit !== undefined && press.key !== '?') return digit;
  const letter = /^Key([A-Z])$/.exec(press.code)?.[1];
  if (letter !== undefined) return letter;
  const name = named[press.key];
  if (name !== undefined) return name;
  if (/^[A-Z]\w+$/.test(press.key)) return /^(?:Control|Shift|Alt|Meta|AltGraph|Dead|Process|Unidentified|CapsLock)$/.test(press.key) ? places[press.code] ?? null : press.key;
  return places[press.code] ?? null;
}

/**
 * A press as it is written in the table of keys: `Ctrl+Shift+E`, `Alt+Down`, `D`; null when no command may hang on it
 * (AltGr writes letters on many layouts; an input method is at work; only a modifier is down).
 */
export function pressed(press: Press): string | null {
  if (press.isComposing || press.getModifierState('AltGraph')) return null;
  const key = keyName(press);
  if (key === null) return null;
  // The sign already says whether Shift was needed to write it.
  const shift = press.shiftKey && !/^[+?]$/.test(key);
  return [press.ctrlKey && 'Ctrl', press.altKey && 'Alt', shift && 'Shift', press.metaKey && 'Cmd', key].filter(Boolean).join('+');
}
