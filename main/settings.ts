import { userInfo } from 'node:os';
import { object, partial, picklist, record, safeParse, string, number } from 'valibot';
import type { Settings } from '#app/contract/views';
import { interfaceLanguages, type InterfaceLanguage } from '#app/i18n/languages';
import type { Values } from '#main/store/values';

/** The reviewer's settings: as they were kept, over what the system says on the first start. */
export interface SettingsStore { readonly get: () => Settings; readonly change: (some: Partial<Settings>) => Settings }

const kept = partial(object({
  name: string(), role: picklist(['translator', 'editor', 'publisher']), language: picklist(interfaceLanguages), theme: picklist(['system', 'light', 'dark']),
  textSize: number(), keys: record(string(), string()),
}));

/** `locales`: what the system prefers, best first. */
export function settingsStore(values: Values, locales: readonly string[]): SettingsStore {
  const read = safeParse(kept, JSON.parse(values.get('settings') ?? '{}'));
  const usual: Settings = { name: systemName(), role: 'translator', language: spoken(locales), theme: 'system', textSize: 17, keys: {} };
  let settings: Settings = { ...usual, ...(read.success ? defined(read.output) : {}) };
  return {
    get: () => settings,
    change: (some) => {
      settings = { ...settings, ...some };
      values.set('settings', JSON.stringify(settings));
      return settings;
    },
  };
}

/** The first of the system's languages that the interface speaks. */
export function spoken(locales: readonly string[]): InterfaceLanguage {
  for (const locale of locales) {
    const known = interfaceLanguages.find((language) => locale.toLowerCase().split(/[-_.]/u)[0] === language);
    if (known !== undefined) return known;
  }
  return 'en';
}
function systemName(): string {
  try { return userInfo().username; } catch (reason) {
    // A user without an entry in the system's table has no name yet.
    if (reason instanceof Error && 'code' in reason) return '';
    throw reason;
  }
}
/** A key with `undefined` is one that was not kept. */
function defined<T extends object>(some: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
