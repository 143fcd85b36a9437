import { perLanguage } from '#app/intl/language-tag';

/** What stands between thousands and before decimals in a language: "1.234,5" has "." and ",". Source: CLDR by Intl. */
export interface NumberSymbols { readonly group: string; readonly decimal: string }

export const numberSymbols = perLanguage((tag): NumberSymbols => {
  const parts = new Intl.NumberFormat(tag, { numberingSystem: 'latn', minimumFractionDigits: 1 }).formatToParts(1_234_567.8);
  const first = (type: Intl.NumberFormatPartTypes): string => parts.find((part) => part.type === type)?.value ?? '';
  return { group: first('group'), decimal: first('decimal') };
});

/** Whether thousands stand apart by a space of any kind (French, Russian, Swedish …). */
export function groupsBySpace(tag: string): boolean { return /^\s$/u.test(numberSymbols(tag).group); }
