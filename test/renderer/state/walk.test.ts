import { describe, expect, test } from 'vitest';
import { doubtAt, walk, type From } from '#renderer/state/walk';
import { doubtOn, reviewOf } from '#test/renderer/state/reviews';

const content = reviewOf('The the cat sat. | A dog dog.\nLast last one.');
const first = doubtOn(content, 'u0.0', 'the'), second = doubtOn(content, 'u0.0', 'sat'), third = doubtOn(content, 'u1.0', 'last');
const open = [first, second, third];

describe('the walk from doubt to doubt', () => {
  const cases: readonly (readonly [name: string, from: From, step: 1 | -1, expected: string])[] = [
    ['from nowhere to the first', null, 1, first.id],
    ['from nowhere back to the last', null, -1, third.id],
    ['to the next', { doubt: first }, 1, second.id],
    ['to the previous', { doubt: second }, -1, first.id],
    ['round at the end', { doubt: third }, 1, first.id],
    ['round at the start', { doubt: first }, -1, third.id],
    ['from a caret to the doubt behind it', { unit: 'u0.0', offset: 6 }, 1, second.id],
    ['from a caret to the doubt before it', { unit: 'u0.0', offset: 8 }, -1, first.id],
    ['from a unit without doubts to the next unit’s', { unit: 'u0.1', offset: 3 }, 1, third.id],
    ['from a unit without doubts back', { unit: 'u0.1', offset: 3 }, -1, second.id],
    ['from before all of a unit', { unit: 'u0.0', offset: null }, 1, first.id],
    ['behind a doubt that was decided', { doubt: doubtOn(content, 'u0.1', 'dog') }, 1, third.id],
    ['another doubt of the same place comes next when the first was decided', { doubt: { ...first, id: 'decided' } }, 1, first.id],
  ];
  test.each(cases)('%s', (_name, from, step, expected) => { expect(walk(open, content, from, step)?.id).toBe(expected); });
  test('ends where no doubt is open', () => { expect(walk([], content, { doubt: first }, 1)).toBeNull(); });
});

describe('the doubt at the caret', () => {
  const cases: readonly (readonly [name: string, unit: string, offset: number, expected: string | null])[] = [
    ['whose passage holds it', 'u0.0', 5, first.id],
    ['at the very end of a passage', 'u0.0', first.span.end, first.id],
    ['the nearest of the unit', 'u0.0', 11, second.id],
    ['none of another unit', 'u0.1', 0, null],
  ];
  test.each(cases)('%s', (_name, unit, offset, expected) => { expect(doubtAt(open, { unit, offset })?.id ?? null).toBe(expected); });
  test('none without a caret', () => { expect(doubtAt(open, null)).toBeNull(); });
});
