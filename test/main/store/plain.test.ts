import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromPlain, toPlain } from '#main/store/plain';

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
