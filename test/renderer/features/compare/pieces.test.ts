import { describe, expect, test } from 'vitest';
import type { Change } from '#app/diff/change';
import { changedUnits } from '#renderer/features/compare/changed-units';
import { pieces } from '#renderer/features/compare/pieces';
import { keyOf, points } from '#renderer/features/compare/points';
import { translator } from '#app/i18n/translate';
import { reviewOf, versionOf } from '#test/renderer/state/reviews';

function change(unit: string | null, start: number, deleted: string, inserted: string): Change {
  return { unit, span: { start, end: start + inserted.length }, deleted, inserted, by: 'Ada', at: null, after: null, kind: 'words', gone: null };
}
const content = reviewOf('A big cat sat. | A dog.');

describe('changes by unit', () => {
  test('all of a unit stand together, under its number', () => {
    const units = changedUnits(content, [change('u0.0', 2, 'small', 'big'), change('u0.1', 2, 'cat', 'dog'), change('u0.0', 10, '', 'sat')]);
    expect(units.map(({ number, changes }) => [number, changes.length])).toEqual([[1, 2], [2, 1]]);
  });
  test('those of units that are gone stand each for itself', () => {
    expect(changedUnits(content, [change(null, 0, 'One.', ''), change(null, 0, 'Two.', '')]).map(({ number }) => number)).toEqual([null, null]);
  });
});

describe('a sentence cut at its changes', () => {
  const cut = (...changes: readonly Change[]) => { const [unit] = changedUnits(content, changes); return unit === undefined ? null : pieces(unit); };
  test('shows the unchanged words between them', () => {
    expect(cut(change('u0.0', 10, '', 'sat'), change('u0.0', 2, 'small', 'big'))).toMatchObject({ pieces: [{ before: 'A ', change: { deleted: 'small' } }, { before: ' cat ', change: { inserted: 'sat' } }], rest: '.' });
  });
  test('a pure deletion takes no place', () => { expect(cut(change('u0.0', 1, ' very', ''))).toMatchObject({ pieces: [{ before: 'A' }], rest: ' big cat sat.' }); });
  test('is not guessed where the words are others', () => { expect(cut(change('u0.0', 2, 'small', 'huge'))).toBeNull(); });
  test('nor for a unit that is gone', () => { expect(cut(change(null, 0, 'One.', ''))).toBeNull(); });
});

test('every version is a point between the machine and now', async () => {
  const t = await translator('en'), named = points([versionOf(1, 'approved'), versionOf(2, 'submitted')], t);
  expect(named.map(({ point }) => keyOf(point))).toEqual(['raw', 'v1', 'v2', 'now']);
});
