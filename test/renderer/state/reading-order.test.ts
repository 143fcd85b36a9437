import { describe, expect, test } from 'vitest';
import { isConfirmed, placeInText, readingOrder } from '#renderer/state/reading-order';
import { confirmed, reviewOf } from '#test/renderer/state/reviews';

describe('the units as they are read and counted', () => {
  test('are numbered through the article', () => {
    expect(readingOrder(reviewOf('# A title\nOne. | Two.')).units.map(({ unit, number }) => [unit.text, number])).toEqual([['A title', 1], ['One.', 2], ['Two.', 3]]);
  });
  test('page furniture has a place and no number', () => {
    const content = { ...reviewOf('Share this\nOne.\nTwo.'), standings: new Map([['b0', 'furniture' as const]]) };
    expect(readingOrder(content).units.map(({ number }) => number)).toEqual([null, 1, 2]);
    expect(readingOrder(content).total).toBe(2);
  });
  test('a credit is counted', () => {
    expect(readingOrder({ ...reviewOf('Photo: A.'), standings: new Map([['b0', 'credit' as const]]) }).total).toBe(1);
  });
  test('a gap comes behind the unit of the sentence before', () => {
    const content = reviewOf('One.\nThree.', 'Un. | Deux.\nTrois.'), order = readingOrder(content);
    expect(['u0.0', 'gap:s0.1', 'u1.0'].map((unit) => placeInText(order, unit))).toEqual([0, 0.5, 1]);
  });
  test('a gap before all units comes first', () => {
    const content = reviewOf('Two.', 'Un.');
    expect(placeInText(readingOrder({ ...content, units: new Map() }), 'gap:s0.0')).toBeLessThan(0);
  });
  test('what is unknown comes last', () => { expect(placeInText(readingOrder(reviewOf('One.')), 'gone')).toBe(1); });
});

describe('a confirmed unit', () => {
  const content = confirmed(reviewOf('One. | Two.'), 'u0.0');
  test('stands confirmed as long as its words do', () => { expect([isConfirmed(content, 'u0.0'), isConfirmed(content, 'u0.1')]).toEqual([true, false]); });
  test('no longer once its words changed', () => {
    const units = new Map([...content.units].map(([id, state]) => [id, { ...state, revision: state.revision + 1 }]));
    expect(isConfirmed({ ...content, units }, 'u0.0')).toBe(false);
  });
});
