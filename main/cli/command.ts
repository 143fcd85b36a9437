import type { Failure } from '#app/documents/failure';
import type { InterfaceLanguage } from '#app/i18n/languages';
import type { Translate } from '#app/i18n/translate';

/** What a command is given besides its arguments. */
export interface Surroundings { readonly t: Translate; readonly language: InterfaceLanguage }
/** Gives the exit status: 0 done, 1 done and something was found or does not hold. */
export type Run = (argv: readonly string[], surroundings: Surroundings) => Promise<number | Failure>;
