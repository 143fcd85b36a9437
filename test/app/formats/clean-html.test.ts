import { describe, expect, test } from 'vitest';
import { CODE, type Code } from '#app/documents/article';
import { cleanHtml, cleanText } from '#app/formats/clean-html';
import type { OutgoingBlock } from '#app/review/outgoing';

function block(type: OutgoingBlock['type'], text: string, more: Partial<OutgoingBlock> = {}): OutgoingBlock {
  return { type, level: type === 'heading' || type === 'entry' ? 1 : 0, ordered: false, text, codes: [], original: null, standing: 'text', ...more };
}
function pair(what: Code['what'], raw: readonly [string, string], href?: string): readonly Code[] {
  const more = href === undefined ? {} : { href };
  return [{ key: 'a', kind: 'open', what, raw: raw[0], pair: 'p', ...more }, { key: 'b', kind: 'close', what, raw: raw[1], pair: 'p', ...more }];
}
const alone = (what: Code['what'], raw: string, href?: string): Code => ({ key: 'c', kind: 'alone', what, raw, ...(href === undefined ? {} : { href }) });
const cases: readonly { readonly name: string; readonly blocks: readonly OutgoingBlock[]; readonly html: string; readonly text: string }[] = [
  { name: 'heading and paragraph', blocks: [block('heading', 'The bridge', { level: 2 }), block('paragraph', 'Old.')], html: '<h2>The bridge</h2><p>Old.</p>', text: 'The bridge\n\nOld.' },
  { name: 'characters that HTML would read', blocks: [block('paragraph', 'a < b & "c" <script>')], html: '<p>a &lt; b &amp; &quot;c&quot; &lt;script&gt;</p>', text: 'a < b & "c" <script>' },
  { name: 'a list in a list', blocks: [block('entry', 'one'), block('entry', 'inner', { level: 2, ordered: true }), block('entry', 'two'), block('paragraph', 'end')], html: '<ul><li>one<ol><li>inner</li></ol></li><li>two</li></ul><p>end</p>', text: '- one\n  1. inner\n- two\n\nend' },
  { name: 'a numbered list behind another', blocks: [block('entry', 'a'), block('entry', 'b', { ordered: true }), block('entry', 'c', { ordered: true })], html: '<ul><li>a</li></ul><ol><li>b</li><li>c</li></ol>', text: '- a\n1. b\n2. c' },
  { name: 'a list that begins deep', blocks: [block('entry', 'deep', { level: 3 })], html: '<ul><li>deep</li></ul>', text: '    - deep' },
  { name: 'a quote and code', blocks: [block('quote', 'said'), block('preformatted', 'a\n  b')], html: '<blockquote><p>said</p></blockquote><pre>a\n  b</pre>', text: 'said\n\na\n  b' },
  { name: 'emphasis', blocks: [block('paragraph', `an ${CODE}old${CODE} one`, { codes: pair('strong', ['**', '**']) })], html: '<p>an <strong>old</strong> one</p>', text: 'an old one' },
  { name: 'a link', blocks: [block('paragraph', `${CODE}here${CODE}`, { codes: pair('link', ['[', '](https://example.org/?a=1&b=2)'], 'https://example.org/?a=1&b=2') })], html: '<p><a href="https://example.org/?a=1&amp;b=2">here</a></p>', text: 'here' },
  { name: 'a link that would run something', blocks: [block('paragraph', `${CODE}here${CODE}`, { codes: pair('link', ['[', '](x)'], 'java\tscript:alert(1)') })], html: '<p>here</p>', text: 'here' },
  { name: 'two pairs that editing has crossed', blocks: [block('paragraph', `${CODE}a${CODE}b${CODE}c${CODE}`, { codes: [{ key: '1', kind: 'open', what: 'strong', raw: '**', pair: 's' }, { key: '2', kind: 'open', what: 'emphasis', raw: '*', pair: 'e' }, { key: '3', kind: 'close', what: 'strong', raw: '**', pair: 's' }, { key: '4', kind: 'close', what: 'emphasis', raw: '*', pair: 'e' }] })], html: '<p><strong>a<em>b</em></strong>c</p>', text: 'abc' },
  { name: 'a mark that was never closed', blocks: [block('paragraph', `${CODE}a`, { codes: pair('emphasis', ['*', '*']).slice(0, 1) })], html: '<p><em>a</em></p>', text: 'a' },
  { name: 'an image, a hard break, inline code, and what HTML has no element for', blocks: [block('paragraph', `${CODE}${CODE}${CODE}${CODE}`, { codes: [alone('image', '![a "b"](https://example.org/i.png)', 'https://example.org/i.png'), alone('break', '  \n'), alone('code', '`x<y`'), alone('other', '[^1]')] })], html: '<p><img src="https://example.org/i.png" alt="a &quot;b&quot;"><br><code>x&lt;y</code></p>', text: '' },
];
describe('a clean copy', () => {
  for (const { name, blocks, html, text } of cases) {
    test(name, () => {
      expect(cleanHtml(blocks, 'en')).toBe(`<div lang="en">${html}</div>`);
      expect(cleanText(blocks)).toBe(text);
    });
  }
});
