import { describe, expect, test } from 'vitest';
import type { Settings, Start } from '#app/contract/views';
import { failed } from '#app/documents/failure';
import { createShell } from '#renderer/state/shell';
import { otherSide, type Answering, type Other } from '#test/renderer/state/bridge-for-tests';
import { openedOf, reviewOf } from '#test/renderer/state/reviews';

const settings: Settings = { name: 'Ada', role: 'translator', language: 'en', theme: 'system', textSize: 17, keys: {} };
const start: Start = { settings, platform: 'linux', review: null, home: { recent: [] } };
function shellOn(answers: Answering): { readonly shell: ReturnType<typeof createShell>; readonly other: Other; readonly pass: () => void } {
  const other = otherSide(answers), waiting: (() => void)[] = [];
  const shell = createShell(other, start, ({ failure }) => failure, (run) => { waiting.push(run); });
  return { shell, other, pass: () => { for (const run of waiting.splice(0)) run(); } };
}

describe('entering a review', () => {
  test('what was brought in is opened', async () => {
    const { shell } = shellOn({ 'review/open': () => openedOf(reviewOf('One.')) });
    await shell.enter(Promise.resolve({ review: 'r1' }));
    expect([shell.state.getState().desk?.state.getState().review, shell.state.getState().opening]).toEqual(['r1', false]);
  });
  test('a dialog that was cancelled leaves all as it was', async () => {
    const { shell, other } = shellOn({});
    await shell.enter(Promise.resolve(null));
    expect([shell.state.getState().desk, shell.state.getState().opening, other.asked]).toEqual([null, false, []]);
  });
  test.each([[1, 1, []], [2, 2, []], [3, 2, ['too-many-files']]])('of %i files %i are brought in, and what is left out is said', async (given, taken, toasts) => {
    const { shell, other } = shellOn({ 'home/bring-in': () => null });
    shell.bringFiles(Array.from({ length: given }, (_, n) => ({ token: String(n) })));
    expect(other.asked).toEqual([{ channel: 'home/bring-in', ask: { inputs: Array.from({ length: taken }, (_, n) => ({ kind: 'file', token: String(n) })), roles: null } }]);
    expect(shell.state.getState().toasts.map(({ text }) => text)).toEqual(toasts);
  });
  test('a failure is said, and stays said until it is put away', async () => {
    const { shell, pass } = shellOn({});
    await shell.enter(Promise.resolve(failed('binary')));
    pass();
    expect(shell.state.getState().toasts).toMatchObject([{ tone: 'failed', text: 'binary' }]);
    shell.unsay(shell.state.getState().toasts[0]?.id ?? 0);
    expect(shell.state.getState().toasts).toEqual([]);
  });
  test('trying again is offered only where it may help', async () => {
    const { shell } = shellOn({});
    await shell.enter(Promise.resolve(failed('binary')), () => undefined);
    expect(shell.state.getState().toasts.map(({ retry }) => retry !== undefined)).toEqual([false]);
    await shell.enter(Promise.resolve(failed('in-use', {}, true)), () => undefined);
    expect(shell.state.getState().toasts.map(({ retry }) => retry !== undefined)).toEqual([true]);
  });
  test('going home closes the Desk and asks for the recent reviews', async () => {
    const recent = [{ review: 'r1', title: 'A', sourceLanguage: 'fr', targetLanguage: 'en', changed: '2026-01-02T03:04:05.000Z', state: 'draft' as const, words: 3 }];
    const { shell } = shellOn({ 'review/open': () => openedOf(reviewOf('One.')), 'window/home': () => null, 'home/recent': () => ({ recent }) });
    await shell.enter(Promise.resolve({ review: 'r1' }));
    await shell.goHome();
    expect(shell.state.getState()).toMatchObject({ desk: null, home: { recent } });
  });
});

describe('what is said in passing', () => {
  test('goes by itself', () => {
    const { shell, pass } = shellOn({});
    shell.say('said', 'Copied.');
    pass();
    expect(shell.state.getState().toasts).toEqual([]);
  });
  test('of failures only the last is shown', () => {
    const { shell } = shellOn({});
    shell.failed(failed('binary'));
    shell.say('said', 'Copied.');
    shell.failed(failed('in-use'));
    expect(shell.state.getState().toasts.map(({ text }) => text)).toEqual(['Copied.', 'in-use']);
  });
  test('the same words do not pile up', () => {
    const { shell } = shellOn({});
    shell.say('refused', 'No.');
    shell.say('refused', 'No.');
    expect(shell.state.getState().toasts).toHaveLength(1);
  });
  test('the same words spoken again are heard again', () => {
    const { shell } = shellOn({});
    shell.speak('Dismissed.');
    const { n } = shell.state.getState().spoken;
    shell.speak('Dismissed.');
    expect(shell.state.getState().spoken.n).not.toBe(n);
  });
});

describe('what can be done', () => {
  const yes = { can: () => true, run: () => undefined }, no = { can: () => false, run: () => undefined };
  test('is what a screen offers, as long as it is shown', () => {
    const { shell } = shellOn({});
    const end = shell.offer({ undo: yes });
    expect(shell.doing('undo')).toBe(yes);
    end();
    expect(shell.doing('undo')).toBeNull();
  });
  test('the screen that came last goes before', () => {
    const { shell } = shellOn({});
    shell.offer({ undo: yes });
    shell.offer({ undo: no });
    expect(shell.doing('undo')).toBe(no);
  });
});

test('settings changed in another window hold here too', () => {
  const { shell, other } = shellOn({});
  other.tell('app/settings', { ...settings, textSize: 21 });
  expect(shell.state.getState().settings.textSize).toBe(21);
});
