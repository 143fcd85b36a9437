/** The languages the interface speaks. */
export const interfaceLanguages = ['en', 'fr', 'ar'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];
