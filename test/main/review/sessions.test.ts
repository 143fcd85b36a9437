import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Tidings } from '#app/contract/channels';
import { sessions, type Sessions } from '#main/review/sessions';
import { openLibrary, type Library } from '#main/store/library';
import { openStore } from '#main/store/store';
import { inProcess } from '#test/main/in-process';
import { smallDisks } from '#test/main/places';
import { folder } from '#test/main/folder';
import { broughtIn, me, opened, unitWith } from '#test/main/reviews';

let own: string, library: Library, desk: Sessions, marked: Tidings['review/marked'][];
function start(): void {
  marked = [];
  library = opened(openLibrary(own));
  desk = sessions({ library, actor: () => me, pool: inProcess(), tell: (_review, tiding, said) => { if (tiding === 'review/marked') marked.push(said as Tidings['review/marked']); } });
}
beforeEach(() => { own = folder(); start(); });
function bring(): string {
  const { imported, blobs, sure } = broughtIn();
  return opened(desk.begin(imported, blobs, sure)).review;
}
/** All that the folder holds, as one string of bytes. */
function traces(): string {
  return readdirSync(own, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1')).join('');
}

describe('the library', () => {
  test('keeps a review at once, under its title, with languages and words', () => {
    const review = bring();
    expect(library.recent.all()).toEqual([expect.objectContaining({ review, title: 'Le pont', sourceLanguage: 'fr', targetLanguage: 'en', state: 'draft' })]);
  });
  test('opens a review once: the same session for every asker', () => {
    const review = bring();
    expect(desk.open(review)).toBe(desk.open(review));
  });
  test('finds it again after a close', () => {
    const review = bring();
    opened(desk.open(review)).command({ type: 'retitle', title: 'A bridge' }, 'key', 1);
    desk.close(review);
    expect(library.recent.all()).toMatchObject([{ title: 'A bridge' }]);
    expect(opened(desk.open(review)).value().title).toBe('A bridge');
  });
  test('says so when a review is not there any more', () => {
    expect(desk.open('nowhere')).toMatchObject({ failure: 'no-such-review' });
  });
  test('erases a review with every trace of its words', () => {
    const review = bring();
    const session = opened(desk.open(review)), unit = unitWith(session.peek(), '1832');
    session.draft({ unit, text: 'Unmistakable words.', codes: [] }, 3, 1);
    session.command({ type: 'dismiss', doubt: 'd', check: 'c', side: 'target', place: { unit, revision: 0, span: { start: 0, end: 12 } }, quote: 'Unmistakable', other: '', scope: 'pair', reason: '' }, 'key', 2);
    desk.close(review);
    expect(traces()).toContain('Unmistakable');
    library.erase(review);
    expect(library.recent.all()).toEqual([]);
    expect(readdirSync(path.join(own, 'library'))).toEqual([]);
    library.close();
    for (const words of ['Unmistakable', 'unmistakable', 'bridge', 'pont']) expect(traces()).not.toContain(words);
  });
});

describe('what was typed last', () => {
  test('is an event after an end without a close, and the reviewer is told how many', () => {
    const review = bring(), session = opened(desk.open(review)), unit = unitWith(session.peek(), 'winter');
    session.store.keepDrafts([{ unit, text: 'It is shut in winter.', codes: [] }], '2026-01-01T00:00:00.000Z');
    session.store.setMeta('caret', JSON.stringify({ unit, offset: 10 }));
    const file = session.store.path;
    session.store.close();
    start();
    const again = opened(desk.open(review)).opened();
    expect(again).toMatchObject({ recovered: 1, caret: { unit, offset: 10 }, meta: { undo: 1 } });
    expect(again.content.items.some((item) => item.kind === 'unit' && item.text === 'It is shut in winter.')).toBe(true);
    desk.close(review);
    expect(opened(openStore(file, 'read')).events().at(-1)).toMatchObject({ via: 'recovery' });
  });
});

describe.each(smallDisks)('a window that is left while its disk is full', ({ make }) => {
  test('leaves a session that goes on trying, and is there when it is opened again', () => {
    const disk = make();
    own = path.join(disk.at, 'own');
    start();
    const review = bring(), session = opened(desk.open(review)), unit = unitWith(session.peek(), 'winter');
    disk.fill();
    for (let n = 0; n < 30; n += 1) session.command({ type: 'rewrite', unit, text: `It is closed in winter ${'x'.repeat(200)} ${n}.`, codes: [] }, 'key', n);
    desk.close(review);
    expect(opened(desk.open(review))).toBe(session);
    rmSync(disk.filler);
    desk.close(review);
    expect(desk.of(review)).toBeNull();
    expect(opened(desk.open(review)).value().content.items.some((item) => item.kind === 'unit' && item.text.endsWith(' 29.'))).toBe(true);
    desk.close(review);
    disk.remove();
  });
});

describe('a review file that lies elsewhere', () => {
  test('is opened where it lies, once, and stays one file', async () => {
    const review = bring(), copy = path.join(folder(), 'sent.recto');
    expect(await opened(desk.open(review)).store.copyTo(copy)).toBeNull();
    const other = opened(desk.openFile(copy)).review;
    expect(other).not.toBe(review);
    expect(opened(desk.openFile(copy)).review).toBe(other);
    opened(desk.open(other)).command({ type: 'retitle', title: 'Sent' }, 'key', 1);
    desk.close(other);
    expect(readdirSync(path.dirname(copy))).toEqual(['sent.recto']);
    expect(opened(desk.open(other)).value().title).toBe('Sent');
  });
  test('is refused when somebody has changed its log by hand', async () => {
    const review = bring(), copy = path.join(folder(), 'sent.recto');
    opened(desk.open(review)).command({ type: 'retitle', title: 'Honest title' }, 'key', 1);
    opened(desk.open(review)).command({ type: 'retitle', title: 'Another title' }, 'key', 2);
    expect(await opened(desk.open(review)).store.copyTo(copy)).toBeNull();
    const { DatabaseSync } = await import('@photostructure/sqlite');
    const db = new DatabaseSync(copy);
    db.prepare("UPDATE event SET body = replace(body, 'Honest', 'Forged')").run();
    db.close();
    expect(desk.openFile(copy)).toMatchObject({ failure: 'damaged-review' });
  });
});

describe('a verdict beyond its place', () => {
  const doubled = 'The bridge\n\nThe bridge was built in 1832. It measures 90 metres.\n\nIt is is closed in winter.\n';
  function bringDoubled(): string { const { imported, blobs, sure } = broughtIn(undefined, doubled); return opened(desk.begin(imported, blobs, sure)).review; }
  async function rested(): Promise<void> { await new Promise((resolve) => { setTimeout(resolve, 200); }); }
  const said = (review: string) => marked.findLast((one) => one.review === review);
  test.each([
    ['the check, in its own review only, and says so there', 'check', { quotes: ['is is'], why: ['silenced'] }],
    ['the pair of languages, for the same words in every review', 'pair', { quotes: [], why: [] }],
  ] as const)('silences %s', async (_, scope, expected) => {
    const [one, other] = [bringDoubled(), bringDoubled()], session = opened(desk.open(one));
    await rested();
    const doubt = said(one)?.doubts.find(({ quote }) => quote === 'is is');
    if (doubt === undefined) throw new Error('no doubt about “is is”');
    const { id, check, side, unit, span, quote } = doubt;
    session.command({ type: 'dismiss', doubt: id, check, side, place: { unit, revision: 0, span }, quote, other: '', scope, reason: '' }, 'key', 1);
    desk.marking(other)?.recheck();
    await rested();
    expect(said(one)?.doubts.map((there) => there.quote)).not.toContain('is is');
    expect(said(one)?.incomplete.filter((there) => there.check === check).map(({ why }) => why)).toEqual(expected.why);
    expect(said(other)?.doubts.map((there) => there.quote).filter((there) => there === 'is is')).toEqual(expected.quotes);
    expect(said(other)?.incomplete.filter((there) => there.check === check)).toEqual([]);
    const [dismissal] = session.peek().content.dismissals.keys();
    session.command({ type: 'undismiss', dismissal: dismissal ?? '' }, 'key', 2);
    await rested();
    expect(said(one)?.doubts.map((there) => there.quote)).toContain('is is');
    expect(said(one)?.incomplete.filter((there) => there.check === check)).toEqual([]);
  });
});

describe('the checks', () => {
  async function rested(): Promise<void> { await new Promise((resolve) => { setTimeout(resolve, 200); }); }
  test('speak when a review is open, and again only when they find something else', async () => {
    const review = bring();
    opened(desk.open(review));
    await rested();
    expect(marked.at(-1)).toMatchObject({ review, checking: false });
    const said = marked.length;
    opened(desk.open(review)).command({ type: 'retitle', title: 'A bridge' }, 'key', 1);
    await rested();
    expect(marked).toHaveLength(said);
  });
  test('find what an edit brings in, and count what it mended', async () => {
    const { imported, blobs, sure } = broughtIn(undefined, 'The bridge\n\nThe bridge was built in 1832. It measures 90 metres.\n\nIt is is closed in winter.\n');
    const review = opened(desk.begin(imported, blobs, sure)).review, session = opened(desk.open(review));
    await rested();
    expect(marked.at(-1)?.doubts.map(({ quote }) => quote)).toContain('is is');
    const unit = unitWith(session.peek(), 'is is');
    session.command({ type: 'edit', changes: [{ type: 'edited', unit, start: 2, was: ' is is', text: ' is', wasCodes: [], codes: [] }] }, 'key', 1);
    await rested();
    expect(marked.at(-1)?.doubts.map(({ quote }) => quote)).not.toContain('is is');
    expect(marked.at(-1)?.mended).toBe(1);
  });
  test('are there at once when an unchanged review is opened again', async () => {
    const review = bring();
    opened(desk.open(review));
    await rested();
    desk.close(review);
    opened(desk.open(review));
    expect(desk.marking(review)?.doubts()).not.toBeNull();
  });
});
