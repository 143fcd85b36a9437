import { baseLanguage, sameLanguage } from '#app/intl/language-tag';

/** Languages that share most of their words: an equal sentence may be a translation. From general linguistics. */
const twins: readonly string[] = ['da nb nn no', 'id ms', 'hr sr bs sh', 'pt gl', 'cs sk', 'bg mk', 'hi ur', 'ca oc', 'af nl', 'ru be uk'];
/** Languages of one family: single words and short phrases are the same in both. */
const families: readonly string[] = ['fr es it pt ro ca gl oc', 'de nl af lb', 'da nb nn no sv is', 'pl cs sk sl hr sr bs', 'ru uk be bg mk sr', 'id ms', 'fa ps ur ar', 'tr az uz'];

function together(groups: readonly string[], a: string, b: string): boolean {
  return groups.map((group) => group.split(' ')).some((group) => group.includes(baseLanguage(a)) && group.includes(baseLanguage(b)));
}

/** How near two languages are: `twins` are hardly told apart by short texts. */
export function kinship(a: string, b: string): 'same' | 'twins' | 'family' | 'apart' {
  if (sameLanguage(a, b)) return 'same';
  return together(twins, a, b) ? 'twins' : together(families, a, b) ? 'family' : 'apart';
}
