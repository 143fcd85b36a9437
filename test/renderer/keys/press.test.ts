import { describe, expect, test } from 'vitest';
import { pressed, type Press } from '#renderer/keys/press';

function press(key: string, code: string, held: Partial<Omit<Press, 'key' | 'code'>> & { readonly altGraph?: boolean } = {}): Press {
  return { key, code, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, isComposing: false, ...held, getModifierState: () => held.altGraph ?? false };
}

describe('a press as the table of keys writes it', () => {
  const cases: readonly (readonly [name: string, press: Press, expected: string | null])[] = [
    ['a letter', press('d', 'KeyD'), 'D'],
    ['the same with Caps Lock', press('D', 'KeyD'), 'D'],
    ['a letter with Shift', press('D', 'KeyD', { shiftKey: true }), 'Shift+D'],
    ['all modifiers, in one order', press('e', 'KeyE', { metaKey: true, shiftKey: true, altKey: true, ctrlKey: true }), 'Ctrl+Alt+Shift+Cmd+E'],
    ['an arrow', press('ArrowDown', 'ArrowDown', { altKey: true }), 'Alt+Down'],
    ['Enter', press('Enter', 'Enter', { ctrlKey: true }), 'Ctrl+Enter'],
    ['Enter of the number pad', press('Enter', 'NumpadEnter'), 'Enter'],
    ['Escape', press('Escape', 'Escape'), 'Esc'],
    ['a function key', press('F2', 'F2'), 'F2'],
    ['the comma', press(',', 'Comma', { ctrlKey: true }), 'Ctrl+,'],
    ['a Latin letter is as written: Dvorak has d where QWERTY has h', press('d', 'KeyH'), 'D'],
    ['a Cyrillic letter is by its place', press('в', 'KeyD'), 'D'],
    ['an Arabic letter is by its place', press('ي', 'KeyD', { ctrlKey: true }), 'Ctrl+D'],
    ['a Greek capital is by its place', press('Δ', 'KeyD', { shiftKey: true }), 'Shift+D'],
    ['a Turkish dotless i is by its place', press('ı', 'KeyI'), 'I'],
    ['a digit is by its place: French keyboards write & there', press('&', 'Digit1'), '1'],
    ['a digit with Ctrl on a French keyboard', press('é', 'Digit2', { ctrlKey: true }), 'Ctrl+2'],
    ['a digit of the number pad', press('3', 'Numpad3', { ctrlKey: true }), 'Ctrl+3'],
    ['plus, whether Shift is needed or not', press('+', 'Equal', { ctrlKey: true, shiftKey: true }), 'Ctrl++'],
    ['the key of plus without Shift', press('=', 'Equal', { ctrlKey: true }), 'Ctrl++'],
    ['minus', press('-', 'Minus', { ctrlKey: true }), 'Ctrl+-'],
    ['what macOS writes with Option is by its place', press('´', 'KeyE', { altKey: true, ctrlKey: true }), 'Ctrl+Alt+E'],
    ['AltGr is never a command', press('€', 'KeyE', { ctrlKey: true, altKey: true, altGraph: true }), null],
    ['an input method at work is left alone', press('d', 'KeyD', { isComposing: true }), null],
    ['a modifier alone is nothing', press('Control', 'ControlLeft', { ctrlKey: true }), null],
    ['Shift alone is nothing', press('Shift', 'ShiftRight', { shiftKey: true }), null],
    ['a dead key of no known place is nothing', press('Dead', 'BracketLeft'), null],
  ];
  test.each(cases)('%s', (_name, given, expected) => { expect(pressed(given)).toBe(expected); });
});
