import { assert, constantFrom, property, string, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Encoding } from '#app/documents/article';
import { isFailure } from '#app/documents/failure';
import { decode } from '#app/formats/decode';
import { encode } from '#app/formats/encode';
import { read, readText } from '#app/formats/registry';
import { fileOffset } from '#app/text/offset-map';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
function article(text: string, format: 'txt' | 'md'): Article {
  const found = readText(text, format);
  if (isFailure(found)) throw new Error(`not read: ${text}`);
  return found;
}
const blocks = (text: string, format: 'txt' | 'md'): [string, number, string][] => article(text, format).blocks.map((block) => [block.type, block.level, block.text]);

describe('decode', () => {
  test.each<[string, number[], string, Partial<Encoding>]>([
    ['UTF-8', [0xC3, 0xA9, 0x0A], 'é\n', { charset: 'utf-8', bom: false, newline: '\n' }],
    ['UTF-8 with its mark', [0xEF, 0xBB, 0xBF, 0x61, 0x0D, 0x0A], 'a\r\n', { charset: 'utf-8', bom: true, newline: '\r\n' }],
    ['UTF-16, low byte first', [0xFF, 0xFE, 0xE9, 0x00], 'é', { charset: 'utf-16le', bom: true }],
    ['UTF-16, high byte first', [0xFE, 0xFF, 0x4E, 0x2D], '中', { charset: 'utf-16be', bom: true }],
    ['Windows-1252', [0x93, 0xE9, 0x80, 0x94], '“é€”', { charset: 'windows-1252' }],
  ])('%s', (_, bytes, text, encoding) => { expect(decode(Uint8Array.from(bytes), 'f')).toMatchObject({ text, encoding }); });
  test.each<[string, string, number[]]>([
    ['empty-file', 'nothing', []], ['empty-file', 'only space', [0x20, 0x0A]], ['binary', 'NUL', [0x61, 0x00, 0x62]], ['binary', 'control characters', Array.from({ length: 40 }, () => 0x02)],
    ['undecodable', 'half a UTF-16 unit', [0xFF, 0xFE, 0x41]], ['undecodable', 'UTF-8 by its mark but not by its bytes', [0xEF, 0xBB, 0xBF, 0xFF]],
  ])('%s: %s', (failure, _, bytes) => { expect(decode(Uint8Array.from(bytes), 'f')).toMatchObject({ failure }); });
  test('bytes that are a text come back from encode as they were', () => {
    assert(property(uint8Array({ maxLength: 60 }), (bytes) => {
      const found = decode(bytes, 'f');
      expect(isFailure(found) ? bytes : encode(found.text, found.encoding).bytes).toEqual(bytes);
    }), { numRuns: 2000 });
    assert(property(string({ unit: 'grapheme' }), constantFrom('utf-8', 'utf-16le', 'utf-16be'), (text, charset) => {
      const found = decode(encode(text, { charset, bom: true, newline: '\n' }).bytes, 'f');
      expect(isFailure(found) ? text : found.text).toBe(text);
    }));
  });
  test('what the old encoding cannot hold makes the file UTF-8', () => {
    expect(encode('中', { charset: 'windows-1252', bom: false, newline: '\n' })).toEqual({ bytes: utf8('中'), charset: 'utf-8' });
  });
});

describe('plain text', () => {
  const long = 'The council decided on Monday that the bridge will be closed until the end of the year, since the river has damaged it badly and nobody can pay for it.';
  test.each<[string, string, [string, number, string][]]>([
    ['paragraphs by blank lines', `${long}\n\n${long}`, [['paragraph', 0, long], ['paragraph', 0, long]]],
    ['lines of their own', `${long}\n${long}\n`, [['paragraph', 0, long], ['paragraph', 0, long]]],
    ['a title and a heading', `A bridge\n\n${long}\n\nThe river\n\n${long}`, [['heading', 1, 'A bridge'], ['paragraph', 0, long], ['heading', 2, 'The river'], ['paragraph', 0, long]]],
    ['no heading: a stop, a colon, or nothing below', `Short.\n\nAs follows:\n\n${long}\n\nThe end`, [['paragraph', 0, 'Short.'], ['paragraph', 0, 'As follows:'], ['paragraph', 0, long], ['paragraph', 0, 'The end']]],
    ['no heading: a line of the page, a credit', `Skip to content\n\nPhoto: Reuters\n\n${long}`, [['paragraph', 0, 'Skip to content'], ['paragraph', 0, 'Photo: Reuters'], ['paragraph', 0, long]]],
    ['a list', `${long}\n\n- one\n- two\n\n1. a\n2. b`, [['paragraph', 0, long], ['entry', 1, 'one'], ['entry', 1, 'two'], ['entry', 1, 'a'], ['entry', 1, 'b']]],
    ['a dash alone is speech', `- Come here, she said.\n\n${long}`, [['paragraph', 0, '- Come here, she said.'], ['paragraph', 0, long]]],
    ['a program wrapped the lines', 'The council decided on Monday that the old\nbridge will be closed until the end of the\nyear, since the river has damaged it.\n\nNobody can pay for a new one, said a woman\nwho lives near it.\n', [['paragraph', 0, 'The council decided on Monday that the old bridge will be closed until the end of the year, since the river has damaged it.'], ['paragraph', 0, 'Nobody can pay for a new one, said a woman who lives near it.']]],
    ['a poem is no heap of headings', 'Roses are red\n\nViolets are blue\n\nSugar is sweet\n\nSo are you', [['paragraph', 0, 'Roses are red'], ['paragraph', 0, 'Violets are blue'], ['paragraph', 0, 'Sugar is sweet'], ['paragraph', 0, 'So are you']]],
  ])('%s', (_, text, expected) => { expect(blocks(text, 'txt')).toEqual(expected); });
  test('a joined paragraph knows where each character stood', () => {
    const text = 'The council decided on Monday that the old\r\n  bridge will be closed until the end of the\r\nyear, since the river has damaged it.\r\n';
    const [block] = article(text, 'txt').blocks;
    if (block === undefined) throw new Error('no block');
    for (const word of ['council', 'bridge', 'year', 'damaged']) expect(fileOffset(block.map, block.text.indexOf(word))).toBe(text.indexOf(word));
  });
});

describe('Markdown', () => {
  test.each<[string, string, [string, number, string][]]>([
    ['headings of both kinds', '# One\n\nTwo\n---\n\nText.', [['heading', 1, 'One'], ['heading', 2, 'Two'], ['paragraph', 0, 'Text.']]],
    ['lists, one in another', '- a\n  - b\n\n1. c', [['entry', 1, 'a'], ['entry', 2, 'b'], ['entry', 1, 'c']]],
    ['quotations', '> One\n> more\n>\n> > Two', [['quote', 1, 'One more'], ['quote', 2, 'Two']]],
    ['code is kept as it is', '```js\nlet a;\n  b\n```\n\n    c\n', [['preformatted', 0, 'let a;\n  b'], ['preformatted', 0, 'c']]],
    ['metadata, rules, comments and lone pictures are no text', '---\ntitle: x\n---\n\n![a](b.png)\n\n---\n\n<!-- c -->\n\nText.', [['paragraph', 0, 'Text.']]],
    ['escapes and references are decoded', 'A \\*b\\* &amp; &copy;&#x20AC; c', [['paragraph', 0, 'A *b* & ©€ c']]],
    ['markup is codes', 'A **b** [c](https://d) `e` ![f](g)', [['paragraph', 0, 'A \uFFFCb\uFFFC \uFFFCc\uFFFC \uFFFC \uFFFC']]],
    ['lines of Chinese are joined without space', '今天下雨，\n我们没去。', [['paragraph', 0, '今天下雨，我们没去。']]],
    ['cells of a table', '| a | b |\n|---|---|\n| c | d |', [['paragraph', 0, 'a'], ['paragraph', 0, 'b'], ['paragraph', 0, 'c'], ['paragraph', 0, 'd']]],
  ])('%s', (_, text, expected) => { expect(blocks(text, 'md')).toEqual(expected); });
  test('codes say what they are and keep their markup', () => {
    const codes = article('A **b** [c](https://d "t")\\\ne', 'md').blocks[0]?.codes ?? [];
    expect(codes.map(({ kind, what, raw, href }) => [kind, what, raw, href])).toEqual([
      ['open', 'strong', '**', undefined], ['close', 'strong', '**', undefined], ['open', 'link', '[', 'https://d'], ['close', 'link', '](https://d "t")', 'https://d'], ['alone', 'break', '\\\n', undefined]]);
    expect(new Set(codes.map((code) => code.key)).size).toBe(codes.length);
  });
  test('decoded characters stand where they came from', () => {
    const text = '> A \\*b\\* &amp; **c**\r\n> word d\n', [block] = article(text, 'md').blocks;
    if (block === undefined) throw new Error('no block');
    for (const [shown, raw] of [['*b', '*b'], ['&', '&amp;'], ['c', 'c*'], ['word', 'word'], ['d', 'd\n']] as const) expect(fileOffset(block.map, block.text.lastIndexOf(shown))).toBe(text.lastIndexOf(raw));
  });
});

describe('read', () => {
  test.each([['a.txt', 'txt'], ['A.B.MD', 'md'], ['-', 'txt'], ['folder.md/plain', 'txt']])('%s is read as %s', (name, format) => { expect(read(utf8('Words.'), name)).toMatchObject({ article: { format } }); });
  test.each([['unknown-format', 'a.docx', 'Words.'], ['empty-file', 'a.txt', ''], ['binary', 'a.docx', 'PK\0'], ['nothing-to-bring-in', 'a.md', '---\n\n***\n']])('%s: %s', (failure, name, text) => { expect(read(utf8(text), name)).toMatchObject({ failure }); });
  test('one line of many megabytes is read', () => {
    const found = read(utf8('word '.repeat(4_000_000)), 'a.txt');
    expect(isFailure(found) ? 0 : found.article.blocks.length).toBe(1);
  });
});
