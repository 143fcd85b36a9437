import type { InterfaceLanguage } from '#app/i18n/languages';
import { translator, type Translate } from '#app/i18n/translate';

/** The interface's language, for what main itself says: menus, dialogs, reports. */
export interface Voice { readonly t: Translate; readonly language: InterfaceLanguage }
export async function voiceIn(language: InterfaceLanguage): Promise<Voice> { return { t: await translator(language), language }; }
