import { expect, test } from 'vitest';
import { canonical } from '#app/review/canonical';

const cases: readonly (readonly [string, unknown, string])[] = [
  ['keys in the order of UTF-16 code units', { b: 1, a: 2, '\u20ac': 3, '\ud83d\ude00': 4, '\ufb33': 5 }, '{"a":2,"b":1,"\u20ac":3,"\ud83d\ude00":4,"\ufb33":5}'],
  ['numbers as ECMAScript writes them', [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0], '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]'],
  ['strings with the shortest escapes', '\u20ac$\u000f\nA\'B"\\"/', '"\u20ac$\\u000f\\nA\'B\\"\\\\\\"/"'],
  ['literals', [null, true, false], '[null,true,false]'],
  ['members that are undefined are left out', { a: undefined, b: [] }, '{"b":[]}'],
  ['nothing of what stands around it', { z: { y: [{}] } }, '{"z":{"y":[{}]}}'],
];
test.each(cases)('canonical JSON (RFC 8785): %s', (_, value, expected) => { expect(canonical(value)).toBe(expected); });

test.each([['a Map', new Map()], ['NaN', Number.NaN], ['a function', () => 0], ['a Set', new Set()]])('%s has no canonical JSON', (_, value) => {
  expect(() => canonical({ value })).toThrow(TypeError);
});
