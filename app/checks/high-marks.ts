import { baseLanguage } from '#app/intl/language-tag';

/** Languages that set a space before high marks (; : ! ?): a space there is right, in others it is stray. Source: Imprimerie nationale. */
const spacedMarks: ReadonlySet<string> = new Set(['fr', 'br']);
export function spacesHighMarks(language: string): boolean { return spacedMarks.has(baseLanguage(language)); }
