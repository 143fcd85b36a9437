import { usualScript } from '#app/intl/language-names';

/** Scripts written from right to left (Unicode, Script_Metadata), by ISO 15924. */
const rightToLeft: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Mand', 'Rohg', 'Samr', 'Aran']);

/** The direction of a language's text, from the script its tag names or that it is usually written in. */
export function direction(language: string): 'ltr' | 'rtl' { return rightToLeft.has(usualScript(language)) ? 'rtl' : 'ltr'; }
