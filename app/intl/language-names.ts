const names = new Map<string, Intl.DisplayNames>();

/** What `language` (BCP 47) is called in the language `speaking`; the tag itself where CLDR knows no name. */
export function languageName(language: string, speaking: string): string {
  let known = names.get(speaking);
  if (known === undefined) names.set(speaking, (known = new Intl.DisplayNames([speaking], { type: 'language', fallback: 'code' })));
  return known.of(language) ?? language;
}

/** The script a language is written in unless its tag says otherwise: ISO 15924, from CLDR's likely subtags. */
export function usualScript(language: string): string { return new Intl.Locale(language).maximize().script ?? 'Zyyy'; }
