import { expect, test } from 'vitest';
import type { Code } from '#app/documents/article';
import { chipOf } from '#renderer/editor/code-chip';

const alone = (what: Code['what'], raw: string): Code => ({ key: 'k', kind: 'alone', what, raw });
const open = (what: Code['what'], raw: string): Code => ({ key: 'k', kind: 'open', what, raw, pair: 'p' });
const cases: readonly (readonly [string, Code | undefined, ReturnType<typeof chipOf>])[] = [
  ['inline code: its characters, whole, without backticks', alone('code', '`pan@example.org/a/long/address`'), { look: 'words', sign: 'pan@example.org/a/long/address' }],
  ['stressed words: a hint', open('strong', '**'), { look: 'hint', sign: '' }],
  ['a link: a hint', open('link', '['), { look: 'hint', sign: '' }],
  ['an image: its words', alone('image', '![The bridge](i.png)'), { look: 'sign', sign: 'The bridge' }],
  ['an image without words: its markup', alone('image', '![](i.png)'), { look: 'sign', sign: '![](i.png)' }],
  ['a hard break: an arrow', alone('break', '\\\n'), { look: 'sign', sign: '↵' }],
  ['foreign markup: as it stands', alone('other', '[^1]'), { look: 'sign', sign: '[^1]' }],
  ['foreign markup that is long: its beginning', alone('other', '<span class="a very long name">'), { look: 'sign', sign: '<span class="a very long…' }],
  ['a code nobody knows: no sign', undefined, { look: 'sign', sign: '' }],
];
test.each(cases)('%s', (_, code, expected) => { expect(chipOf(code)).toEqual(expected); });
