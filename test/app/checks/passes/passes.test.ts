import { describe, expect, test } from 'vitest';
import type { Finding } from '#app/checks/check';
import { calibrated } from '#app/checks/confidence';
import { measured } from '#app/checks/confidence-table';
import { capNoise } from '#app/checks/passes/cap-noise';
import { fingerprint } from '#app/checks/passes/fingerprint';
import { gather } from '#app/checks/passes/gather';
import { mergeOverlapping } from '#app/checks/passes/merge-overlapping';
import { rank } from '#app/checks/passes/rank';
import type { Raised } from '#app/checks/passes/raised';
import { suppressFollowers } from '#app/checks/passes/suppress-followers';
import { unitsOf } from '#test/app/checks/units';

function raised(check: string, unit: string, start: number, end: number, over: Partial<Finding> = {}): Raised {
  const finding: Finding = { unit, side: 'target', span: { start, end }, quote: 'q'.repeat(end - start), mqm: 'fluency', severity: 'minor', confidence: 0.5, message: { key: check, values: {} }, evidence: [], suggestions: [], ...over };
  return { check, finding, also: [] };
}
const shown = (all: readonly Raised[]): readonly string[] => all.map(({ check, finding, also }) => `${check} ${finding.unit} ${finding.span.start}-${finding.span.end}${also.map((other) => ` +${other.check}`).join('')}`);

describe('overlapping findings', () => {
  test.each([
    { name: 'of one cause become the most specific', all: [raised('repeated-word', 'u0', 0, 7), raised('phrase-loop', 'u0', 0, 12)], kept: ['phrase-loop u0 0-12 +repeated-word'] },
    { name: 'of different causes stay side by side', all: [raised('places', 'u0', 0, 7), raised('repeated-word', 'u0', 0, 7)], kept: ['places u0 0-7', 'repeated-word u0 0-7'] },
    { name: 'of one check are one', all: [raised('stray-punctuation', 'u0', 3, 5), raised('stray-punctuation', 'u0', 4, 5)], kept: ['stray-punctuation u0 3-5'] },
    { name: 'in different units stay', all: [raised('repeated-word', 'u0', 0, 7), raised('phrase-loop', 'u1', 0, 7)], kept: ['phrase-loop u1 0-7', 'repeated-word u0 0-7'] },
    { name: 'that only touch stay', all: [raised('repeated-word', 'u0', 0, 7), raised('repeated-word', 'u0', 7, 9)], kept: ['repeated-word u0 0-7', 'repeated-word u0 7-9'] },
    { name: 'on different sides stay', all: [raised('numbers', 'u0', 0, 2), raised('dates', 'u0', 0, 2, { side: 'source' })], kept: ['dates u0 0-2', 'numbers u0 0-2'] },
  ])('$name', ({ all, kept }) => { expect([...shown(mergeOverlapping(all))].toSorted()).toEqual(kept); });
});

describe('findings that follow from another', () => {
  const units = unitsOf(['Ein Satz.', { target: 'Source: X', block: { standing: 'credit' } }]);
  test.each([
    { name: 'are left out of an untranslated sentence', all: [raised('untranslated', 'u0', 0, 9), raised('numbers', 'u0', 4, 5)], kept: ['untranslated u0 0-9'] },
    { name: 'are kept beside a few foreign words', all: [raised('wrong-language', 'u0', 0, 3), raised('numbers', 'u0', 4, 5)], kept: ['wrong-language u0 0-3', 'numbers u0 4-5'] },
    { name: 'of two that explain all, the stronger stays', all: [raised('omission-addition', 'u1', 0, 9), raised('credit', 'u1', 0, 9)], kept: ['credit u1 0-9'] },
    { name: 'other units keep theirs', all: [raised('untranslated', 'u0', 0, 9), raised('numbers', 'u1', 4, 5)], kept: ['untranslated u0 0-9', 'numbers u1 4-5'] },
  ])('$name', ({ all, kept }) => { expect(shown(suppressFollowers(all, units))).toEqual(kept); });
});

describe('the same check many times', () => {
  const many = (count: number, severity: 'minor' | 'major'): readonly Raised[] => Array.from({ length: count }, (_, i) => raised('x', `u${i}`, 0, 1, { severity }));
  const doubts = (all: readonly Raised[]): number => gather(capNoise(all), unitsOf(Array.from({ length: 20 }, () => 'a'))).length;
  test.each([
    { name: 'up to twelve stay apart', count: 12, severity: 'minor' as const, doubts: 12 },
    { name: 'more become one', count: 13, severity: 'minor' as const, doubts: 1 },
    { name: 'major ones stay apart however many', count: 13, severity: 'major' as const, doubts: 13 },
  ])('$name', ({ count, severity, doubts: expected }) => { expect(doubts(many(count, severity))).toBe(expected); });
  test('one doubt has all its places, in text order', () => {
    const [doubt] = gather(capNoise(many(13, 'minor')), unitsOf(Array.from({ length: 13 }, () => 'a')));
    expect(doubt?.places.map(({ unit }) => unit)).toEqual(Array.from({ length: 13 }, (_, i) => `u${i}`));
    expect(doubt?.unit).toBe('u0');
  });
});

test('findings of one group are one doubt, with an id that does not hang on its places', () => {
  const units = unitsOf(['aa', 'bb', 'cc']), group = 'furniture';
  const all = gather([raised('furniture', 'u0', 0, 2, { group }), raised('furniture', 'u2', 0, 2, { group })], units);
  expect(all.map(({ places }) => places.length)).toEqual([2]);
  expect(gather([raised('furniture', 'u1', 0, 2, { group })], units)[0]?.id).toBe(all[0]?.id);
});

test('text order: unit, translation before source, place, longer first', () => {
  const places = new Map([['u0', 0], ['u1', 1]]);
  const all = [raised('a', 'u1', 0, 1), raised('b', 'u0', 0, 1, { side: 'source' }), raised('c', 'u0', 4, 5), raised('d', 'u0', 4, 9)];
  expect(rank(all, places).map(({ check }) => check)).toEqual(['d', 'c', 'b', 'a']);
});

test.each([
  // Test vectors of the algorithm's authors.
  { of: '', is: 'cbf29ce484222325' }, { of: 'a', is: 'af63dc4c8601ec8c' }, { of: 'foobar', is: '85944171f73967e8' },
])('the fingerprint of "$of" is FNV-1a’s', ({ of, is }) => { expect(fingerprint([of])).toBe(is); });

describe('confidence', () => {
  test('of a check that was never measured is what it says', () => { expect(calibrated(raised('never-measured', 'u0', 0, 1)).finding.confidence).toBe(0.5); });
  test('of a measured check lies between what it says and what was seen', () => {
    for (const [check, { right, marked }] of Object.entries(measured)) {
      const { confidence } = calibrated(raised(check, 'u0', 0, 1)).finding, seen = right / marked;
      expect(confidence).toBeGreaterThanOrEqual(Math.min(0.5, seen));
      expect(confidence).toBeLessThanOrEqual(Math.max(0.5, seen));
    }
  });
});
