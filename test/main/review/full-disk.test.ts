import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createStore, openStore, type Store } from '#main/store/store';
import { failureOf } from '#main/store/sqlite';
import { writeWhole } from '#main/files';
import { atTheDesk, type Page } from '#test/main/review/at-the-desk';
import { smallDisks, type SmallDisk } from '#test/main/places';
import { begun, broughtIn, bytes, opened, storeWith, unitWith } from '#test/main/reviews';

test('SQLite\'s word for a full disk is ours', () => {
  expect(failureOf(Object.assign(new Error(), { errcode: 13 }), 'a.recto')).toMatchObject({ failure: 'disk-full', retry: true });
});

describe.each(smallDisks)('on a disk with no room left', ({ make }) => {
  let disk: SmallDisk, store: Store, page: Page, unit: string;
  const fill = (): void => { disk.fill(); };
  const inside = (name: string): string => path.join(disk.at, name);
  beforeEach(() => {
    vi.useFakeTimers();
    disk = make();
    const brought = broughtIn();
    store = storeWith(inside('a.recto'), begun(brought), brought);
    page = atTheDesk(store);
    unit = unitWith(page.review(), 'winter');
  });
  afterEach(() => {
    vi.useRealTimers();
    page.session.close();
    disk.remove();
  });

  test('nothing that was typed is lost, the foot says so, and it is written when there is room again', () => {
    fill();
    for (let n = 0; n < 40; n += 1) page.type(unit, ` word${n}`);
    vi.advanceTimersByTime(1000);
    const typed = page.text(unit);
    expect(typed).toContain('word39');
    expect(page.saved().at(-1)).toMatchObject({ state: 'not-saved', failure: { failure: 'disk-full' } });
    expect(page.session.settle()).toMatchObject({ failure: 'disk-full' });
    rmSync(disk.filler);
    vi.advanceTimersByTime(2500);
    expect(page.saved().at(-1)).toMatchObject({ state: 'saved' });
    expect(store.events().at(-1)).toMatchObject({ payload: { type: 'edited' } });
    expect(page.session.settle()).toBeNull();
  });
  test('the review can still be worked on and undone', () => {
    fill();
    for (let n = 0; n < 40; n += 1) page.type(unit, ` word${n}`);
    for (let n = 0; n < 40; n += 1) page.send({ type: 'undo' });
    expect(page.text(unit)).toBe('It is closed in winter.');
    rmSync(disk.filler);
    expect(page.session.settle()).toBeNull();
    expect(store.events().filter(({ payload }) => payload.type === 'undone')).toHaveLength(40);
  });
  test('a new review is not begun, and says why', () => {
    fill();
    expect(createStore(inside('b.recto'), 'library')).toMatchObject({ failure: 'disk-full' });
  });
  test('an export says so and leaves what stood there', () => {
    const file = inside('out.txt');
    expect(writeWhole(file, 'before')).toBeNull();
    fill();
    expect(writeWhole(file, bytes('x'.repeat(3_000_000)))).toMatchObject({ failure: 'disk-full', values: { name: 'out.txt' } });
    rmSync(disk.filler);
    expect(readFileSync(file, 'utf8')).toBe('before');
  });
  test('a copy says so and leaves nothing half', async () => {
    fill();
    const target = inside('copy.recto');
    expect(await store.copyTo(target)).toMatchObject({ failure: 'disk-full' });
    expect(openStore(target, 'read')).toMatchObject({ failure: 'no-such-review' });
    rmSync(disk.filler);
    expect(opened(openStore(inside('a.recto'), 'read')).events()).toHaveLength(1);
  });
});
