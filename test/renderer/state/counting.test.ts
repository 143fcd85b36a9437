import { describe, expect, test } from 'vitest';
import { glance } from '#renderer/state/glance';
import { draftNumber, nextStep, standingVersion } from '#renderer/state/standing';
import { tally, toGo, words } from '#renderer/state/tally';
import { confirmed, doubtOn, metaOf, reviewOf, versionOf } from '#test/renderer/state/reviews';

describe('how far the review is', () => {
  const content = reviewOf('Share this page\nOne two three. | Four five.');
  const wordsToGo = (of: typeof content, language = 'en') => toGo(of).reduce((sum, unit) => sum + words(unit, language), 0);
  test('counts units confirmed and words to go', () => { expect([tally(confirmed(content, 'u1.0')), wordsToGo(confirmed(content, 'u1.0'))]).toEqual([{ confirmed: 1, units: 3 }, 5]); });
  test('page furniture counts nowhere', () => {
    const aside = { ...content, standings: new Map([['b0', 'furniture' as const]]) };
    expect([tally(aside), wordsToGo(aside)]).toEqual([{ confirmed: 0, units: 2 }, 5]);
  });
  test('words of a script without spaces are counted too', () => { expect(wordsToGo(reviewOf('我们今天开会。'), 'zh')).toBeGreaterThan(2); });
  test('an empty article has nothing to go', () => { expect([tally(reviewOf('')), wordsToGo(reviewOf(''))]).toEqual([{ confirmed: 0, units: 0 }, 0]); });
});

describe('the article at a glance', () => {
  const content = confirmed(reviewOf('A first line of words.\nA second line of words.\nA third one.'), 'u0.0', 'u1.0');
  const kinds = (doubts: Parameters<typeof glance>[1]): readonly string[] => glance(content, doubts).map(({ kind }) => kind);
  test('shows what is confirmed', () => { expect(kinds([])).toEqual(['confirmed', 'confirmed']); });
  test('a doubt goes before a confirmation at its place', () => { expect(kinds([doubtOn(content, 'u0.0', 'A')])).toEqual(['major', 'confirmed']); });
  test('of two doubts at one place the graver is shown', () => {
    expect(kinds([doubtOn(content, 'u2.0', 'A', { severity: 'critical' }), doubtOn(content, 'u2.0', 'A', { severity: 'minor' })])).toEqual(['confirmed', 'confirmed', 'critical']);
  });
  test('marks run down the article and never beyond it', () => {
    const marks = glance(content, [doubtOn(content, 'u0.0', 'words'), doubtOn(content, 'u2.0', 'one')]);
    expect(marks.every(({ at }) => at >= 0 && at <= 98)).toBe(true);
  });
});

describe('what comes next for a version', () => {
  const cases: readonly (readonly [name: string, standsAt: number | null, state: Parameters<typeof versionOf>[1], role: Parameters<typeof nextStep>[1], expected: string | null])[] = [
    ['a draft is submitted', null, 'approved', 'translator', 'submit'],
    ['a submitted one is approved by an editor', 1, 'submitted', 'editor', 'approve'],
    ['a translator waits for it', 1, 'submitted', 'translator', null],
    ['an approved one is taken out', 1, 'approved', 'publisher', 'export-text'],
    ['where changes are requested it is submitted again', 1, 'changes-requested', 'translator', 'submit'],
    ['a withdrawn one is submitted again', 1, 'withdrawn', 'editor', 'submit'],
  ];
  test.each(cases)('%s', (_name, stands, state, role, expected) => {
    expect(nextStep(metaOf({ versions: [versionOf(1, state)], standsAt: stands === null ? null : `v${String(stands)}` }), role)).toBe(expected);
  });
  test('a draft has the number of the version it would become', () => {
    const meta = metaOf({ versions: [versionOf(1, 'approved')] });
    expect([draftNumber(meta), standingVersion(meta)]).toEqual([2, null]);
  });
});
