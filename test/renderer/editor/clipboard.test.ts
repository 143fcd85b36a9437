import { DOMParser, Slice } from 'prosemirror-model';
import { describe, expect, test } from 'vitest';
import { asPlainText, comingIn, copied, withoutStyles } from '#renderer/editor/clipboard';
import { projectBlock } from '#renderer/editor/document';
import { schema, unitOf } from '#renderer/editor/schema';
import { docOf } from '#test/renderer/editor/articles';

function pastedHtml(html: string): Slice {
  const place = document.createElement('div');
  place.innerHTML = withoutStyles(html);
  return comingIn(DOMParser.fromSchema(schema).parseSlice(place), docOf('One.'), () => false);
}
const blocks = (slice: Slice): readonly string[] => slice.content.content.map((node) => node.isBlock ? `${projectBlock(node).items[0].type}${projectBlock(node).items[0].level} ${node.textContent}` : node.textContent);

describe('what comes in from the clipboard', () => {
  const cases: readonly (readonly [name: string, html: string, blocks: readonly string[]])[] = [
    ['paragraphs and headings', '<h2>Head</h2><p>One.</p><p>Two.</p>', ['heading2 Head', 'paragraph0 One.', 'paragraph0 Two.']],
    ['a list', '<ul><li>One</li><li>Two</li></ul>', ['entry1 One', 'entry1 Two']],
    ['a list of paragraphs', '<ol><li><p>One</p></li></ol>', ['paragraph0 One']],
    ['bold, links and scripts are words or nothing', '<p>a <b>bold</b> <a href="x">link</a><script>alert(1)</script></p>', ['paragraph0 a bold link']],
    ['a sign that would stand for a code is none', '<p>a\uFFFCb</p>', ['paragraph0 ab']],
    ['a code that this article has not stays outside', '<p>a<span data-code="k"></span>b</p>', ['paragraph0 ab']],
  ];
  test.each(cases)('%s', (_, html, expected) => { expect(blocks(pastedHtml(html))).toEqual(expected); });
  test('inline styles are taken off', () => { expect(withoutStyles('<p style="color:red" class="a"><b STYLE=\'x\'>b</b></p>')).toBe('<p class="a"><b>b</b></p>'); });
});

describe('what goes onto the clipboard', () => {
  const doc = docOf('One. | Two ‹k›three.\nHidden.\nFour.');
  test('plain text has an empty line between blocks, no codes, and nothing that is not shown', () => {
    expect(asPlainText(copied(new Slice(doc.content, 0, 0), doc, (block) => block === 'b1'))).toBe('One. Two three.\n\nFour.');
  });
  test('a whole unit keeps its id, a part of one does not', () => {
    const ids = (from: number, to: number): readonly string[] => copied(doc.slice(from, to), doc, () => false).content.content.flatMap((node) => unitOf(node) ?? []);
    expect(ids(1, 5)).toEqual(['u0.0']);
    expect(ids(2, 5)).toEqual([]);
  });
});
