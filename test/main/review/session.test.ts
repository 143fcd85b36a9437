import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readReview } from '#main/review/opening';
import { openStore, type Store } from '#main/store/store';
import { atTheDesk, type Page } from '#test/main/review/at-the-desk';
import { folder } from '#test/main/folder';
import { begun, broughtIn, opened, storeWith, unitWith } from '#test/main/reviews';

let store: Store, file: string, page: Page, bridge: string, winter: string;
beforeEach(() => {
  vi.useFakeTimers();
  file = path.join(folder(), 'a.recto');
  const brought = broughtIn();
  store = storeWith(file, begun(brought), brought);
  page = atTheDesk(store);
  bridge = unitWith(page.review(), 'bridge was');
  winter = unitWith(page.review(), 'winter');
});
afterEach(() => { vi.useRealTimers(); });
const pause = (): void => { vi.advanceTimersByTime(1000); };
const undo = (times = 1): void => { for (let n = 0; n < times; n += 1) page.send({ type: 'undo' }); };

describe('typing', () => {
  test('is a draft on the disk 250 ms later, before it is an event', () => {
    page.type(bridge, '!');
    expect(store.drafts()).toEqual([]);
    vi.advanceTimersByTime(250);
    expect(store.drafts()).toEqual([{ unit: bridge, text: 'The bridge was built in 1832.!', codes: [] }]);
    expect(store.eventCount()).toBe(1);
  });
  test('becomes an event when it pauses, and the draft goes', () => {
    page.type(bridge, '!');
    pause();
    expect(page.text(bridge)).toBe('The bridge was built in 1832.!');
    expect(store.eventCount()).toBe(2);
    expect(store.drafts()).toEqual([]);
  });
  test('is undone word by word', () => {
    page.type(bridge, ' Of old stone');
    expect(page.session.value().content).toBe(page.review().content);
    const seen: (string | undefined)[] = [];
    for (let n = 0; n < 3; n += 1) { undo(); seen.push(page.text(bridge)); }
    expect(seen).toEqual(['The bridge was built in 1832. Of old', 'The bridge was built in 1832. Of', 'The bridge was built in 1832.']);
  });
  test('in another unit begins a new step', () => {
    page.type(bridge, 'a');
    page.type(winter, 'b');
    page.type(bridge, 'c');
    undo();
    expect([page.text(bridge), page.text(winter)]).toEqual(['The bridge was built in 1832.a', 'It is closed in winter.b']);
    undo();
    expect(page.text(winter)).toBe('It is closed in winter.');
  });
  test('after a pause begins a new step', () => {
    page.type(bridge, 'ab');
    pause();
    page.type(bridge, 'cd');
    undo();
    expect(page.text(bridge)).toBe('The bridge was built in 1832.ab');
  });
  test('that is mended at once is one step', () => {
    page.type(bridge, ' teh');
    page.erase(bridge, 2);
    page.type(bridge, 'he');
    undo();
    expect(page.text(bridge)).toBe('The bridge was built in 1832.');
  });
  test('that comes to nothing leaves no event and no draft', () => {
    page.type(bridge, 'x');
    page.erase(bridge, 1);
    pause();
    expect(store.eventCount()).toBe(1);
    expect(store.drafts()).toEqual([]);
  });
  test('is in the log before the command that follows it', () => {
    page.type(bridge, '!');
    page.send({ type: 'retitle', title: 'Another' });
    expect(store.events().map(({ payload }) => payload.type)).toEqual(['imported', 'edited', 'retitled']);
  });
});

describe('a command', () => {
  test('made on the revision before the typing that the page has just sent is not stale', () => {
    const place = { unit: bridge, revision: 0, span: { start: 4, end: 10 } };
    page.type(bridge, '!');
    expect(page.send({ type: 'comment', side: 'target', place, text: 'Which one?' })).toMatchObject({ done: true });
  });
  test('made on words that undo has since taken away is stale', () => {
    page.type(bridge, '!');
    pause();
    const place = { unit: bridge, revision: page.review().content.units.get(bridge)?.revision ?? 0, span: { start: 29, end: 30 } };
    undo();
    expect(page.send({ type: 'accept', doubt: 'd', check: 'c', place, was: '!', text: '.' })).toEqual({ refused: 'stale' });
  });
  test('that may not be done changes nothing and says why', () => {
    expect(page.send({ type: 'undo' })).toEqual({ refused: 'nothing-to-undo' });
    expect(page.patches()).toEqual([]);
    expect(store.eventCount()).toBe(1);
  });
  test('approving is refused while a doubt is open that nobody waived', () => {
    page.session.settle();
    page.session.close();
    store = opened(openStore(file, 'library'));
    page = atTheDesk(store, () => ['d1']);
    page.send({ type: 'submit', name: 'First', remark: '' });
    const [version] = page.review().versions;
    if (version === undefined) throw new Error('nothing submitted');
    const units = page.review().content.items.flatMap((item) => (item.kind === 'unit' ? [{ unit: item.id, revision: 0 }] : []));
    page.send({ type: 'confirm', units });
    const approve = { type: 'approve', version: version.id, remark: '', digests: version.digests } as const;
    expect(page.send({ ...approve, waiver: null })).toEqual({ refused: 'still-open' });
    expect(page.send({ ...approve, waiver: { doubts: [{ doubt: 'd1', check: 'c', quote: 'q', severity: 'major' }], units: [], reason: 'It is so.' } })).toMatchObject({ done: true });
  });
});

describe('the page', () => {
  test('knows from the patches alone what the session holds', () => {
    page.type(bridge, ' Of stone');
    page.send({ type: 'retitle', title: 'Another' });
    page.type(winter, ' Often');
    page.send({ type: 'confirm', units: [{ unit: winter, revision: 0 }] });
    undo(3);
    page.send({ type: 'redo' });
    expect(page.content()).toEqual(page.review().content);
    expect(page.patches().map(({ patch }) => patch)).toEqual(page.patches().map((_, index) => index + 1));
  });
  test('is told which of its inputs a patch answers', () => {
    page.type(bridge, 'ab');
    page.send({ type: 'retitle', title: 'Another' });
    expect(page.patches().map(({ basis }) => basis)).toEqual([2, 3]);
  });
  test('has the caret put where undo changed something', () => {
    page.type(bridge, '!');
    page.send({ type: 'undo' });
    expect(page.patches().at(-1)?.caret).toEqual({ unit: bridge, offset: 29 });
  });
  test('hears Saving once, then Saved with the time', () => {
    page.type(bridge, 'abc');
    vi.advanceTimersByTime(250);
    expect(page.saved().map(({ state }) => state)).toEqual(['saving', 'saved']);
  });
});

describe('after the end', () => {
  test('a close: the same review, caret, undo, and no event more', () => {
    page.type(bridge, ' Of stone');
    page.session.caret({ unit: winter, offset: 3 });
    page.session.settle();
    const before = page.review();
    page.session.close();
    store = opened(openStore(file, 'library'));
    expect(opened(readReview(store, 'a', true))).toEqual(before);
    expect(opened(readReview(store, 'a', false))).toEqual(before);
    page = atTheDesk(store);
    expect(page.opened).toMatchObject({ caret: { unit: winter, offset: 3 }, meta: { undo: 2 } });
    undo(2);
    expect(page.text(bridge)).toBe('The bridge was built in 1832.');
  });
});

describe('exchanging the sides', () => {
  const words = (): string => page.session.value().content.items.map((item) => (item.kind === 'unit' ? item.text : '¶')).join(' ');
  const source = (): string => page.session.value().content.source?.sentences.map(({ text }) => text).join(' ') ?? '';
  const exchange = (): void => { expect(page.session.change({ type: 'exchange-sides' }, 'key')).toMatchObject({ done: true }); };
  test('takes along the word that is being typed', () => {
    page.type(bridge, ' Long ago');
    exchange();
    expect(source()).toContain('The bridge was built in 1832. Long ago');
    expect(words()).toContain('Le pont fut construit en 1832.');
  });
  test('loses no letter typed while the page does not know of it yet', () => {
    exchange();
    page.type(bridge, ' Ago');
    pause();
    expect(source()).toContain('The bridge was built in 1832. Ago');
    exchange();
    expect(page.text(bridge)).toBe('The bridge was built in 1832. Ago');
  });
  test('twice gives words, confirmations and the caret\'s sentence back; so does one undo', () => {
    page.type(bridge, '!');
    pause();
    page.send({ type: 'confirm', units: [{ unit: bridge, revision: page.review().content.units.get(bridge)?.revision ?? 0 }] });
    const before = page.review();
    for (const back of [exchange, () => { undo(); }]) {
      exchange();
      expect(page.session.opened().meta).toMatchObject({ source: { language: 'en' }, target: { language: 'fr' } });
      expect(page.session.opened().caret).toMatchObject({ unit: unitWith(page.review(), 'pont fut') });
      back();
      expect(page.review().content.items).toEqual(before.content.items);
      expect(page.review().content.units.get(bridge)?.confirmed).toEqual(before.content.units.get(bridge)?.confirmed);
      expect(page.session.opened().caret).toMatchObject({ unit: bridge });
    }
  });
  test('turns round how sure each language is, and back with undo', () => {
    page.session.setSure({ source: true, target: false });
    exchange();
    expect(page.session.sure()).toEqual({ source: false, target: true });
    undo();
    expect(page.session.sure()).toEqual({ source: true, target: false });
  });
  test('is told to the page as a gap, so that it reads the whole again', () => {
    const last = page.patches().at(-1)?.patch ?? 0;
    exchange();
    expect(page.patches().at(-1)?.patch).toBeGreaterThan(last + 1);
    undo();
    expect(page.patches().at(-1)?.patch).toBe((page.patches().at(-2)?.patch ?? 0) + 2);
  });
  test('is there after the review was closed and opened again', () => {
    page.type(winter, ' Yes.');
    exchange();
    page.session.settle();
    page.session.close();
    store = opened(openStore(file, 'library'));
    expect(opened(readReview(store, 'a', true)).content.source?.sentences.some(({ text }) => text.endsWith(' Yes.'))).toBe(true);
    page = atTheDesk(store);
    page.send({ type: 'undo' });
    expect(page.text(winter)).toBe('It is closed in winter. Yes.');
  });
});
