import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { Menu } from '#renderer/ui/menu.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';

afterEach(cleanup);

describe('a menu', () => {
  const ran: string[] = [];
  const line = (id: string, off = false) => ({ id, name: id, off, run: () => { ran.push(id); } });
  const open = (): void => { render(<Menu name="More" lines={[line('Copy'), null, line('Paste', true), line('Save')]} />); fireEvent.click(screen.getByRole('button', { name: 'More' })); };
  const at = (): string | null | undefined => document.activeElement?.textContent;
  test('opens on its first line; arrows go round', () => {
    open();
    expect(at()).toBe('Copy');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowUp' });
    expect(at()).toBe('Save');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
    expect(at()).toBe('Copy');
  });
  test('a first letter finds its line', () => { open(); fireEvent.keyDown(document.activeElement ?? document.body, { key: 's' }); expect(at()).toBe('Save'); });
  test('Escape closes it and goes back to its button', () => {
    open();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    expect([screen.queryByRole('menu'), at()]).toEqual([null, 'More']);
  });
  test('a chosen line is run and the menu is gone', () => { open(); fireEvent.click(screen.getByRole('menuitem', { name: 'Copy' })); expect([ran, screen.queryByRole('menu')]).toEqual([['Copy'], null]); });
  test('a line that cannot be done does nothing', () => { ran.length = 0; open(); fireEvent.click(screen.getByRole('menuitem', { name: 'Paste' })); expect([ran, screen.queryByRole('menu') === null]).toEqual([[], false]); });
  test('a click elsewhere closes it', () => { open(); fireEvent.pointerDown(document.body); expect(screen.queryByRole('menu')).toBeNull(); });
});

describe('tabs', () => {
  const chosen: string[] = [];
  const show = (): void => { render(<Tabs label="Panel" value="a" onTab={(tab) => { chosen.push(tab); }} tabs={[{ tab: 'a', name: 'One', count: '3' }, { tab: 'b', name: 'Two' }]}>here</Tabs>); };
  test('one stop, and the panel has the tab’s name', () => {
    show();
    expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([0, -1]);
    expect(screen.getByRole('tabpanel', { name: 'One 3' }).textContent).toBe('here');
  });
  test.each([['ltr', 'ArrowRight', 'b'], ['rtl', 'ArrowLeft', 'b'], ['ltr', 'ArrowLeft', 'b']])('%s: %s goes on, round at the end', (direction, key, expected) => {
    document.documentElement.dir = direction;
    chosen.length = 0;
    show();
    fireEvent.keyDown(screen.getByRole('tab', { name: 'One 3' }), { key });
    expect(chosen).toEqual([expected]);
    document.documentElement.dir = '';
  });
});
