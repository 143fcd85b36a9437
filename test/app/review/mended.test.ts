import { expect, test } from 'vitest';
import type { Doubt } from '#app/checks/check';
import { run } from '#app/checks/run';
import type { Command } from '#app/review/command';
import type { EditChange } from '#app/review/event';
import { mendedDoubts } from '#app/review/mended';
import { checkUnits } from '#app/review/units';
import type { Content } from '#app/review/content';
import { imported, worked } from '#test/app/review/an-article';

const languages = { source: 'fr', target: 'en' };
const start = imported([['A title'], ['The the cat sat.', 'Two two cats ran.'], ['It is is the end.']], [['Un titre'], ['Le chat était assis.', 'Deux chats couraient.'], ['C’est la fin.']]);
function doubts(content: Content): readonly Doubt[] { return run(checkUnits(content, languages), { languages, expired: () => false }).doubts.filter(({ check }) => check === 'repeated-word'); }
const edit = (...changes: EditChange[]): Command => ({ type: 'edit', changes });
const word = (unit: string, at: number, was: string): EditChange => ({ type: 'edited', unit, start: at, was, text: '', wasCodes: [], codes: [] });

const cases: readonly (readonly [string, readonly Command[], readonly string[]])[] = [
  ['nothing was touched: nothing is mended', [], []],
  ['the word is taken away', [edit(word('u2', 0, 'The '))], ['u2']],
  ['other words of the sentence are changed', [edit(word('u2', 7, ' cat'))], []],
  ['the sentence is taken out whole: it is gone, not mended', [edit({ type: 'unit-removed', unit: 'u2' })], []],
  ['all is taken out', [edit({ type: 'unit-removed', unit: 'u2' }, { type: 'unit-removed', unit: 'u3' }, { type: 'unit-removed', unit: 'u4' })], []],
  ['the sentence went into the one before, mended there', [edit({ type: 'unit-merged', unit: 'u2', other: 'u3' }, word('u2', 17, 'Two '))], ['u3']],
  ['two sentences are merged without other words', [edit({ type: 'unit-merged', unit: 'u2', other: 'u3' })], []],
  ['the sentence was split, and its first half mended', [edit({ type: 'unit-split', unit: 'u4', at: 9, id: 'n1' }, word('u4', 3, 'is '))], ['u4']],
];
test.each(cases)('%s', (_, commands, expected) => {
  const work = worked(start);
  for (const command of commands) work.does(command);
  const { raw, content } = work.review;
  expect(mendedDoubts(doubts(raw), doubts(content), raw, content).map(({ unit }) => unit)).toEqual(expected);
});
