import path from 'node:path';
import { expect, test } from 'vitest';
import type { Review } from '#app/review/review';
import { recto } from '#test/main/cli/run';
import { folder } from '#test/main/folder';
import { after, begun, broughtIn, storeWith, unitWith } from '#test/main/reviews';

/** A review file of three events, with a snapshot made of the review at one of them. */
function fileWith(snapshotOf: (second: Review, last: Review) => Review): string {
  const brought = broughtIn(), first = begun(brought), file = path.join(folder(), 'pont.recto');
  const second = after(first.review, { type: 'rewrite', unit: unitWith(first.review, 'winter'), text: 'It is shut in winter.', codes: [] });
  const last = after(second.review, { type: 'retitle', title: 'A bridge' });
  const store = storeWith(file, first, brought);
  expect(store.append({ events: [...second.events, ...last.events] })).toBeNull();
  expect(store.keepSnapshot(snapshotOf(second.review, last.review))).toBeNull();
  store.close();
  return file;
}
const otherWords = (review: Review): Review => ({ ...review, content: { ...review.content, items: review.content.items.map((item) => (item.kind === 'unit' && item.text.includes('shut') ? { ...item, text: 'It is open in winter.' } : item)) } });

test.each<[string, (second: Review, last: Review) => Review, number]>([
  ['of the last event holds', (_, last) => last, 0],
  ['of an earlier event holds', (second) => second, 0],
  ['with other words than its events say is found', (_, last) => otherWords(last), 1],
  ['of an earlier event with other words is found', (second) => otherWords(second), 1],
  ['with another title is found', (_, last) => ({ ...last, title: 'Forged' }), 1],
  ['with a confirmation nobody gave is found', (_, last) => ({ ...last, content: { ...last.content, units: new Map([...last.content.units].map(([id, state]) => [id, { ...state, confirmed: { by: 'X', at: '', revision: state.revision } }])) } }), 1],
])('a snapshot %s', (_, snapshotOf, status) => {
  const ran = recto(['verify', fileWith(snapshotOf)]);
  expect(ran).toMatchObject({ status, out: expect.stringContaining(status === 0 ? '' : 'stored state') });
});
