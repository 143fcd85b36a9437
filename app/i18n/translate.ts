import { createInstance, type i18n, type TFunction } from 'i18next';
import type { catalogue as english } from '#app/i18n/catalogue/en';
import type { InterfaceLanguage } from '#app/i18n/languages';
import { mergedTexts, type Texts } from '#app/i18n/merge';

/** Every area's keys at once: `A | B | C` of the files becomes `A & B & C`. */
type Joined<U> = (U extends unknown ? (area: U) => void : never) extends (area: infer I) => void ? I : never;
declare module 'i18next' {
  interface CustomTypeOptions { defaultNS: 'ui'; resources: { ui: Joined<(typeof english)[number]> } }
}
export type Translate = TFunction;

/** A language's texts are loaded when it is first asked for: the command line and the page pay for one language only. */
const load: Readonly<Record<InterfaceLanguage, () => Promise<{ readonly catalogue: readonly Texts[] }>>> = {
  en: async () => import('#app/i18n/catalogue/en'),
  fr: async () => import('#app/i18n/catalogue/fr'),
  ar: async () => import('#app/i18n/catalogue/ar'),
};

/** One language of the interface; the same for page, menus and command line. Switching: ask for another instance. */
export async function interfaceIn(language: InterfaceLanguage): Promise<i18n> {
  const { catalogue } = await load[language]();
  const instance = createInstance();
  await instance.init({
    lng: language, fallbackLng: false, defaultNS: 'ui', ns: ['ui'], initAsync: false,
    resources: { [language]: { ui: mergedTexts(catalogue) } },
    interpolation: { escapeValue: false }, returnNull: false,
  });
  return instance;
}

export async function translator(language: InterfaceLanguage): Promise<Translate> {
  return (await interfaceIn(language)).getFixedT(language, 'ui');
}
