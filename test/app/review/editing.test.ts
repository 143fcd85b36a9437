import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { UnitItem } from '#app/review/content';
import { unitSpace } from '#app/review/unit-space';
import { spliceOf } from '#app/review/splice';
import { targetText } from '#app/review/whole-text';
import { imported, standing, worked } from '#test/app/review/an-article';

const unit = (text: string, codes: readonly string[] = []): UnitItem => ({ kind: 'unit', id: 'u', text, codes, space: '' });

const splices = [
  ['a word', 'One cat.', 'One dog.', [4, 'cat', 'dog']],
  ['typed at the end', 'aaa', 'aaaa', [3, '', 'a']],
  ['a whole flag, not half of it', 'x 🇫🇷 y', 'x 🇫🇮 y', [2, '🇫🇷', '🇫🇮']],
  ['a letter with its accent', 'e\u0301', 'e\u0300', [0, 'e\u0301', 'e\u0300']],
  ['an accent put on', 'cafe', 'cafe\u0301', [3, 'e', 'e\u0301']],
  ['one of a family', '👩‍👩‍👧', '👩‍👩‍👦', [0, '👩‍👩‍👧', '👩‍👩‍👦']],
  ['all of it', 'abc', 'xyz', [0, 'abc', 'xyz']],
] as const;
test.each(splices)('a rewritten unit changes by one stretch: %s', (_, was, now, [start, gone, put]) => {
  expect(spliceOf(unit(was), { text: now, codes: [] })).toMatchObject({ start, was: gone, text: put });
});

test('codes that change places are a change, though the marks look alike', () => {
  expect(spliceOf(unit('\uFFFCa\uFFFC', ['k1', 'k2']), { text: '\uFFFCa\uFFFC', codes: ['k2', 'k1'] })).toMatchObject({ start: 0, was: '\uFFFCa\uFFFC', wasCodes: ['k1', 'k2'], codes: ['k2', 'k1'] });
  expect(spliceOf(unit('\uFFFCa\uFFFC', ['k1', 'k2']), { text: 'a\uFFFC', codes: ['k2'] })).toMatchObject({ start: 0, was: '\uFFFC', text: '', wasCodes: ['k1'], codes: [] });
});

test('the stretch put in place gives the new words', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'e\u0301', '😀', '👩‍👧', '\uD83D', 'é', ' '), { maxLength: 12 }).map((all) => all.join(''));
  fc.assert(fc.property(words, words, (was, now) => {
    const splice = spliceOf(unit(was), { text: now, codes: [] });
    expect(splice === null ? was : was.slice(0, splice.start) + splice.text + was.slice(splice.start + splice.was.length)).toBe(now);
  }), { numRuns: 1000 });
});

const target = [['A title'], ['One.', 'Two.', 'Three.'], ['End.']];
const source = [['Titre'], ['Un.', 'Deux.', 'Trois.'], ['Fin.']];

const removals: readonly (readonly [string, string, string])[] = [
  ['first of its block', 'u2', 'A title\n\nTwo. Three.\n\nEnd.'],
  ['in the middle', 'u3', 'A title\n\nOne. Three.\n\nEnd.'],
  ['last of its block', 'u4', 'A title\n\nOne. Two.\n\nEnd.'],
];
test.each(removals)('a unit emptied is taken out with its space: %s', (_, id, expected) => {
  const work = worked(imported(target, source));
  work.does({ type: 'rewrite', unit: id, text: '', codes: [] });
  expect(targetText(work.review.content, 'bare', true)).toBe(expected);
  expect(work.review.content.items.every((item) => item.space === '' || item.space === ' ')).toBe(true);
});

test('a gap written gets a unit in its place, linked to its sentences, as one step', () => {
  const work = worked(imported(target, source));
  work.does({ type: 'rewrite', unit: 'u3', text: '', codes: [] });
  const before = work.review.content;
  work.does({ type: 'write-gap', sentences: ['s3'], unit: 'n1', after: 'u2', text: 'Two again.' });
  expect(targetText(work.review.content, 'bare', true)).toBe('A title\n\nOne. Two again. Three.\n\nEnd.');
  expect(work.review.content.units.get('n1')?.links).toEqual(['s3']);
  work.does({ type: 'undo' });
  expect(work.review.content).toEqual(before);
  work.does({ type: 'write-gap', sentences: ['s3'], unit: 'n2', after: 'u4', text: 'Late.' });
  expect(targetText(work.review.content, 'bare', true)).toBe('A title\n\nOne. Three. Late.\n\nEnd.');
  work.does({ type: 'write-gap', sentences: ['s3'], unit: 'n3', after: null, text: 'Early.' });
  expect(standing(work.review).slice(0, 3)).toEqual(['¶ b1', 'n3: Early.', 'u1: A title']);
});

test('all is replaced by one event, each unit’s places from the last to the first', () => {
  const work = worked(imported([['cat cat'], ['a cat', 'no dog']], null));
  const place = (id: string, start: number) => ({ place: { unit: id, revision: 0, span: { start, end: start + 3 } }, was: 'cat', text: 'tiger' });
  work.does({ type: 'replace-all', what: 'cat', places: [place('u1', 0), place('u1', 4), place('u2', 2)] });
  expect(targetText(work.review.content, 'bare', true)).toBe('tiger tiger\n\na tiger no dog');
  expect(work.events.at(-1)?.payload.type).toBe('replaced-in-bulk');
  expect(work.does({ type: 'undo' }).content).toEqual(work.review.raw);
});

test.each([['as the article has it', [['a', 'b']], '  ', 'en', '  '], ['English', [['a']], ' ', 'en', ' '], ['Chinese', [['a']], ' ', 'zh', ''], ['Thai', [['a']], ' ', 'th', ''], ['Korean has spaces', [['a']], ' ', 'ko', ' ']] as const)(
  'the space between two units: %s', (_, blocks, space, language, expected) => {
    expect(unitSpace(worked(imported(blocks, null, space)).review.content, language)).toBe(expected);
  });

test('typing of one burst is one step of undo', () => {
  const work = worked(imported(target, source));
  for (const text of ['One a.', 'One ab.', 'One abc.']) work.does({ type: 'rewrite', unit: 'u2', text, codes: [] }, 'burst');
  work.does({ type: 'rewrite', unit: 'u3', text: 'Two x.', codes: [] }, 'another');
  expect(work.review.undo.map(({ group }) => group)).toEqual(['burst', 'another']);
  work.does({ type: 'undo' });
  work.does({ type: 'undo' });
  expect(work.review.content).toEqual(work.review.raw);
});
