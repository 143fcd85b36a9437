import { expect, test } from 'vitest';
import type { Command } from '#app/review/command';
import { gaps } from '#app/review/gaps';
import { outgoing, leftOutLines } from '#app/review/outgoing';
import { sourceOf } from '#app/review/source-of';
import { unconfirmed } from '#app/review/unconfirmed';
import { checkUnits, targetWords, unitNumbers } from '#app/review/units';
import { sourceText, targetText } from '#app/review/whole-text';
import { imported, worked } from '#test/app/review/an-article';

const target = [['A title'], ['One cat.', 'Two cats.'], ['The end.']];
const source = [['Un titre'], ['Un chat.', 'Deux chats.'], ['La fin.', 'Vraiment.', 'Adieu.']];
const languages = { source: 'fr', target: 'en' };
const split: Command = { type: 'edit', changes: [{ type: 'unit-split', unit: 'u2', at: 4, id: 'n1' }] };
const remove = (unit: string): Command => ({ type: 'edit', changes: [{ type: 'unit-removed', unit }] });

test('checks read units in reading order, and gaps behind the unit of the sentence before', () => {
  const work = worked(imported(target, source));
  work.does(remove('u3'));
  expect(checkUnits(work.review.content, languages).map(({ id, index, source: from, target: to, block }) => [index, id, from, to, block.id, block.first, block.last])).toEqual([
    [0, 'u1', 'Un titre', 'A title', 'b1', true, true],
    [1, 'u2', 'Un chat.', 'One cat.', 'b2', true, true],
    [2, 'gap:s3', 'Deux chats.', '', 'b2', false, true],
    [3, 'u4', 'La fin.', 'The end.', 'b3', true, true],
    [4, 'gap:s5', 'Vraiment. Adieu.', '', 'b3', false, true],
  ]);
});

test('a gap left out on purpose is not checked and needs no confirmation, one beside it is', () => {
  const work = worked(imported(target, source));
  work.does({ type: 'leave-out', sentences: ['s5'], on: true });
  expect(gaps(work.review.content).map(({ id, leftOut, after }) => [id, leftOut, after])).toEqual([['gap:s5', true, 'u4'], ['gap:s6', false, 'u4']]);
  expect(checkUnits(work.review.content, languages).map(({ id }) => id)).toEqual(['u1', 'u2', 'u3', 'u4', 'gap:s6']);
  expect(unconfirmed(work.review.content)).toEqual(['u1', 'u2', 'u3', 'u4', 'gap:s6']);
});

test('the borders of sentences inside a unit are told on both sides', () => {
  const work = worked(imported(target, source));
  work.does({ type: 'edit', changes: [{ type: 'unit-merged', unit: 'u2', other: 'u3' }] });
  expect(checkUnits(work.review.content, languages)[1]).toMatchObject({ id: 'u2', source: 'Un chat. Deux chats.', sourceBorders: [9], target: 'One cat. Two cats.', targetBorders: [9] });
});

test('the right half of a split shows its origin’s source until it is linked, and merges back', () => {
  const work = worked(imported(target, source));
  work.does(split);
  expect(sourceOf(work.review.content, 'n1')).toEqual({ text: 'Un chat.', parts: [{ sentence: 's2', start: 0 }] });
  work.does({ type: 'relink', links: [['n1', ['s3']], ['u3', []]] });
  expect(sourceOf(work.review.content, 'n1').text).toBe('Deux chats.');
  work.does({ type: 'undo' });
  work.does({ type: 'edit', changes: [{ type: 'unit-merged', unit: 'u2', other: 'n1' }] });
  expect(work.review.content.items).toEqual(work.review.raw.items);
  expect(work.review.content.units.get('u2')).toMatchObject({ links: ['s2'], bornOf: null });
});

test('what was split from a unit inherits its source when the unit goes; the unit comes back under it', () => {
  const work = worked(imported(target, source));
  work.does(split);
  work.does(remove('u2'));
  expect(sourceOf(work.review.content, 'n1').text).toBe('Un chat.');
  expect(gaps(work.review.content).map(({ id }) => id)).toEqual(['gap:s5']);
  work.does({ type: 'edit', changes: [{ type: 'unit-inserted', unit: 'u2', after: 'n1' }] });
  expect(sourceOf(work.review.content, 'u2').text).toBe('Un chat.');
});

test('a merge joins the links in the source’s order, whichever unit stood first', () => {
  const work = worked(imported(target, source));
  work.does({ type: 'edit', changes: [{ type: 'unit-moved', unit: 'u2', after: 'u3' }, { type: 'unit-merged', unit: 'u3', other: 'u2' }] });
  expect(work.review.content.units.get('u3')).toMatchObject({ links: ['s2', 's3'], absorbed: ['u2'] });
  expect(work.review.content.units.has('u2')).toBe(false);
});

test('a unit that reads as before is the same object; one whose neighbour changed, too', () => {
  const work = worked(imported(target, source));
  const before = checkUnits(work.review.content, languages);
  work.does({ type: 'rewrite', unit: 'u2', text: 'One dog.', codes: [] });
  const after = checkUnits(work.review.content, languages);
  expect(after.map((unit, i) => unit === before[i])).toEqual([true, false, true, true, false]);
});

test('lines of the web page have no number, no words, no need of a confirmation, and stay out of a clean text', () => {
  const work = worked(imported(target, null));
  work.does({ type: 'set-aside', blocks: ['b1'], as: 'furniture' });
  const { content } = work.review;
  expect([...unitNumbers(content)]).toEqual([['u2', 1], ['u3', 2], ['u4', 3]]);
  expect(targetWords(content, 'en')).toBe(6);
  expect(unconfirmed(content)).toEqual(['u2', 'u3', 'u4']);
  expect(targetText(content, 'bare', false)).toBe('One cat. Two cats.\n\nThe end.');
  expect(targetText(content, 'bare', true)).toBe('A title\n\nOne cat. Two cats.\n\nThe end.');
  expect(leftOutLines(content)).toBe(1);
});

test('the whole source stands as the translation does; without one there is none', () => {
  expect(sourceText(worked(imported(target, source)).review.content, 'bare')).toBe('Un titre\n\nUn chat. Deux chats.\n\nLa fin. Vraiment. Adieu.');
  expect(sourceText(worked(imported(target, null)).review.content, 'bare')).toBeNull();
});

test('blocks go out with the place they came from; new ones without, emptied ones not at all', () => {
  const start = imported(target, null);
  const ranges = ['b1', 'b2', 'b3'].map((block, i) => ({ block, at: { start: i * 10, end: i * 10 + 5 } }));
  const work = worked({ ...start, target: { ...start.target, origin: { ...start.target.origin, ranges } } });
  work.does({ type: 'edit', changes: [{ type: 'block-split', after: 'u2', id: 'n1', as: 'quote', level: 1, ordered: false }, { type: 'unit-removed', unit: 'u4' }] });
  work.does({ type: 'set-aside', blocks: ['b1'], as: 'furniture' });
  const { content, target: origin } = work.review;
  expect(outgoing(content, origin, 'everything').map(({ original, type, text, standing }) => [original, type, text.trim(), standing])).toEqual([
    [0, 'heading', 'A title', 'furniture'], [1, 'paragraph', 'One cat.', 'text'], [null, 'quote', 'Two cats.', 'text'],
  ]);
  expect(outgoing(content, origin, 'clean').map(({ original }) => original)).toEqual([1, null]);
});

test('a unit that nothing parts from the one before says so, and units of one source know each other', () => {
  const work = worked(imported([['A title'], ['One cat.', 'Two cats.']], [['Un titre'], ['Un chat.', 'Deux chats.']], ''));
  const told = () => checkUnits(work.review.content, languages).map(({ id, touching, sharing }) => [id, touching ?? false, sharing ?? null]);
  expect(told()).toEqual([['u1', false, null], ['u2', false, null], ['u3', true, null]]);
  work.does(split);
  expect(told()).toEqual([['u1', false, null], ['u2', false, 's2'], ['n1', false, 's2'], ['u3', true, null]]);
  work.does({ type: 'rewrite', unit: 'u3', text: ' Two cats.', codes: [] });
  expect(told().at(-1)).toEqual(['u3', false, null]);
});
