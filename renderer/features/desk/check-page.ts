import type { Translate } from '#app/i18n/translate';

/** The parts of a check's page: what it marks, what it must not, why, and how to tune it. */
export const pageParts = ['marks', 'silent', 'why', 'tune'] as const;
export type PagePart = (typeof pageParts)[number];

/** A check's key comes from the check, not from the code that shows it; a missing one is found by the catalogues' test. */
const speak = (t: Translate, key: string): string => { const say: (key: string, options: { defaultValue: string }) => string = t; return say(key, { defaultValue: '' }); };

export function checkName(t: Translate, check: string): string { return speak(t, `checks.${check}.name`) || check; }
export function checkPart(t: Translate, check: string, part: PagePart): string { return speak(t, `checks.${check}.page.${part}`); }
