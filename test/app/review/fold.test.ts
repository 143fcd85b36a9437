import { expect, test } from 'vitest';
import type { Command } from '#app/review/command';
import { fold } from '#app/review/fold';
import type { Review } from '#app/review/review';
import { imported, standing, worked } from '#test/app/review/an-article';

const target = [['A title'], ['One cat.', 'Two cats.', 'Three cats.'], ['The end.']];
const source = [['Un titre'], ['Un chat.', 'Deux chats.', 'Trois chats.'], ['La fin.']];
const edit = (unit: string, start: number, was: string, text: string) => ({ type: 'edited', unit, start, was, text, wasCodes: [], codes: [] } as const);

const cases: readonly (readonly [string, Command, readonly string[]])[] = [
  ['words change in place', { type: 'edit', changes: [edit('u2', 4, 'cat', 'dog')] }, ['¶ b1', 'u1: A title', '¶ b2', 'u2: One dog.', 'u3: Two cats.', 'u4: Three cats.', '¶ b3', 'u5: The end.']],
  ['a unit is split', { type: 'edit', changes: [{ type: 'unit-split', unit: 'u3', at: 4, id: 'n1' }] }, ['¶ b1', 'u1: A title', '¶ b2', 'u2: One cat.', 'u3: Two ', 'n1: cats.', 'u4: Three cats.', '¶ b3', 'u5: The end.']],
  ['units are merged with the space between', { type: 'edit', changes: [{ type: 'unit-merged', unit: 'u2', other: 'u3' }] }, ['¶ b1', 'u1: A title', '¶ b2', 'u2: One cat. Two cats.', 'u4: Three cats.', '¶ b3', 'u5: The end.']],
  ['a unit goes', { type: 'edit', changes: [{ type: 'unit-removed', unit: 'u3' }] }, ['¶ b1', 'u1: A title', '¶ b2', 'u2: One cat.', 'u4: Three cats.', '¶ b3', 'u5: The end.']],
  ['a unit moves', { type: 'edit', changes: [{ type: 'unit-moved', unit: 'u2', after: 'u5' }] }, ['¶ b1', 'u1: A title', '¶ b2', 'u3: Two cats.', 'u4: Three cats.', '¶ b3', 'u5: The end.', 'u2: One cat.']],
  ['blocks are joined', { type: 'edit', changes: [{ type: 'block-joined', block: 'b3' }] }, ['¶ b1', 'u1: A title', '¶ b2', 'u2: One cat.', 'u3: Two cats.', 'u4: Three cats.', 'u5: The end.']],
  ['a block is split', { type: 'edit', changes: [{ type: 'block-split', after: 'u2', id: 'n1', as: 'paragraph', level: 0, ordered: false }] }, ['¶ b1', 'u1: A title', '¶ b2', 'u2: One cat.', '¶ n1', 'u3: Two cats.', 'u4: Three cats.', '¶ b3', 'u5: The end.']],
  ['a rewritten unit keeps its id', { type: 'rewrite', unit: 'u2', text: 'One big cat.', codes: [] }, ['¶ b1', 'u1: A title', '¶ b2', 'u2: One big cat.', 'u3: Two cats.', 'u4: Three cats.', '¶ b3', 'u5: The end.']],
  ['a unit emptied is gone', { type: 'rewrite', unit: 'u4', text: '', codes: [] }, ['¶ b1', 'u1: A title', '¶ b2', 'u2: One cat.', 'u3: Two cats.', '¶ b3', 'u5: The end.']],
];

test.each(cases)('%s, and undo gives the start, redo the end', (_, command, expected) => {
  const work = worked(imported(target, source));
  const before = work.review;
  work.does(command);
  const after = work.review;
  expect(standing(after)).toEqual(expected);
  work.does({ type: 'undo' });
  expect(work.review.content).toEqual(before.content);
  work.does({ type: 'redo' });
  expect(work.review.content).toEqual(after.content);
  expect(work.events.reduce<Review | null>(fold, null)).toEqual(work.review);
});
