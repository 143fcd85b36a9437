import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '#app/diff/change';
import { changeList } from '#app/review/change-list';
import { compare, compareByAuthor } from '#app/review/compare';
import type { Command } from '#app/review/command';
import type { EditChange } from '#app/review/event';
import type { Review } from '#app/review/review';
import { takeBack } from '#app/review/take-back';
import { desk, imported, worked } from '#test/app/review/an-article';
import { aChange, choices } from '#test/app/review/random-commands';

const target = [['A title'], ['One cat sat.', 'Two cats ran.', 'Three cats.'], ['The end.']];
const source = [['Un titre'], ['Un chat assis.', 'Deux chats couraient.', 'Trois chats.'], ['La fin.']];
const edit = (...changes: EditChange[]): Command => ({ type: 'edit', changes });
const words = (unit: string, start: number, was: string, text: string): EditChange => ({ type: 'edited', unit, start, was, text, wasCodes: [], codes: [] });

function read(change: Change): string {
  const { kind, unit, gone, deleted, inserted, after } = change;
  return `${kind} ${unit ?? `${gone} behind ${after}`}: [${deleted}] → [${inserted}]`;
}

const cases: readonly (readonly [string, Command, readonly string[]])[] = [
  ['a word replaced', edit(words('u2', 4, 'cat', 'dog')), ['words u2: [cat] → [dog]']],
  ['a merge without other words: nothing', edit({ type: 'unit-merged', unit: 'u2', other: 'u3' }), []],
  ['a split without other words: nothing', edit({ type: 'unit-split', unit: 'u2', at: 4, id: 'n1' }), []],
  ['a word changed in a merged unit: that word', edit({ type: 'unit-merged', unit: 'u2', other: 'u3' }, words('u2', 17, 'cats', 'dogs')), ['words u2: [cats] → [dogs]']],
  ['a word changed in the right half of a split', edit({ type: 'unit-split', unit: 'u2', at: 4, id: 'n1' }, words('n1', 0, 'cat', 'dog')), ['words n1: [cat] → [dog]']],
  ['the right half merged into the next unit: nothing', edit({ type: 'unit-split', unit: 'u2', at: 4, id: 'n1' }, { type: 'spaced', after: 'n1', text: ' ' }, { type: 'unit-merged', unit: 'n1', other: 'u3' }), []],
  ['a unit gone, told behind which it stood', edit({ type: 'unit-removed', unit: 'u3' }), ['words u3 behind u2: [Two cats ran.] → []']],
  ['a new unit', edit({ type: 'unit-inserted', unit: 'n1', after: 'u3' }, words('n1', 0, '', 'More cats.')), ['words n1: [] → [More cats.]']],
  ['a unit moved', edit({ type: 'unit-moved', unit: 'u2', after: 'u4' }), ['moved u2: [] → []']],
  ['blocks joined', edit({ type: 'block-joined', block: 'b3' }), ['block u5: [¶] → []']],
  ['a block split', edit({ type: 'block-split', after: 'u2', id: 'n1', as: 'paragraph', level: 0, ordered: false }), ['block u3: [] → [¶]']],
  ['a block split inside a sentence: the border stands before its second half', edit({ type: 'unit-split', unit: 'u2', at: 4, id: 'n1' }, { type: 'block-split', after: 'u2', id: 'n2', as: 'paragraph', level: 0, ordered: false }), ['block n1: [] → [¶]']],
  ['a block split inside its last sentence', edit({ type: 'unit-split', unit: 'u5', at: 4, id: 'n1' }, { type: 'block-split', after: 'u5', id: 'n2', as: 'paragraph', level: 0, ordered: false }), ['block n1: [] → [¶]']],
  ['a block of another type', edit({ type: 'block-retyped', block: 'b2', as: 'quote', level: 1, ordered: false }), ['block u2: [] → []']],
];
test.each(cases)('compares %s; taken back, nothing differs', (_, command, expected) => {
  const work = worked(imported(target, source));
  work.does(command);
  const { raw } = work.review;
  expect(compare(raw, work.review.content, 'en').map(read)).toEqual(expected);
  backToRaw(work.review, (one) => work.does(one));
  expect(compare(raw, work.review.content, 'en').map(read)).toEqual([]);
});

/** Takes back the first change until none is left. */
function backToRaw(review: Review, does: (command: Command) => Review): Review {
  let now = review;
  const { newId } = desk('Back');
  for (let steps = 0; steps < 60; steps++) {
    const [change] = compare(now.raw, now.content, 'en');
    if (change === undefined) return now;
    const command = takeBack(now.content, 'en', change, newId);
    if (command === null) throw new Error(`no way back for ${read(change)}`);
    now = does(command);
  }
  throw new Error(`still ${compare(now.raw, now.content, 'en').map(read).join(' | ')}`);
}

test('any changes of words can be taken back change by change', () => {
  fc.assert(fc.property(choices, (chosen) => {
    const work = worked(imported(target, source));
    const { newId } = desk('Other');
    for (const choice of chosen) {
      const change = aChange(work.review.content.items, choice, newId);
      if (change !== null && work.refuses(edit(change)) === null) work.does(edit(change));
    }
    const texts = new Map(work.review.content.items.flatMap((item) => item.kind === 'unit' ? [[item.id, item.text] as const] : []));
    for (const { unit, span, inserted } of compare(work.review.raw, work.review.content, 'en').filter((change) => change.unit !== null && change.kind === 'words')) {
      expect(texts.get(unit ?? '')?.slice(span.start, span.end)).toBe(inserted);
    }
    backToRaw(work.review, (one) => work.does(one));
  }), { numRuns: 200 });
});

test('names who made each change, and nobody where several did', () => {
  const work = worked(imported(target, source));
  const [ana, ben] = [desk('Ana'), desk('Ben')];
  work.does(edit(words('u2', 4, 'cat', 'dog')), undefined, ana);
  work.does(edit(words('u3', 4, 'cats', 'dogs')), undefined, ben);
  work.does(edit(words('u4', 6, 'cats', 'dogs')), undefined, ana);
  work.does(edit(words('u4', 6, 'dogs', 'wolves')), undefined, ben);
  work.does(edit(words('u5', 0, 'The', 'An')), undefined, ana);
  work.does(edit(words('u5', 0, 'An end', 'An odd end')), undefined, ben);
  work.does(edit({ type: 'unit-merged', unit: 'u2', other: 'u3' }), undefined, ben);
  const changes = compareByAuthor(work.review.raw, work.review.content, 'en', work.events.slice(1));
  expect(changes.map((change) => `${read(change)} by ${change.by}`)).toEqual([
    'words u2: [cat] → [dog] by Ana', 'words u2: [cats] → [dogs] by Ben', 'words u4: [cats] → [wolves] by null', 'words u5: [The] → [An odd] by null',
  ]);
});

test('what undo brings back is its first writer’s, not the undoer’s', () => {
  const work = worked(imported(target, source));
  work.does(edit(words('u2', 4, 'cat', 'dog')), undefined, desk('Ana'));
  work.does({ type: 'rewrite', unit: 'u2', text: 'Gone.', codes: [] }, undefined, desk('Ben'));
  work.does({ type: 'undo' }, undefined, desk('Ben'));
  expect(compareByAuthor(work.review.raw, work.review.content, 'en', work.events.slice(1)).map((change) => `${read(change)} by ${change.by}`)).toEqual(['words u2: [cat] → [dog] by Ana']);
});

test('lists every change with its source, its writer and why', () => {
  const work = worked(imported(target, source));
  work.does({ type: 'accept', doubt: 'd1', check: 'repeated-word', place: { unit: 'u2', revision: 0, span: { start: 4, end: 7 } }, was: 'cat', text: 'dog' });
  work.does(edit({ type: 'unit-removed', unit: 'u3' }), undefined, desk('Ben'));
  expect(changeList(work.review, work.events)).toMatchObject({
    recto: 1, title: 'An article', sourceLang: 'fr', targetLang: 'en',
    changes: [
      { unit: 'u2', number: 2, start: 4, end: 7, before: 'cat', after: 'dog', text: 'One dog sat.', source: 'Un chat assis.', by: 'Ana', role: 'translator', why: { check: 'repeated-word' } },
      { unit: 'u3', number: null, before: 'Two cats ran.', after: '', by: 'Ben', why: null },
    ],
  });
});
