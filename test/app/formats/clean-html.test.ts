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
  { name: 'an image, a hard break, inline code, and what HTML has no element for', blocks: [block('paragraph', `${CODE}${CODE}${CODE}${CODE}`, { codes: [alone('image', '![a "b"](https://example.org/i.png)', 'https://example.org/i.png'), alone('break', '  \n'), alone('code', '`x<y`'), alone('other', '[^1]')] })], html: '<p><img src="https://example.org/i.png" alt="a &quot;b&quot;"><br><code>x&lt;y</code></p>', text: 'a "b"\nx<y' },
  { name: 'inline code among words', blocks: [block('paragraph', `write to ${CODE}.`, { codes: [alone('code', '`pan@example.org`')] })], html: '<p>write to <code>pan@example.org</code>.</p>', text: 'write to pan@example.org.' },
  { name: 'inline code with backticks of its own', blocks: [block('paragraph', CODE, { codes: [alone('code', '`` a`b ``')] })], html: '<p><code>a`b</code></p>', text: 'a`b' },
  { name: 'inline code inside a link inside stressed words', blocks: [block('paragraph', `${CODE}see ${CODE}${CODE}${CODE}${CODE}`, { codes: [{ key: '1', kind: 'open', what: 'strong', raw: '**', pair: 's' }, { key: '2', kind: 'open', what: 'link', raw: '[', pair: 'l', href: 'https://example.org/' }, alone('code', '`x`'), { key: '3', kind: 'close', what: 'link', raw: '](https://example.org/)', pair: 'l', href: 'https://example.org/' }, { key: '4', kind: 'close', what: 'strong', raw: '**', pair: 's' }] })], html: '<p><strong>see <a href="https://example.org/"><code>x</code></a></strong></p>', text: 'see x' },
  { name: 'an image of an address that leads nowhere: its words stay', blocks: [block('paragraph', `${CODE} here`, { codes: [alone('image', '![The bridge](data:x)', 'data:image/png;base64,AA')] })], html: '<p>The bridge here</p>', text: 'The bridge here' },
  { name: 'a numbered list behind dashes behind a numbered list begins anew', blocks: [block('entry', 'a', { ordered: true }), block('entry', 'b', { ordered: true }), block('entry', 'c'), block('entry', 'd', { ordered: true })], html: '<ol><li>a</li><li>b</li></ol><ul><li>c</li></ul><ol><li>d</li></ol>', text: '1. a\n2. b\n- c\n1. d' },
  { name: 'a list inside each of two entries counts for itself', blocks: [block('entry', 'a', { ordered: true }), block('entry', 'x', { level: 2, ordered: true }), block('entry', 'b', { ordered: true }), block('entry', 'y', { level: 2, ordered: true })], html: '<ol><li>a<ol><li>x</li></ol></li><li>b<ol><li>y</li></ol></li></ol>', text: '1. a\n  1. x\n2. b\n  1. y' },
  { name: 'a deeper list of two kinds', blocks: [block('entry', 'a'), block('entry', 'x', { level: 2, ordered: true }), block('entry', 'y', { level: 2 })], html: '<ul><li>a<ol><li>x</li></ol><ul><li>y</li></ul></li></ul>', text: '- a\n  1. x\n  - y' },
];
describe('a clean copy', () => {
  for (const { name, blocks, html, text } of cases) {
    test(name, () => {
      expect(cleanHtml(blocks, 'en')).toBe(`<div lang="en">${html}</div>`);
      expect(cleanText(blocks)).toBe(text);
    });
  }
});
