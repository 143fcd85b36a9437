import { expect, test } from 'vitest';
import { verifyChain } from '#app/approval/chain';
import type { ReviewEvent } from '#app/review/event';
import { digest, imported, worked } from '#test/app/review/an-article';

function log(): readonly ReviewEvent[] {
  const work = worked(imported([['Title'], ['One cat.']], null));
  work.does({ type: 'rewrite', unit: 'u2', text: 'One dog.', codes: [] });
  work.does({ type: 'confirm', units: [{ unit: 'u2', revision: 1 }] });
  work.does({ type: 'submit', name: '', remark: '' });
  return work.events;
}
const changed = (events: readonly ReviewEvent[], i: number, to: Partial<ReviewEvent>) => events.map((event, n) => (n === i ? { ...event, ...to } : event));

test('a log as it was written holds, and its head is told', () => {
  const verdict = verifyChain(log(), digest);
  expect(verdict).toEqual({ ok: true, head: expect.stringMatching(/^[0-9a-f]{64}$/u) });
  expect(verifyChain(log(), digest, 'ok' in verdict ? verdict.head ?? '' : '')).toHaveProperty('ok', true);
  expect(verifyChain([], digest)).toEqual({ ok: true, head: null });
});

const breaks: readonly (readonly [string, (events: readonly ReviewEvent[]) => readonly ReviewEvent[], object])[] = [
  ['another word in an event', (events) => changed(events, 1, { payload: { type: 'retitled', title: 'Other' } }), { at: 3, why: 'prev' }],
  ['another time', (events) => changed(events, 0, { at: '2020-01-01T00:00:00.000Z' }), { at: 2, why: 'prev' }],
  ['an event taken out', (events) => events.filter((_, i) => i !== 2), { at: 4, why: 'seq' }],
  ['an event put in', (events) => events.flatMap((event, i) => (i === 2 ? [event, event] : [event])), { at: 3, why: 'seq' }],
  ['two events exchanged', (events) => [events[0], events[2], events[1], events[3]].flatMap((event) => event ?? []), { at: 3, why: 'seq' }],
  ['the clock of the log turned back', (events) => changed(events, 3, { lamport: 1 }), { at: 4, why: 'order' }],
  ['the beginning cut off', (events) => events.slice(1), { at: 2, why: 'seq' }],
];
test.each(breaks)('%s is found at its place', (_, forge, expected) => {
  expect(verifyChain(forge(log()), digest)).toMatchObject({ replica: 'r1', ...expected });
});

test('a change of the last event, or its loss, is found by the head', () => {
  const whole = verifyChain(log(), digest), head = 'ok' in whole ? whole.head ?? '' : '';
  expect(verifyChain(changed(log(), 3, { via: 'menu' }), digest, head)).toMatchObject({ at: 4, why: 'head' });
  expect(verifyChain(log().slice(0, -1), digest, head)).toMatchObject({ at: 3, why: 'head' });
});
