import { describe, expect, test } from 'vitest';
import type { Content } from '#app/review/content';
import { byRisk, openDoubts } from '#renderer/state/open-doubts';
import { confirmed, doubtOn, reviewOf } from '#test/renderer/state/reviews';

const content = reviewOf('The the cat. | A dog dog.\nLast last one.');
const late = doubtOn(content, 'u1.0', 'last'), early = doubtOn(content, 'u0.0', 'the'), middle = doubtOn(content, 'u0.1', 'dog', { severity: 'minor' });
const none = new Set<string>();
const ids = (doubts: readonly { readonly id: string }[]): readonly string[] => doubts.map(({ id }) => id);

describe('the open doubts', () => {
  test('come in the order of the text', () => { expect(ids(openDoubts([late, middle, early], content, none))).toEqual([early.id, middle.id, late.id]); });
  test('two of one unit come by their place in it', () => {
    const second = doubtOn(content, 'u0.0', 'cat');
    expect(ids(openDoubts([second, early], content, none))).toEqual([early.id, second.id]);
  });
  test('leave out what was just decided', () => { expect(ids(openDoubts([early, late], content, new Set([early.id])))).toEqual([late.id]); });
  test('leave out a dismissed one at once', () => {
    const dismissal = { id: 'd', check: early.check, doubt: early.id, scope: 'here' as const, anchor: 'a', quote: 'the', other: '', reason: '' };
    const anchor = { id: 'a', side: 'target' as const, unit: 'u0.0', revision: 0, span: early.span, quote: early.quote, before: '', after: '' };
    const dismissed: Content = { ...content, dismissals: new Map([['d', dismissal]]), anchors: new Map([['a', anchor]]) };
    expect(ids(openDoubts([early, late], dismissed, none))).toEqual([late.id]);
  });
  test('a minor one is seen and kept by confirming its unit', () => { expect(openDoubts([middle], confirmed(content, 'u0.1'), none)).toEqual([]); });
  test('a major one stays open in a confirmed unit', () => { expect(ids(openDoubts([early], confirmed(content, 'u0.0'), none))).toEqual([early.id]); });
});

describe('by risk', () => {
  test('the graver first, then the surer, then the riskier unit', () => {
    const critical = doubtOn(content, 'u1.0', 'one', { severity: 'critical', confidence: 0.1 });
    const sure = doubtOn(content, 'u0.0', 'the', { confidence: 0.9 }), unsure = doubtOn(content, 'u0.0', 'cat', { confidence: 0.2 });
    expect(ids(byRisk([middle, unsure, sure, critical], new Map()))).toEqual([critical.id, sure.id, unsure.id, middle.id]);
  });
  test('equal ones stay in the order of the text', () => {
    const a = doubtOn(content, 'u0.0', 'cat'), b = doubtOn(content, 'u1.0', 'one');
    expect(ids(byRisk([a, b], new Map()))).toEqual([a.id, b.id]);
    expect(ids(byRisk([a, b], new Map([['u1.0', 0.9]])))).toEqual([b.id, a.id]);
  });
});
