import { describe, expect, test } from 'vitest';
import type { Patched } from '#app/contract/views';
import { failed } from '#app/documents/failure';
import type { Content } from '#app/review/content';
import { difference } from '#app/review/patch';
import { createDesk } from '#renderer/state/desk';
import { otherSide } from '#test/renderer/state/bridge-for-tests';
import { confirmed, doubtOn, metaOf, openedOf, reviewOf } from '#test/renderer/state/reviews';

const before = reviewOf('One. | Two.'), after = confirmed(before, 'u0.0');
function patch(number: number, basis: number, from: Content = before, to: Content = after): Patched {
  return { review: 'r1', patch: number, basis, content: difference(from, to), meta: metaOf(), caret: null };
}
const done = { done: true as const, seq: 1 };
const noFailure = (): void => { throw new Error('a failure that nobody expected'); };

describe('patches from main', () => {
  test('are laid on in their order', () => {
    const other = otherSide({}), desk = createDesk(other, openedOf(before), noFailure);
    other.tell('review/patched', patch(1, 0));
    expect(desk.state.getState().content.units.get('u0.0')?.confirmed?.by).toBe('Ada');
  });
  test('one that was laid on already is passed over', () => {
    const other = otherSide({}), desk = createDesk(other, openedOf(before, { patch: 3 }), noFailure);
    other.tell('review/patched', patch(3, 0));
    expect(desk.state.getState().content).toBe(before);
  });
  test('another review’s are not ours', () => {
    const other = otherSide({}), desk = createDesk(other, openedOf(before), noFailure);
    other.tell('review/patched', { ...patch(1, 0), review: 'r2' });
    expect(desk.state.getState().content).toBe(before);
  });
  test('after a gap the review is read again, once', async () => {
    const other = otherSide({ 'review/open': () => openedOf(after, { patch: 5 }) }), desk = createDesk(other, openedOf(before), noFailure);
    other.tell('review/patched', patch(4, 0));
    other.tell('review/patched', patch(5, 0));
    await expect.poll(() => desk.state.getState().reading).toBe(1);
    expect([desk.state.getState().patch, other.asked.length]).toEqual([5, 1]);
  });
  test('say whether the editor has their words already, and whether they know all that was sent', async () => {
    const other = otherSide({ 'review/draft': () => done, 'review/command': () => done }), desk = createDesk(other, openedOf(before), noFailure);
    const heard: unknown[] = [];
    desk.onPatch((_said, _state, how) => { heard.push(how); });
    desk.typed({ unit: 'u0.0', text: 'One!', codes: [], caret: 4 });
    desk.typed({ unit: 'u0.0', text: 'One!!', codes: [], caret: 5 });
    other.tell('review/patched', patch(1, 1));
    other.tell('review/patched', patch(2, 2));
    await desk.send(() => ({ type: 'confirm', units: [] }), 'key');
    other.tell('review/patched', patch(3, 3));
    expect(heard).toEqual([{ own: true, settled: false }, { own: true, settled: true }, { own: false, settled: true }]);
  });
});

describe('what was typed', () => {
  test('stands in the page until a patch brings it', () => {
    const other = otherSide({ 'review/draft': () => done }), desk = createDesk(other, openedOf(before), noFailure);
    desk.typed({ unit: 'u0.0', text: 'One!', codes: [], caret: 4 });
    expect(desk.state.getState().draft?.text).toBe('One!');
    other.tell('review/patched', patch(1, 1));
    expect(desk.state.getState().draft).toBeNull();
  });
  test('when main refuses it, the page starts again from what main holds', async () => {
    const other = otherSide({ 'review/draft': () => ({ refused: 'no-unit' }), 'review/open': () => openedOf(after, { patch: 9 }) }), desk = createDesk(other, openedOf(before), noFailure);
    desk.typed({ unit: 'gone', text: 'x', codes: [], caret: 1 });
    await expect.poll(() => desk.state.getState().patch).toBe(9);
  });
});

describe('commands', () => {
  test('are numbered with the drafts, so that main knows what came before what', async () => {
    const other = otherSide({ 'review/draft': () => done, 'review/command': () => done }), desk = createDesk(other, openedOf(before), noFailure);
    desk.typed({ unit: 'u0.0', text: 'One!', codes: [], caret: 4 });
    await desk.send(() => ({ type: 'undo' }), 'key');
    expect(other.asked.map(({ ask }) => ask)).toMatchObject([{ number: 1 }, { number: 2, command: { type: 'undo' }, via: 'key' }]);
  });
  test('wait for what the editor still holds back', async () => {
    const other = otherSide({ 'review/command': () => done }), desk = createDesk(other, openedOf(before), noFailure), order: string[] = [];
    desk.onFlush(() => { order.push('flushed'); });
    await desk.send(() => { order.push('made'); return { type: 'undo' }; }, 'key');
    expect(order).toEqual(['flushed', 'made']);
  });
  test('one with nothing to ask for is not sent', async () => {
    const other = otherSide({}), desk = createDesk(other, openedOf(before), noFailure);
    expect(await desk.send(() => null, 'key')).toEqual({ done: false, unmade: true });
  });
  test('a stale one is made anew on the newest words, once', async () => {
    let times = 0;
    const other = otherSide({ 'review/command': () => { times += 1; if (times > 1) return done; other.tell('review/patched', patch(1, 0)); return { refused: 'stale' }; } });
    const desk = createDesk(other, openedOf(before), noFailure);
    const outcome = await desk.send((state) => ({ type: 'unconfirm', units: state.content.units.get('u0.0')?.confirmed == null ? [] : ['u0.0'] }), 'key');
    expect([outcome, times]).toEqual([{ done: true }, 2]);
  });
  test('a stale one that would be the same again is refused', async () => {
    const other = otherSide({ 'review/command': () => ({ refused: 'stale' as const }) }), desk = createDesk(other, openedOf(before), noFailure);
    expect([await desk.send(() => ({ type: 'undo' }), 'key'), other.asked.length]).toEqual([{ done: false, refused: 'stale' }, 1]);
  });
  test('a failure is handed back as it is', async () => {
    const full = failed('disk-full');
    const desk = createDesk(otherSide({ 'review/command': () => full }), openedOf(before), noFailure);
    expect(await desk.send(() => ({ type: 'undo' }), 'key')).toEqual({ done: false, failure: full });
  });
});

describe('marks', () => {
  const doubt = doubtOn(before, 'u0.0', 'One');
  test('take the place of the old ones, and what was decided is decided anew', () => {
    const other = otherSide({}), desk = createDesk(other, openedOf(before), noFailure);
    desk.state.setState({ settled: new Set(['old']) });
    other.tell('review/marked', { review: 'r1', doubts: [doubt], incomplete: [], risk: new Map(), mended: 2, checking: false });
    expect(desk.state.getState()).toMatchObject({ doubts: [doubt], mended: 2, checking: false, settled: new Set() });
  });
  test('while the checks are at work the old ones stay', () => {
    const other = otherSide({}), desk = createDesk(other, openedOf(before), noFailure);
    other.tell('review/marked', { review: 'r1', doubts: [doubt], incomplete: [], risk: new Map(), mended: 0, checking: false });
    other.tell('review/marked', { review: 'r1', doubts: [], incomplete: [], risk: new Map(), mended: 0, checking: true });
    expect(desk.state.getState()).toMatchObject({ doubts: [doubt], checking: true });
  });
});

test('a closed Desk hears nothing more', () => {
  const other = otherSide({}), desk = createDesk(other, openedOf(before), noFailure);
  desk.close();
  other.tell('review/patched', patch(1, 0));
  expect(desk.state.getState().content).toBe(before);
});
