import { describe, expect, test } from 'vitest';
import { alike, mendAlike } from '#renderer/state/alike';
import { candidates } from '#renderer/state/candidates';
import { confirmParagraph, confirmRead, confirmUnit, neighbour } from '#renderer/state/confirming';
import { doubtPlace, sourceText, stillAt } from '#renderer/state/doubt-place';
import { occurrences, replacing } from '#renderer/state/occurrences';
import { confirmed, doubtOn, reviewOf } from '#test/renderer/state/reviews';

describe('where a doubted passage stands now', () => {
  const cases: readonly (readonly [name: string, text: string, at: readonly [number, number], quote: string, expected: readonly [number, number] | null])[] = [
    ['where it stood', 'the the cat', [4, 7], 'the', [4, 7]],
    ['moved by words before it', 'now the big cat', [4, 7], 'big', [8, 11]],
    ['gone', 'a dog', [4, 7], 'cat', null],
    ['at two places: not guessed', 'x the y the', [0, 3], 'the', null],
    ['nothing, where nothing was doubted', 'abc', [1, 1], '', [1, 1]],
  ];
  test.each(cases)('%s', (_name, text, [start, end], quote, expected) => {
    const found = stillAt(text, { start, end }, quote);
    expect(found === null ? null : [found.start, found.end]).toEqual(expected);
  });
  const content = reviewOf('One cat. | Two.', 'Un chat. | Deux.');
  test('words that were typed and are not saved yet go before', () => {
    expect(doubtPlace(content, doubtOn(content, 'u0.0', 'cat'), { unit: 'u0.0', text: 'One big cat.' })?.span).toEqual({ start: 8, end: 11 });
  });
  test('a doubt about the source is looked for there', () => {
    expect(doubtPlace(content, { unit: 'u0.0', side: 'source', span: { start: 3, end: 7 }, quote: 'chat' }, null)?.span).toEqual({ start: 3, end: 7 });
  });
  test('the source of a gap is its own sentence', () => { expect(sourceText(reviewOf('One.', 'Un. | Deux.'), 'gap:s0.1')).toBe('Deux.'); });
  test('a unit that is gone has no place', () => { expect(doubtPlace(content, { ...doubtOn(content, 'u0.0', 'cat'), unit: 'gone' }, null)).toBeNull(); });
});

describe('mend all alike', () => {
  const content = reviewOf('the south and the south | South | the south');
  const south = (unit: string, more = {}) => doubtOn(content, unit, 'south', { check: 'term-case', suggestions: [{ text: 'South' }], ...more });
  const doubts = [south('u0.0'), south('u0.2')];
  test('takes the same words of the same check with the same correction', () => { expect(alike(doubts, south('u0.0'))).toHaveLength(2); });
  test.each([
    ['another check', south('u0.2', { check: 'other' })],
    ['another correction', south('u0.2', { suggestions: [{ text: 'SOUTH' }] })],
    ['no correction', south('u0.2', { suggestions: [] })],
    ['a passage of the source', south('u0.2', { side: 'source' })],
  ])('not with %s', (_name, other) => { expect(alike([south('u0.0'), other], south('u0.0'))).toHaveLength(1); });
  test('is one command with a place for each', () => {
    const command = mendAlike(content, doubts, null);
    expect(command).toMatchObject({ type: 'replace-all', what: 'south', places: [{ was: 'south', text: 'South', place: { unit: 'u0.0', span: { start: 4, end: 9 } } }, { place: { unit: 'u0.2' } }] });
  });
  test('leaves out what has changed since; nothing left is no command', () => {
    expect(mendAlike(content, [south('u0.2')], { unit: 'u0.2', text: 'elsewhere' })).toBeNull();
  });
});

describe('confirming', () => {
  const content = { ...confirmed(reviewOf('Share\nOne. | Two.\nThree.'), 'u1.0'), standings: new Map([['b0', 'furniture' as const]]) };
  const units = (command: ReturnType<typeof confirmUnit>): readonly string[] => command?.type === 'confirm' ? command.units.map(({ unit }) => unit) : [];
  test('one unit, with the revision it was read at', () => { expect(confirmUnit(content, 'u1.1')).toEqual({ type: 'confirm', units: [{ unit: 'u1.1', revision: 0 }] }); });
  test('one that is confirmed already is no command', () => { expect(confirmUnit(content, 'u1.0')).toBeNull(); });
  test('page furniture is not confirmed', () => { expect(confirmUnit(content, 'u0.0')).toBeNull(); });
  test('a paragraph, without what is confirmed already', () => { expect(units(confirmParagraph(content, 'u1.0'))).toEqual(['u1.1']); });
  test('all read up to here', () => { expect(units(confirmRead(content, 'u2.0', []))).toEqual(['u1.1', 'u2.0']); });
  test('not what has an open doubt', () => { expect(units(confirmRead(content, 'u2.0', [doubtOn(content, 'u1.1', 'Two', { severity: 'minor' })]))).toEqual(['u2.0']); });
  test('not what comes after', () => { expect(units(confirmRead(content, 'u1.1', []))).toEqual(['u1.1']); });
  test.each([['forward', 'u1.0', 1, 'u1.1'], ['into the next block', 'u1.1', 1, 'u2.0'], ['not beyond the end', 'u2.0', 1, null], ['back', 'u2.0', -1, 'u1.1'], ['not into furniture', 'u1.0', -1, null]] as const)(
    'the neighbour %s', (_name, from, step, expected) => { expect(neighbour(content, from, step)).toBe(expected); });
});

describe('finding words', () => {
  const content = reviewOf('The North and the north.\nÉtat-Major, NORTH');
  const places = (wanted: string) => occurrences(content, wanted).map(({ unit, was }) => `${unit} ${was}`);
  test.each([
    ['whatever their case', 'north', ['u0.0 North', 'u0.0 north', 'u1.0 NORTH']],
    ['with accents as they are written', 'état', ['u1.0 État']],
    ['not with other accents', 'etat', []],
    ['nothing for nothing', ' ', []],
    ['nothing that does not stand there', 'south', []],
  ])('%s', (_name, wanted, expected) => { expect(places(wanted)).toEqual(expected); });
  const how = (exact: boolean, words: boolean, language = 'en') => ({ exact, words, language });
  test.each([
    ['the same case only', 'north', how(true, false), ['u0.0 north']],
    ['no other case', 'NORTH', how(true, false), ['u1.0 NORTH']],
    ['whole words', 'north', how(false, true), ['u0.0 North', 'u0.0 north', 'u1.0 NORTH']],
    ['no parts of words', 'nor', how(false, true), []],
    ['several whole words', 'the north', how(false, true), ['u0.0 The North', 'u0.0 the north']],
    ['part of a word where parts are asked', 'nor', how(false, false), ['u0.0 Nor', 'u0.0 nor', 'u1.0 NOR']],
  ] as const)('%s', (_name, wanted, asked, expected) => { expect(occurrences(content, wanted, asked).map(({ unit, was }) => `${unit} ${was}`)).toEqual(expected); });
  test('whole words of a language that writes no spaces', () => {
    const chinese = reviewOf('我在北京大学学习。');
    expect(occurrences(chinese, '学习', how(false, true, 'zh'))).toHaveLength(1);
    expect(occurrences(chinese, '学', how(false, true, 'zh'))).toHaveLength(0);
  });
  test('replacing is one command for all places', () => {
    expect(replacing(content, 'north', occurrences(content, 'north'), 'South')).toMatchObject({ type: 'replace-all', places: [{ text: 'South' }, { was: 'north' }, { was: 'NORTH' }] });
  });
  test('replacing at no place is no command', () => { expect(replacing(content, 'x', [], 'y')).toBeNull(); });
});

describe('source sentences a unit may be linked to', () => {
  const content = reviewOf('One.\nTwo.\nThree.\nFour.\nFive.\nSix.\nSeven.\nEight.', 'Un.\nDeux.\nTrois.\nQuatre.\nCinq.\nSix.\nSept.\nHuit.');
  test('are those around it', () => { expect(candidates(content, 'u3.0').map(({ text }) => text)).toEqual(['Un.', 'Deux.', 'Trois.', 'Quatre.', 'Cinq.', 'Six.', 'Sept.']); });
  test('are the first where nothing around is linked', () => { expect(candidates({ ...content, units: new Map() }, 'u3.0')[0]?.text).toBe('Un.'); });
  test('there are none without a source', () => { expect(candidates(reviewOf('One.'), 'u0.0')).toEqual([]); });
});
