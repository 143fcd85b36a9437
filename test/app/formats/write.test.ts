import { assert, constantFrom, nat, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODE, type Article, type FormatId } from '#app/documents/article';
import { isFailure } from '#app/documents/failure';
import { readText, write } from '#app/formats/registry';
import type { EditedBlock } from '#app/formats/placed';

const untouched = (article: Article): EditedBlock[] => article.blocks.map((block, i) => ({ block: i, type: block.type, level: block.level, ordered: block.ordered, text: block.text, codes: block.codes }));
function read(text: string, format: FormatId): Article {
  const article = readText(text, format);
  if (isFailure(article)) throw new Error(`not read: ${JSON.stringify(text)}`);
  return article;
}
const rewritten = (text: string, format: FormatId, edit: (blocks: EditedBlock[]) => EditedBlock[]): string => {
  const article = read(text, format);
  return write(article, edit(untouched(article)));
};
const fresh = (text: string, type: EditedBlock['type'] = 'paragraph', level = 0): EditedBlock => ({ block: null, type, level, ordered: false, text, codes: [] });
const setText = (at: number, text: string) => (blocks: EditedBlock[]): EditedBlock[] => blocks.map((block, i) => i === at ? { ...block, text } : block);

const table: readonly [name: string, format: FormatId, file: string, edit: (blocks: EditedBlock[]) => EditedBlock[], expected: string][] = [
  ['a changed paragraph leaves all else', 'txt', 'One.\r\n\r\n  Two.  \r\n\r\n\r\nThree.\r\n', setText(1, 'Zwei.'), 'One.\r\n\r\n  Zwei.  \r\n\r\n\r\nThree.\r\n'],
  ['a new paragraph stands apart as the others do', 'txt', 'One.\n\nTwo.\n', (b) => [...b.slice(0, 1), fresh('New.'), ...b.slice(1)], 'One.\n\nNew.\n\nTwo.\n'],
  ['a removed paragraph leaves no gap', 'txt', 'One.\n\nTwo.\n\nThree.\n', (b) => [...b.slice(0, 1), ...b.slice(2)], 'One.\n\nThree.\n'],
  ['the first one removed', 'txt', 'One.\n\nTwo.\n', (b) => b.slice(1), 'Two.\n'],
  ['the last one removed', 'txt', 'One.\n\nTwo.\n', (b) => b.slice(0, 1), 'One.\n'],
  ['lines without blank ones between stay so', 'txt', 'One is long enough.\nTwo.\n', (b) => [...b, fresh('Three.')], 'One is long enough.\nTwo.\nThree.\n'],
  ['Markdown: markup of the block stays', 'md', '## Old title ##\n\nText.\n', setText(0, 'New title'), '## New title ##\n\nText.\n'],
  ['Markdown: only the changed words are written anew', 'md', 'It is \\*so\\* &amp; so, they\nsay.\n', setText(0, 'It is *so* & so, we say.'), 'It is \\*so\\* &amp; so, we\nsay.\n'],
  ['Markdown: what would be markup is escaped', 'md', 'Plain text.\n', setText(0, '# 1. *not* [a link](x) `code` <b> &amp;'), '\\# 1. \\*not\\* \\[a link\\](x) \\`code\\` \\<b> \\&amp;\n'],
  ['Markdown: a mark that stood for itself does not swallow the new one', 'md', 'A `b and\nmore.\n', setText(0, 'A `b` and more.'), 'A \\`b\\` and more\\.\n'],
  ['Markdown: a new entry is written like its neighbours', 'md', '* one\n* two\n', (b) => [...b.slice(0, 1), fresh('new', 'entry', 1), ...b.slice(1)], '* one\n* new\n* two\n'],
  ['Markdown: a rule between blocks outlives the block before it', 'md', 'One.\n\n---\n\nTwo.\n\nThree.\n', (b) => [...b.slice(0, 1), ...b.slice(2)], 'One.\n\n---\n\nThree.\n'],
  ['Markdown: metadata is no text', 'md', '---\ntitle: x\n---\n\nOne.\n', setText(0, 'Two.'), '---\ntitle: x\n---\n\nTwo.\n'],
  ['Markdown: a paragraph becomes a heading', 'md', 'One\n\nTwo.\n', (b) => b.map((block, i) => i === 0 ? { ...block, type: 'heading', level: 2 } : block), '## One\n\nTwo.\n'],
  ['Markdown: a quotation goes on behind its mark', 'md', '> One.\n\nTwo.\n', (b) => [...b.slice(0, 1), fresh('More.', 'quote', 1), ...b.slice(1)], '> One.\n>\n> More.\n\nTwo.\n'],
  ['Markdown: a list in a quotation, a changed entry', 'md', '> - one\n> - two\n', setText(1, 'three'), '> - one\n> - three\n'],
  ['Markdown: a cell of a table', 'md', '| a | b |\n|---|---|\n| c | d |\n', setText(3, 'x | y'), '| a | b |\n|---|---|\n| c | x \\| y |\n'],
];

describe('write', () => {
  test.each(table)('%s', (_, format, file, edit, expected) => { expect(rewritten(file, format, edit)).toBe(expected); });

  test('bold text split in two is closed and opened again', () => {
    const article = read('A **bold word** here.\n', 'md'), [block] = untouched(article);
    if (block === undefined) throw new Error('no block');
    const at = block.text.indexOf(' word');
    const split = [{ ...block, text: block.text.slice(0, at), codes: block.codes.slice(0, 1) }, { ...block, block: null, text: block.text.slice(at + 1), codes: block.codes.slice(1) }];
    expect(write(article, split)).toBe('A **bold**\n\n**word** here.\n');
  });

  const line = string({ unit: constantFrom(...Array.from('ab .,#*_-+>~`[]()<>!&;|1\\:"\té中'), '\n', '\n\n', '\r\n', '    ', '- ', '1. ', '# ', '> ', '**', '```\n', '| a |\n|---|\n', '---\n', '&amp;', 'http://a.b', 'word '), maxLength: 40 });
  test.each(['txt', 'md'] as const)('an untouched %s text comes back as it was', (format) => {
    assert(property(line, (text) => {
      const article = readText(text, format);
      expect(isFailure(article) ? text : write(article, untouched(article))).toBe(text);
    }), { numRuns: 2000 });
  });
  test('every block maps into the file: each character stands where the map says, or is decoded from there', () => {
    assert(property(line, (text) => {
      const article = readText(text, 'md');
      if (isFailure(article)) return;
      for (const block of article.blocks) {
        expect(block.text.split(CODE).length - 1).toBe(block.codes.length);
        expect(block.at.start).toBeLessThanOrEqual(block.at.end);
        for (const [i, piece] of block.map.entries()) expect(piece.at).toBeGreaterThan(block.map[i - 1]?.at ?? -1);
      }
    }), { numRuns: 1000 });
  });
  const words = string({ unit: constantFrom(...Array.from('abc *_#-+>~`[]()<!&;|1.\\:"é中'), 'word ', '1. ', '&amp;', '[^1]: '), minLength: 1, maxLength: 25 }).filter((text) => /[a-z]/u.test(text));
  test('changed Markdown is read again as the words that were meant', () => {
    assert(property(line, words, nat(), (text, changed, which) => {
      const article = readText(text, 'md');
      if (isFailure(article)) return;
      const at = which % article.blocks.length, block = article.blocks[at];
      if (block === undefined || block.type === 'preformatted' || block.codes.length > 0) return;
      const again = read(write(article, setText(at, changed)(untouched(article))), 'md');
      expect(again.blocks.map((b) => b.text.replaceAll(/\s+/gu, ' ').trim())).toEqual(setText(at, changed)(untouched(article)).map((b) => b.text.replaceAll(/\s+/gu, ' ').trim()));
    }), { numRuns: 1500 });
  });
});
