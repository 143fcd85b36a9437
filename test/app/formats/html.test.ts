import { describe, expect, test } from 'vitest';
import { isFailure } from '#app/documents/failure';
import { markdownFromHtml } from '#app/formats/html';
import { readText } from '#app/formats/registry';

const table: readonly [name: string, html: string, expected: string][] = [
  ['headings and paragraphs', '<h2>Title</h2><p>One\n  line.</p><p>Two.</p>', '## Title\n\nOne line.\n\nTwo.\n'],
  ['emphasis and a link', '<p>A <strong>bold</strong> and <em>soft</em> <a href="https://a.b/c">link</a>.</p>', 'A **bold** and *soft* [link](https://a.b/c).\n'],
  ['space inside emphasis goes outside', '<p>A<b> bold </b>word</p>', 'A **bold** word\n'],
  ['a link that runs something is words only', '<p><a href="javascript:x()">Press</a></p>', 'Press\n'],
  ['lists, one in another', '<ul><li>one</li><li>two<ol><li>a</li><li>b</li></ol></li></ul>', '- one\n- two\n   1. a\n   2. b\n'],
  ['a quotation', '<blockquote><p>Said.</p></blockquote>', '> Said.\n'],
  ['scripts, styles, menus and what is hidden are left out', '<style>p{}</style><nav>Home</nav><p>Text.</p><script>x()</script><div hidden>No</div><div aria-hidden="true">No</div>', 'Text.\n'],
  ['Google Docs: the wrapper is not bold, styles are read', '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">Bold</span><span style="font-style:italic"> soft</span></p></b>', '**Bold** *soft*\n'],
  ['Word: list paragraphs without their drawn bullets', '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·  </span>one</p><p style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">o </span>two</p>', '- one\n  - two\n'],
  ['two breaks part paragraphs, one is a hard break', '<div>One<br>more<br><br>Two</div>', 'One\\\nmore\n\nTwo\n'],
  ['text beside blocks is a paragraph', '<div>One<p>Two</p>Three</div>', 'One\n\nTwo\n\nThree\n'],
  ['what would be markup is escaped', '<p># no *list* [x](y) &lt;b&gt;</p><p>1. no</p>', '\\# no \\*list\\* \\[x\\](y) \\<b>\n\n1\\. no\n'],
  ['cells of a table are paragraphs', '<table><tr><td>a</td><td>b</td></tr></table>', 'a\n\nb\n'],
  ['code keeps its lines', '<pre>a\n  b</pre><p>x <code>y</code></p>', '```\na\n  b\n```\n\nx `y`\n'],
  ['nested deeper than any page', `${'<div>'.repeat(3000)}x`, ''],
  ['no words, nothing', '<p> </p><img src="https://a/b.png">', ''],
];

describe('markdownFromHtml', () => {
  test.each(table)('%s', (_, html, expected) => { expect(markdownFromHtml(html)).toBe(expected); });
  test('what it gives is read as the blocks that were meant', () => {
    const article = readText(markdownFromHtml('<h1>T</h1><ul><li>one <b>two</b></li></ul><p>P <a href="https://x.y">l</a></p>'), 'md');
    if (isFailure(article)) throw new Error('not read');
    expect(article.blocks.map((block) => [block.type, block.level, block.codes.map((code) => code.what)])).toEqual([['heading', 1, []], ['entry', 1, ['strong', 'strong']], ['paragraph', 0, ['link', 'link']]]);
  });
});
