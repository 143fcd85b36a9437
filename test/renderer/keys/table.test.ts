import { describe, expect, test } from 'vitest';
import { isAction } from '#app/contract/action';
import { ariaKey, onKeyCap } from '#renderer/keys/spoken';
import { actionFor, keyFor, keysOf, unfit, type Binding, type Platform } from '#renderer/keys/table';

const platforms: readonly Platform[] = ['linux', 'win32', 'darwin'];
const inList = { inList: true, onDesk: true }, inText = { inList: false, onDesk: true }, atHome = { inList: false, onDesk: false };
const linux = keysOf('linux', {});

describe('what a key does', () => {
  const cases: readonly (readonly [name: string, key: string, place: typeof inList, action: string | null])[] = [
    ['D dismisses in the list', 'D', inList, 'dismiss'],
    ['D types in the text', 'D', inText, null],
    ['M types in the text', 'M', inText, null],
    ['Shift+D types in the text', 'Shift+D', inText, null],
    ['Enter is the text’s own', 'Enter', inText, null],
    ['? is the text’s own', '?', inText, null],
    ['1 is the text’s own', '1', inText, null],
    ['Enter accepts in the list', 'Enter', inList, 'accept-1'],
    ['3 accepts the third', '3', inList, 'accept-3'],
    ['Shift+D asks for scope and reason', 'Shift+D', inList, 'dismiss-with-reason'],
    ['Ctrl+D dismisses in the text', 'Ctrl+D', inText, 'dismiss'],
    ['Ctrl+4 accepts the fourth in the text', 'Ctrl+4', inText, 'accept-4'],
    ['Alt+Down goes to the next doubt from anywhere on the Desk', 'Alt+Down', inText, 'next-doubt'],
    ['Ctrl+Enter confirms', 'Ctrl+Enter', inText, 'confirm'],
    ['Ctrl+Shift+Enter confirms and goes to the next doubt', 'Ctrl+Shift+Enter', inText, 'confirm-to-doubt'],
    ['Ctrl+Shift+E shows changes', 'Ctrl+Shift+E', inList, 'show-changes'],
    ['F2 goes into the text', 'F2', inList, 'to-text'],
    ['Esc goes back to the card', 'Esc', inText, 'to-card'],
    ['Ctrl+K calls the palette on every screen', 'Ctrl+K', atHome, 'palette'],
    ['F1 shows the keys on every screen', 'F1', atHome, 'keys'],
    ['Ctrl+D is nothing on Home', 'Ctrl+D', atHome, null],
  ];
  test.each(cases)('%s', (_name, key, place, action) => { expect(actionFor(linux, key, place)).toBe(action); });

  test('on macOS doubts are walked with Ctrl+Alt and commands have Cmd', () => {
    const mac = keysOf('darwin', {});
    expect(actionFor(mac, 'Ctrl+Alt+Down', inText)).toBe('next-doubt');
    expect(actionFor(mac, 'Cmd+Enter', inText)).toBe('confirm');
    expect(actionFor(mac, 'Cmd+M', inText)).toBeNull();
  });
});

describe('the table as a whole', () => {
  test.each(platforms)('%s: no two actions share a key in one place, and every key may stand where it stands', (platform) => {
    const bindings = keysOf(platform, {});
    for (const binding of bindings) expect([binding.name, binding.key, unfit(bindings, binding, binding.key, platform)]).toEqual([binding.name, binding.key, null]);
  });
  test('every name is one of a binding alone, and every action is known', () => {
    expect(new Set(linux.map(({ name }) => name)).size).toBe(linux.length);
    expect(linux.every(({ action }) => isAction(action))).toBe(true);
  });
  test('none is one of the developer tools', () => {
    expect(linux.filter(({ key }) => key === 'Ctrl+Shift+I' || key === 'Ctrl+Shift+C')).toEqual([]);
  });
});

describe('keys that were changed', () => {
  test('a changed key takes the usual one’s place', () => {
    const changed = keysOf('linux', { dismiss: 'Ctrl+J', 'list.dismiss': 'X' });
    expect(actionFor(changed, 'Ctrl+J', inText)).toBe('dismiss');
    expect(actionFor(changed, 'X', inList)).toBe('dismiss');
    expect(actionFor(changed, 'Ctrl+D', inText)).toBeNull();
    expect(actionFor(changed, 'D', inList)).toBeNull();
  });
  test('a key may be taken away', () => { expect(keyFor(keysOf('linux', { report: '' }), 'report', false)).toBe(''); });
  test('the shown key is that of the place', () => { expect([keyFor(linux, 'dismiss', true), keyFor(linux, 'dismiss', false)]).toEqual(['D', 'Ctrl+D']); });

  const wanted = (name: string): Binding => { const found = linux.find((binding) => binding.name === name); if (found === undefined) throw new Error(name); return found; };
  const fits: readonly (readonly [name: string, binding: string, key: string, platform: Platform, expected: string | null])[] = [
    ['a bare letter in the text', 'dismiss', 'J', 'linux', 'needs-modifier'],
    ['a letter with Shift alone in the text', 'dismiss', 'Shift+J', 'linux', 'needs-modifier'],
    ['a bare letter in the list', 'list.dismiss', 'J', 'linux', null],
    ['a function key in the text', 'dismiss', 'F4', 'linux', null],
    ['Ctrl+Alt with a letter is AltGr', 'dismiss', 'Ctrl+Alt+J', 'win32', 'altgr'],
    ['Ctrl+Alt with an arrow is not', 'dismiss', 'Ctrl+Alt+Down', 'win32', null],
    ['on macOS Ctrl+Alt is no AltGr', 'dismiss', 'Ctrl+Alt+J', 'darwin', null],
    ['a key that another action has', 'dismiss', 'Ctrl+K', 'linux', 'taken'],
    ['a letter that another action of the list has', 'list.dismiss', 'M', 'linux', 'taken'],
    ['the key it has already', 'dismiss', 'Ctrl+D', 'linux', null],
  ];
  test.each(fits)('%s', (_name, binding, key, platform, expected) => { expect(unfit(linux, wanted(binding), key, platform)).toBe(expected); });
});

describe('a key as it is shown and told', () => {
  const caps: readonly (readonly [key: string, platform: Platform, cap: string, told: string])[] = [
    ['Ctrl+Shift+E', 'linux', 'Ctrl ⇧ E', 'Control+Shift+E'],
    ['Alt+Down', 'linux', 'Alt ↓', 'Alt+ArrowDown'],
    ['Ctrl++', 'linux', 'Ctrl +', 'Control+Plus'],
    ['Ctrl+-', 'linux', 'Ctrl −', 'Control+-'],
    ['D', 'linux', 'D', 'D'],
    ['Cmd+Shift+E', 'darwin', '⌘ ⇧ E', 'Meta+Shift+E'],
  ];
  test.each(caps)('%s on %s', (key, platform, cap, told) => { expect([onKeyCap(key, platform), ariaKey(key)]).toEqual([cap, told]); });
});
