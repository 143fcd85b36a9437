import { expect, test } from 'vitest';
import { apply } from '#app/review/apply';
import type { Command, Refusal } from '#app/review/command';
import { desk, imported, worked } from '#test/app/review/an-article';

const target = [['A title'], ['One cat sat.', 'Two cats ran.', 'x \uFFFCbold\uFFFC y']];
const start = imported(target, [['Un titre'], ['Un chat.', 'Deux chats.', 'x']]);
const coded = { ...start, target: {
  ...start.target, items: start.target.items.map((item) => item.id === 'u4' ? { ...item, codes: ['k1', 'k2'] } : item),
  codes: [{ key: 'k1', kind: 'open', what: 'strong', raw: '**', pair: 'p' }, { key: 'k2', kind: 'close', what: 'strong', raw: '**', pair: 'p' }] as const,
} };
const place = (unit: string, from: number, to: number, revision = 0) => ({ unit, revision, span: { start: from, end: to } });
const accept = (at: ReturnType<typeof place>, was: string, text: string): Command => ({ type: 'accept', doubt: 'd', check: 'c', place: at, was, text });
const edit = (unit: string, from: number, was: string, text: string): Command => ({ type: 'edit', changes: [{ type: 'edited', unit, start: from, was, text, wasCodes: [], codes: [] }] });
const dismiss = (at: ReturnType<typeof place>, quote: string, side: 'source' | 'target' = 'target'): Command => ({ type: 'dismiss', doubt: 'd', check: 'c', side, place: at, quote, other: '', scope: 'here', reason: '' });

const cases: readonly (readonly [string, Command, Refusal | null])[] = [
  ['accept what was seen', accept(place('u2', 4, 7), 'cat', 'dog'), null],
  ['accept on another revision', accept(place('u2', 4, 7, 1), 'cat', 'dog'), 'stale'],
  ['accept where other words stand', accept(place('u2', 4, 7), 'dog', 'cat'), 'stale'],
  ['accept in a unit that is not there', accept(place('u9', 0, 1), 'x', 'y'), 'no-unit'],
  ['accept beyond the end', accept(place('u2', 4, 70), 'cat', 'dog'), 'stale'],
  ['accept the same words', accept(place('u2', 4, 7), 'cat', 'cat'), 'nothing-changed'],
  ['accept words that lose a code', accept(place('u4', 2, 8), '\uFFFCbold\uFFFC', 'bold'), 'code-lost'],
  ['accept words that keep the codes', accept(place('u4', 2, 8), '\uFFFCbold\uFFFC', '\uFFFCbolder\uFFFC'), null],
  ['rewrite with as many codes as marks', { type: 'rewrite', unit: 'u4', text: '\uFFFCx', codes: ['k1'] }, null],
  ['rewrite with a code nobody knows', { type: 'rewrite', unit: 'u4', text: '\uFFFCx', codes: ['k9'] }, 'code-lost'],
  ['rewrite with a mark without a code', { type: 'rewrite', unit: 'u4', text: '\uFFFCx', codes: [] }, 'code-lost'],
  ['rewrite as it stands', { type: 'rewrite', unit: 'u2', text: 'One cat sat.', codes: [] }, 'nothing-changed'],
  ['edit what stands', edit('u2', 4, 'cat', 'dog'), null],
  ['edit what does not stand', edit('u2', 4, 'dog', 'cat'), 'stale'],
  ['merge units that do not touch', { type: 'edit', changes: [{ type: 'unit-merged', unit: 'u2', other: 'u4' }] }, 'stale'],
  ['merge a unit that an earlier change made', { type: 'edit', changes: [{ type: 'unit-split', unit: 'u2', at: 4, id: 'n' }, { type: 'unit-merged', unit: 'u2', other: 'n' }] }, null],
  ['split into an id that stands', { type: 'edit', changes: [{ type: 'unit-split', unit: 'u2', at: 4, id: 'u3' }] }, 'stale'],
  ['move a unit behind itself', { type: 'edit', changes: [{ type: 'unit-moved', unit: 'u2', after: 'u2' }] }, 'stale'],
  ['join a block that is not there', { type: 'edit', changes: [{ type: 'block-joined', block: 'b9' }] }, 'no-block'],
  ['edit nothing', { type: 'edit', changes: [] }, 'nothing-changed'],
  ['replace all, two places of one unit', { type: 'replace-all', what: 'x', places: [{ place: place('u2', 0, 3), was: 'One', text: 'A' }, { place: place('u2', 4, 7), was: 'cat', text: 'dog' }] }, null],
  ['replace all, places that overlap', { type: 'replace-all', what: 'x', places: [{ place: place('u2', 0, 5), was: 'One c', text: 'A' }, { place: place('u2', 4, 7), was: 'cat', text: 'dog' }] }, 'stale'],
  ['dismiss what was seen', dismiss(place('u2', 4, 7), 'cat'), null],
  ['dismiss other words', dismiss(place('u2', 4, 7), 'dog'), 'stale'],
  ['dismiss a place in the source of a unit', dismiss(place('u2', 3, 7), 'chat', 'source'), null],
  ['dismiss a place in a sentence', dismiss(place('s2', 3, 7), 'chat', 'source'), null],
  ['dismiss in a sentence that is not there', dismiss(place('s9', 3, 7), 'chat', 'source'), 'no-sentence'],
  ['comment without a word', { type: 'comment', side: 'target', place: place('u2', 0, 3), text: ' ' }, 'text-required'],
  ['reply to nobody', { type: 'reply', comment: 'c9', text: 'x' }, 'no-comment'],
  ['confirm', { type: 'confirm', units: [{ unit: 'u2', revision: 0 }] }, null],
  ['confirm another revision', { type: 'confirm', units: [{ unit: 'u2', revision: 3 }] }, 'stale'],
  ['confirm a gap', { type: 'confirm', units: [{ unit: 'gap:s1', revision: 0 }] }, 'no-unit'],
  ['take a confirmation back that there is not', { type: 'unconfirm', units: ['u2'] }, 'nothing-changed'],
  ['set a block aside', { type: 'set-aside', blocks: ['b1'], as: 'furniture' }, null],
  ['bring back what stands', { type: 'bring-back', blocks: ['b1'] }, 'nothing-changed'],
  ['leave a sentence out', { type: 'leave-out', sentences: ['s1'], on: true }, null],
  ['leave out what is not there', { type: 'leave-out', sentences: ['s9'], on: true }, 'no-sentence'],
  ['link as it is', { type: 'relink', links: [['u2', ['s2']]] }, 'nothing-changed'],
  ['undo nothing', { type: 'undo' }, 'nothing-to-undo'],
  ['redo nothing', { type: 'redo' }, 'nothing-to-redo'],
  ['give no title', { type: 'retitle', title: ' ' }, 'text-required'],
  ['correct a language', { type: 'correct-language', side: 'source', language: 'it' }, null],
  ['take back a verdict that there is not', { type: 'undismiss', dismissal: 'd9' }, 'no-dismissal'],
  ['take away an error that there is not', { type: 'remove-annotation', annotation: 'a9' }, 'no-annotation'],
];
test.each(cases)('%s', (_, command, expected) => {
  const work = worked(coded);
  const before = work.review;
  expect(work.refuses(command)).toBe(expected);
  expect(work.review).toBe(before);
});

test('without a review nothing can be done but bring one in', () => {
  expect(apply(null, { type: 'undo' }, desk().circumstances())).toEqual({ refused: 'no-review' });
});

test('an approval is refused while a doubt is open that is not waived by name', () => {
  const work = worked(coded);
  work.does({ type: 'submit', name: '', remark: '' });
  const [version] = work.review.versions;
  if (version === undefined) throw new Error('no version');
  const approve = (doubts: readonly string[]) => apply(work.review, {
    type: 'approve', version: version.id, remark: '', digests: version.digests,
    waiver: { doubts: doubts.map((doubt) => ({ doubt, check: 'c', quote: '', severity: 'major' as const })), units: ['u1', 'u2', 'u3', 'u4'], reason: 'late' },
  }, { ...desk().circumstances(), openDoubts: ['d1'] });
  expect(approve([])).toEqual({ refused: 'still-open' });
  expect(approve(['d1'])).toHaveProperty('events');
});
