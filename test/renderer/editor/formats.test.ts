import { describe, expect, test } from 'vitest';
import type { Code } from '#app/documents/article';
import { codeChip } from '#renderer/editor/code-chip';
import { formatsIn } from '#renderer/editor/formats';
import { labels } from '#test/renderer/editor/labels-for-tests';

const code = (key: string, kind: Code['kind'], what: Code['what'], pair?: string): Code => ({ key, kind, what, raw: '*', ...(pair === undefined ? {} : { pair }) });
const codes = new Map([code('a', 'open', 'strong', '1'), code('b', 'close', 'strong', '1'), code('c', 'open', 'link', '2'), code('d', 'close', 'link', '2'), code('i', 'alone', 'image'), code('o', 'open', 'other', '3'), code('p', 'close', 'other', '3')].map((one) => [one.key, one]));

const cases: readonly (readonly [name: string, text: string, keys: readonly string[], formats: readonly string[]])[] = [
  ['the words between a pair', 'a \uFFFCbold\uFFFC b', ['a', 'b'], ['3-7 strong']],
  ['pairs that lie in each other', '\uFFFCx\uFFFCy\uFFFC\uFFFC', ['a', 'c', 'd', 'b'], ['3-4 link', '1-5 strong']],
  ['pairs that cross', '\uFFFCx\uFFFCy\uFFFCz\uFFFC', ['a', 'c', 'b', 'd'], ['1-4 strong', '3-6 link']],
  ['nothing between a pair', '\uFFFC\uFFFC', ['a', 'b'], []],
  ['a close without its opening', 'x\uFFFC', ['b'], []],
  ['a code that stands alone', 'x\uFFFC', ['i'], []],
  ['a pair whose effect is not known', '\uFFFCx\uFFFC', ['o', 'p'], []],
  ['a code that the article has not', '\uFFFCx\uFFFC', ['a', 'z'], []],
];
describe('how inline codes show on the words', () => {
  test.each(cases)('%s', (_, text, keys, formats) => {
    expect(formatsIn(text, keys, codes).map(({ span, look }) => `${span.start}-${span.end} ${look}`)).toEqual(formats);
  });
  test('each code has a name, and no text that would be copied', () => {
    expect(['a', 'b', 'i', 'z'].map((key) => codeChip(key, codes.get(key), labels)).map((chip) => [chip.getAttribute('aria-label'), chip.textContent])).toEqual([['bold begins', ''], ['bold ends', ''], ['image', ''], ['markup', '']]);
  });
});
