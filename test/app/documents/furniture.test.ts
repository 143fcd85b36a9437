import { describe, expect, test } from 'vitest';
import type { Standing } from '#app/documents/article';
import { standingOf } from '#app/documents/furniture';
import { titleOf } from '#app/documents/title';

const prose = 'The council decided on Monday that the bridge will be closed until the end of the year.';
const standing = (...texts: string[]): Standing[] => standingOf(texts.map((text) => ({ type: 'paragraph' as const, text })));

describe('standingOf, a block by itself below the text', () => {
  test.each<[Standing, string]>([
    ['furniture', 'Skip to content'], ['furniture', 'Share this article:'], ['furniture', 'Most popular'], ['furniture', 'some-picture_01.JPG'], ['furniture', '3 min read'], ['furniture', '1.2k shares'],
    ['furniture', 'Facebook Twitter WhatsApp'], ['furniture', '© 2024 Example Media'], ['furniture', 'We use cookies to make this page better. By going on you agree to that.'],
    ['furniture', 'À lire aussi'], ['furniture', 'Zum Inhalt springen'], ['furniture', 'Lo más leído'], ['furniture', 'Leggi anche'], ['furniture', 'Leia também'], ['furniture', 'Lees ook'],
    ['furniture', 'Najczęściej czytane'], ['furniture', 'Läs också'], ['furniture', 'Читайте также'], ['furniture', 'Читайте також:'], ['furniture', 'Paylaş'], ['furniture', 'اقرأ أيضًا'],
    ['furniture', '相关文章'], ['furniture', '関連記事'], ['furniture', '관련 기사'], ['furniture', 'ये भी पढ़ें'], ['furniture', 'Baca juga'],
    ['credit', 'Photo: Reuters'], ['credit', 'Source : AFP'], ['credit', 'Foto: dpa'], ['credit', 'Quelle: Stadtarchiv'], ['credit', 'Reporting by Ann Smith; editing by Bob Jones'], ['credit', '(Reuters)'],
    ['credit', 'AFP/Getty Images'], ['credit', 'Источник: ТАСС'], ['credit', 'المصدر: رويترز'], ['credit', '来源：新华社'], ['credit', '写真：共同通信'], ['credit', 'By Ann Smith and Bob Jones'],
    ['text', 'Share this article of the treaty with your lawyer'], ['text', 'Advertisement spending'], ['text', 'Source code of the program'], ['text', 'Video shows the attack'], ['text', 'By design'],
    ['text', 'Photo finish in the last race'], ['text', 'Reuters and its rivals'], ['text', 'The most popular bridge of the town'], ['text', 'Cookies for Christmas'],
    ['text', 'Source: the report says that eleven people were hurt when the bridge fell into the river on Monday.'],
  ])('%s: %s', (expected, text) => { expect(standing(prose, text)).toEqual(['text', expected]); });
});

describe('standingOf, by place', () => {
  test('a word of menus is furniture above the text and text inside it', () => {
    expect(standing('Menu', prose, 'Menu', prose)).toEqual(['furniture', 'text', 'text', 'text']);
  });
  test('beside other furniture it is furniture anywhere', () => {
    expect(standing(prose, 'Share this article', 'Facebook', prose)).toEqual(['text', 'furniture', 'furniture', 'text']);
  });
  test('what follows "Most popular" below the text are headlines of others', () => {
    expect(standing(prose, 'Most popular', 'New bridge opened', 'Town hall painted')).toEqual(['text', 'furniture', 'furniture', 'furniture']);
  });
  test('a heading "Most popular" with its text below is text', () => {
    expect(standing(prose, 'Most popular', prose)).toEqual(['text', 'text', 'text']);
  });
  test('code is never furniture', () => { expect(standingOf([{ type: 'preformatted', text: 'Menu' }])).toEqual(['text']); });
});

test.each([
  ['the first heading', [['paragraph', 'Menu'], ['paragraph', prose], ['heading', 'A bridge']], 'A bridge'],
  ['without one, the first block of the text', [['paragraph', 'Skip to content'], ['paragraph', 'A bridge'], ['paragraph', prose]], 'A bridge'],
  ['nothing', [['paragraph', 'Skip to content']], ''],
] as const)('the title is %s', (_, blocks, expected) => { expect(titleOf(blocks.map(([type, text]) => ({ type, text })))).toBe(expected); });
test('a long title is cut at a word', () => { expect(titleOf([{ type: 'paragraph', text: 'word '.repeat(60) }])).toMatch(/^(?:word )+word…$/u); });
