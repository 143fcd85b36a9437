export type Side = 'source' | 'target';
/** What is known of one of two texts before it is known which of them is the source. */
export interface Candidate { readonly name: string; readonly language: string }

// Words of file names that say which side a text is, in the languages in which files are named so.
const sourceWords = /(?:^|[^\p{L}])(?:source|src|orig|original|originel|quelle|ausgangstext|fuente|origen|origine|fonte|bron|исходник|оригинал|原文|مصدر|المصدر|الأصل)(?:[^\p{L}]|$)/iu;
const targetWords = /(?:^|[^\p{L}])(?:target|tgt|translated|translation|mt|trans|cible|traduction|traduit|ziel|übersetzung|traducción|traduccion|traduzione|tradução|traducao|vertaling|перевод|译文|訳文|ترجمة|الترجمة)(?:[^\p{L}]|$)/iu;

/**
 * Which of two texts is the source. In this order: what the names say ("report.source.txt", "traduction.md"); the text in
 * the interface's own language is the translation, since people revise into their own; the first chosen is the source.
 * A guess, shown in the header and exchanged there by one key.
 */
export function rolesOf(first: Candidate, second: Candidate, interfaceLanguage: string): readonly [Side, Side] {
  const said = byName(first.name, second.name) ?? byLanguage(first.language, second.language, interfaceLanguage);
  return said === 'target' ? ['target', 'source'] : ['source', 'target'];
}
function byName(first: string, second: string): Side | null {
  const [one, other] = [sideIn(first), sideIn(second)];
  if (one !== null && one !== other) return one;
  if (one === null && other !== null) return other === 'source' ? 'target' : 'source';
  return null;
}
function sideIn(name: string): Side | null {
  const [source, target] = [sourceWords.test(name), targetWords.test(name)];
  return source === target ? null : source ? 'source' : 'target';
}
function byLanguage(first: string, second: string, own: string): Side | null {
  const same = (language: string): boolean => language.split('-')[0] === own;
  return same(first) === same(second) ? null : same(first) ? 'target' : 'source';
}

/** A language tag in a file's name ("article.fr.txt", "article_pt-BR.md"), if it is one of `known`. */
export function languageInName(name: string, known: (tag: string) => boolean): string | null {
  const parts = name.split('.').slice(0, -1).join('.').split(/[._ ]/u).slice(1).toReversed();
  return parts.find((part) => /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/u.test(part) && known(part)) ?? null;
}
