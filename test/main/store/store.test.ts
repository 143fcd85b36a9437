import { copyFileSync, existsSync, openSync, readFileSync, writeFileSync, writeSync, closeSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { DatabaseSync } from '@photostructure/sqlite';
import { isFailure } from '#app/documents/failure';
import { foldAll } from '#app/review/fold';
import { createStore, openStore } from '#main/store/store';
import { readOnlyFolder } from '#test/main/places';
import { folder } from '#test/main/folder';
import { begun, broughtIn, opened, storeWith, after, unitWith } from '#test/main/reviews';

function reviewFile(): { readonly file: string } {
  const file = path.join(folder(), 'a.recto');
  const brought = broughtIn();
  storeWith(file, begun(brought), brought).close();
  return { file };
}

describe('a review file', () => {
  test('gives back every event, in order, and the bytes they speak of', () => {
    const file = path.join(folder(), 'a.recto');
    const brought = broughtIn(), first = begun(brought);
    const store = storeWith(file, first, brought);
    const more = after(first.review, { type: 'rewrite', unit: unitWith(first.review, '1832'), text: 'Built in 1833.', codes: [] });
    expect(store.append({ events: more.events })).toBeNull();
    store.close();
    const again = opened(openStore(file, 'library'));
    expect(again.events()).toEqual([...first.events, ...more.events]);
    expect(foldAll(null, again.events())).toEqual(more.review);
    for (const { digest, bytes } of brought.blobs) expect(Buffer.from(again.blob(digest) ?? new Uint8Array())).toEqual(Buffer.from(bytes));
    again.close();
  });
  test('is one file when it is closed', () => {
    const { file } = reviewFile();
    expect([existsSync(`${file}-wal`), existsSync(`${file}-shm`), existsSync(`${file}-journal`)]).toEqual([false, false, false]);
  });
  test('takes a draft away with the event that replaces it, in one step', () => {
    const { file } = reviewFile();
    const store = opened(openStore(file, 'library'));
    const review = foldAll(null, store.events()), unit = unitWith(review, '1832');
    store.keepDrafts([{ unit, text: 'Built', codes: [] }], '2026-01-01T00:00:00.000Z');
    expect(store.drafts()).toEqual([{ unit, text: 'Built', codes: [] }]);
    store.append({ events: after(review, { type: 'rewrite', unit, text: 'Built', codes: [] }).events, draftsDone: [unit] });
    expect(store.drafts()).toEqual([]);
    store.close();
  });
  test('keeps a snapshot that is the same value', () => {
    const { file } = reviewFile();
    const store = opened(openStore(file, 'library'));
    const start = foldAll(null, store.events());
    const edited = after(start, { type: 'rewrite', unit: unitWith(start, '1832'), text: 'In 1833.', codes: [] });
    const submitted = after(edited.review, { type: 'submit', name: 'First', remark: '' });
    store.append({ events: [...edited.events, ...submitted.events] });
    expect(store.keepSnapshot(submitted.review)).toBeNull();
    expect(store.snapshot()?.review).toEqual(submitted.review);
    store.close();
  });
  test('is not made over a file that is there', () => {
    const { file } = reviewFile();
    expect(createStore(file, 'library')).toMatchObject({ failure: 'already-there' });
  });
  test('is open for writing once', () => {
    const { file } = reviewFile();
    const first = opened(openStore(file, 'library'));
    expect(openStore(file, 'library')).toMatchObject({ failure: 'in-use', retry: true });
    expect(isFailure(openStore(file, 'read'))).toBe(false);
    first.close();
    opened(openStore(file, 'library')).close();
  });
  test('is taken over from an owner that is dead', () => {
    const { file } = reviewFile();
    const db = new DatabaseSync(file);
    const started = process.platform === 'linux' ? 'another-boot:1' : '';
    db.prepare("INSERT INTO meta VALUES ('owner', ?)").run(JSON.stringify({ pid: process.ppid, host: 'elsewhere', started, heartbeat: Date.now() - 3_600_000, token: 't' }));
    db.close();
    opened(openStore(file, 'library')).close();
  });
  test('is not taken from an owner on another machine that was heard of a moment ago', () => {
    const { file } = reviewFile();
    const db = new DatabaseSync(file);
    db.prepare("INSERT INTO meta VALUES ('owner', ?)").run(JSON.stringify({ pid: 1, host: 'elsewhere', started: '', heartbeat: Date.now() - 1000, token: 't' }));
    db.close();
    expect(openStore(file, 'library')).toMatchObject({ failure: 'in-use' });
  });
  test('is written no more when somebody else has taken it over', () => {
    const { file } = reviewFile();
    const store = opened(openStore(file, 'elsewhere'));
    const review = foldAll(null, store.events());
    const db = new DatabaseSync(file);
    db.prepare("UPDATE meta SET value = json_set(value, '$.token', 'theirs') WHERE key = 'owner'").run();
    db.close();
    expect(store.append({ events: after(review, { type: 'retitle', title: 'Other' }).events })).toMatchObject({ failure: 'in-use' });
    expect(store.events()).toHaveLength(1);
    store.close();
  });
  test('is copied whole into one file that somebody else can open', async () => {
    const { file } = reviewFile();
    const store = opened(openStore(file, 'library'));
    const target = path.join(folder(), 'copy.recto');
    expect(await store.copyTo(target)).toBeNull();
    const copy = opened(openStore(target, 'elsewhere'));
    expect(copy.events()).toEqual(store.events());
    copy.close();
    store.close();
    expect(existsSync(`${target}-wal`)).toBe(false);
  });
});

describe('what is no review of ours is refused by name', () => {
  const foreign: readonly { readonly name: string; readonly make: (file: string) => void; readonly failure: string }[] = [
    { name: 'a text', make: (file) => { writeFileSync(file, 'Once upon a time.\n'.repeat(100)); }, failure: 'not-a-review' },
    { name: 'an empty file', make: (file) => { writeFileSync(file, ''); }, failure: 'not-a-review' },
    { name: 'another program\'s SQLite file', make: (file) => { const db = new DatabaseSync(file); db.exec('CREATE TABLE t (a)'); db.close(); }, failure: 'not-a-review' },
    { name: 'a file of a newer release', make: (file) => { copyFileSync(reviewFile().file, file); altered(file, 'PRAGMA user_version = 99'); }, failure: 'newer-review' },
    { name: 'a review with a trigger in it', make: (file) => { copyFileSync(reviewFile().file, file); altered(file, 'CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM blob; END'); }, failure: 'not-a-review' },
    { name: 'a review with a view in it', make: (file) => { copyFileSync(reviewFile().file, file); altered(file, 'CREATE VIEW v AS SELECT 1'); }, failure: 'not-a-review' },
    { name: 'a review with a table more', make: (file) => { copyFileSync(reviewFile().file, file); altered(file, 'CREATE TABLE more (a TEXT) STRICT'); }, failure: 'not-a-review' },
    { name: 'a review with its middle overwritten', make: (file) => { copyFileSync(reviewFile().file, file); overwritten(file); }, failure: 'damaged-review' },
    { name: 'nothing at all', make: () => undefined, failure: 'no-such-review' },
  ];
  function altered(file: string, sql: string): void { const db = new DatabaseSync(file); db.exec(sql); db.close(); }
  function overwritten(file: string): void {
    const size = readFileSync(file).length, handle = openSync(file, 'r+');
    writeSync(handle, Buffer.alloc(size - 4096, 0x5A), 0, size - 4096, 4096);
    closeSync(handle);
  }
  for (const { name, make, failure } of foreign) {
    test(name, () => {
      const file = path.join(folder(), 'strange.recto');
      make(file);
      expect(openStore(file, 'elsewhere')).toMatchObject({ failure, values: { name: 'strange.recto' } });
    });
  }
});

describe('where nothing can be written', () => {
  test('the failure says so, and what is there can still be read', () => {
    const place = readOnlyFolder((at) => { copyFileSync(reviewFile().file, path.join(at, 'a.recto')); });
    const file = path.join(place.at, 'a.recto');
    expect(openStore(file, 'elsewhere')).toMatchObject({ failure: 'not-writable' });
    expect(createStore(path.join(place.at, 'b.recto'), 'library')).toMatchObject({ failure: 'not-writable' });
    const read = opened(openStore(file, 'read'));
    expect(read.events()).toHaveLength(1);
    read.close();
    place.remove();
  });
});
