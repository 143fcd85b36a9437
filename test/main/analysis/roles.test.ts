import { describe, expect, test } from 'vitest';
import { languageInName, rolesOf } from '#main/analysis/roles';

const cases: readonly { readonly name: string; readonly first: readonly [string, string]; readonly second: readonly [string, string]; readonly own: string; readonly source: 'first' | 'second' }[] = [
  { name: 'a name says source', first: ['a.txt', 'fr'], second: ['report.source.txt', 'en'], own: 'en', source: 'second' },
  { name: 'a name says translation', first: ['translation.md', 'en'], second: ['a.md', 'fr'], own: 'de', source: 'second' },
  { name: 'a name says it in French', first: ['traduction.txt', 'de'], second: ['original.txt', 'fr'], own: 'en', source: 'second' },
  { name: 'a name says it in Arabic', first: ['الترجمة.txt', 'ar'], second: ['a.txt', 'fr'], own: 'en', source: 'second' },
  { name: 'both say the same: not their names decide', first: ['source-a.txt', 'fr'], second: ['source-b.txt', 'en'], own: 'en', source: 'first' },
  { name: 'the word inside another says nothing', first: ['resource.txt', 'en'], second: ['mtv.txt', 'fr'], own: 'de', source: 'first' },
  { name: 'the interface\'s language is the translation\'s', first: ['article.en.txt', 'en'], second: ['article.fr.txt', 'fr'], own: 'en', source: 'second' },
  { name: 'also with a region', first: ['a.txt', 'pt-BR'], second: ['b.txt', 'en'], own: 'pt', source: 'second' },
  { name: 'a name goes before the interface\'s language', first: ['target.txt', 'fr'], second: ['a.txt', 'en'], own: 'en', source: 'second' },
  { name: 'nothing tells: the first chosen', first: ['a.txt', 'fr'], second: ['b.txt', 'de'], own: 'en', source: 'first' },
  { name: 'one language twice: the first chosen', first: ['a.txt', 'en'], second: ['b.txt', 'en'], own: 'en', source: 'first' },
];
describe('which of two texts is the source', () => {
  for (const { name, first, second, own, source } of cases) {
    test(name, () => {
      const roles = rolesOf({ name: first[0], language: first[1] }, { name: second[0], language: second[1] }, own);
      expect(roles).toEqual(source === 'first' ? ['source', 'target'] : ['target', 'source']);
    });
  }
});
describe('a language in a file\'s name', () => {
  const known = (tag: string): boolean => ['fr', 'en', 'pt', 'pt-BR', 'de'].includes(tag);
  const names: readonly (readonly [string, string | null])[] = [['article.fr.txt', 'fr'], ['article_pt-BR.md', 'pt-BR'], ['fr.txt', null], ['notes.final.txt', null], ['en route.txt', null], ['a.xx.txt', null], ['report.de.v2.txt', 'de'], ['article', null]];
  for (const [name, language] of names) test(`${name}: ${language ?? 'none'}`, () => { expect(languageInName(name, known)).toBe(language); });
});
