import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Action } from '#app/contract/action';
import { menus, type Entry, type MenuName } from '#main/menu/entries';
import type { Voice } from '#main/voice';

export interface MenuOf { readonly voice: Voice; /** Keys the reviewer changed, by action. */ readonly keys: Readonly<Record<string, string>>; readonly choose: (action: Action, window: BrowserWindow | null) => void }

/**
 * The menu of the app. Its keys are shown, not bound: the page knows whether the focus is in the list or in the text, and the
 * review's own undo must never meet the system's.
 */
export function setMenu(of: MenuOf): void { Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(of))); }

function menuTemplate({ voice: { t }, keys, choose }: MenuOf): MenuItemConstructorOptions[] {
  const titles: Readonly<Record<MenuName, string>> = { file: t('main.menu.file'), edit: t('main.menu.edit'), review: t('main.menu.review'), view: t('main.menu.view'), help: t('main.menu.help') };
  const roles = {
    cut: t('main.menu.cut'), copy: t('main.menu.copy'), paste: t('main.menu.paste'), selectAll: t('main.menu.selectAll'), close: t('main.menu.close'),
    quit: t('main.menu.quit'), togglefullscreen: t('main.menu.fullScreen'), minimize: t('main.menu.minimize'), about: t('main.menu.about'),
  } as const;
  const shown = (entry: Entry): MenuItemConstructorOptions => {
    if (entry === 'line') return { type: 'separator' };
    if ('role' in entry) return { role: entry.role, label: roles[entry.role] };
    const key = keys[entry.action] ?? entry.key;
    return {
      id: entry.action, label: t(`ui.action.${entry.action}`), registerAccelerator: false,
      ...(key === undefined || key === '' ? {} : { accelerator: accelerator(key) }),
      click: (_item, window) => { choose(entry.action, window instanceof BrowserWindow ? window : null); },
    };
  };
  const names: readonly MenuName[] = ['file', 'edit', 'review', 'view', 'help'];
  return names.map((name) => ({ id: name, label: titles[name], submenu: menus[name].map(shown) }));
}

/** A key of ours as Electron writes it. */
function accelerator(key: string): string {
  const plus = key.endsWith('++') ? `${key.slice(0, -1)}Plus` : key;
  return plus.replace('Ctrl+', 'CmdOrCtrl+').replace(/\bEsc$/u, 'Escape');
}
