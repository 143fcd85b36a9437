import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { equalValues, fromPlain, toPlain } from '#main/store/plain';

const values: fc.Arbitrary<object> = fc.letrec<{ value: unknown; object: object }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, fc.string(), fc.integer(), fc.boolean(), fc.constant(null), tie('object')),
  object: fc.oneof({ depthSize: 'small' }, fc.array(tie('value')), fc.dictionary(fc.string(), tie('value')).map((entries) => Object.fromEntries(Object.entries(entries).filter(([key]) => key !== '__proto__'))),
    fc.array(fc.tuple(fc.string(), tie('value'))).map((entries) => new Map(entries)), fc.array(fc.string()).map((entries) => new Set(entries))),
})).object;

test('any value comes back as it was, through JSON', () => {
  fc.assert(fc.property(values, (value) => { expect(fromPlain(JSON.parse(JSON.stringify(toPlain(value))))).toEqual(value); }));
});
test('what is shared is written once and shared again', () => {
  const part = { text: 'x'.repeat(1000) };
  const json = JSON.stringify(toPlain({ a: part, b: [part, part], c: new Map([['d', part]]) }));
  expect(json.length).toBeLessThan(1500);
  const back = fromPlain(JSON.parse(json)) as { readonly a: object; readonly b: readonly object[] };
  expect(back.b[0]).toBe(back.a);
});
test('what JSON has no word for is a bug', () => { expect(() => toPlain({ a: () => 1 })).toThrow('a function'); });
test('what is no such table is refused', () => { expect(() => fromPlain({ a: 1 })).toThrow(TypeError); });
test('a value equals what comes back of it, and nothing that differs in one place', () => {
  fc.assert(fc.property(values, (one) => {
    const back = fromPlain(JSON.parse(JSON.stringify(toPlain(one))));
    expect(equalValues(one, back)).toBe(true);
    expect(equalValues({ a: 1, one }, { a: 2, one: back })).toBe(false);
  }));
});
test.each<[string, unknown, unknown, boolean]>([
  ['what is undefined as what is left out', { a: 1, b: undefined }, { a: 1 }, true],
  ['maps whatever their order', new Map([['a', 1], ['b', 2]]), new Map([['b', 2], ['a', 1]]), true],
  ['no map as a set', new Map(), new Set(), false],
  ['no list as an object', [], {}, false],
  ['no longer list', [1], [1, 2], false],
  ['null and nothing else', null, {}, false],
])('takes %s', (_, one, other, expected) => { expect(equalValues(one, other)).toBe(expected); });
