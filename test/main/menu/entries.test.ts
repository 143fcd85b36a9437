import { expect, test } from 'vitest';
import { menus } from '#main/menu/entries';
import { keysOf } from '#renderer/keys/table';

const entries = Object.values(menus).flat().flatMap((entry) => (typeof entry === 'object' && 'action' in entry ? [entry] : []));

test('the menus show the keys that the page acts on', () => {
  const bindings = keysOf('linux', {});
  for (const { action, key } of entries) {
    const keys = bindings.filter((binding) => binding.action === action && binding.where !== 'list').map((binding) => binding.key);
    expect(key === undefined ? [] : [key], `${action}: ${keys.join(', ')}`).toEqual(keys.slice(0, 1).filter(() => key !== undefined));
  }
});
test('no action stands in the menus twice', () => {
  const actions = entries.map(({ action }) => action);
  expect(new Set(actions).size).toBe(actions.length);
});
