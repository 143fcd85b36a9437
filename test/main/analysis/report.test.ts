import { describe, expect, test } from 'vitest';
import type { Command } from '#app/review/command';
import { reportOn } from '#main/analysis/report';
import { cleanCopy, takeOut } from '#main/analysis/outgoing';
import { isFailure } from '#app/documents/failure';
import { after, begun, broughtIn, bytes, unitWith } from '#test/main/reviews';
import type { ReviewEvent } from '#app/review/event';
import type { Review } from '#app/review/review';

const machine = 'Skip to content\n\nThe bridge\n\nThe the bridge was built in 1832. It measures 90 metres.\n\nIt is is closed in winter.\n';
function worked(commands: (review: Review) => readonly Command[]): { readonly review: Review; readonly events: readonly ReviewEvent[] } {
  const start = begun(broughtIn(undefined, machine));
  let { review } = start;
  const events = [...start.events];
  for (const command of commands(review)) {
    const done = after(review, command);
    events.push(...done.events);
    review = done.review;
  }
  return { review, events };
}
const limits = { expired: () => false, progress: () => undefined };

describe('the report', () => {
  test('of a review nobody has touched: all doubts open, nothing changed', () => {
    const report = reportOn({ ...worked(() => []), outside: [] }, limits);
    expect(report).toMatchObject({ state: 'draft', leftOutLines: 1, mended: 0, effort: { units: 4, changedUnits: 0, insertedWords: 0 }, languages: { source: 'fr', target: 'en' } });
    expect(report.doubts.filter(({ state }) => state !== 'open')).toEqual([]);
    expect(report.doubts.map(({ quote }) => quote)).toEqual(expect.arrayContaining(['The the', 'is is']));
  });
  test('tells what was mended, dismissed, annotated, confirmed, changed and submitted', () => {
    const { review, events } = worked((start) => {
      const winter = unitWith(start, 'winter'), bridge = unitWith(start, '1832');
      return [
        { type: 'edit', changes: [{ type: 'edited', unit: winter, start: 3, was: 'is is', text: 'is', wasCodes: [], codes: [] }] },
        { type: 'dismiss', doubt: 'd', check: 'repeated-word', side: 'target', place: { unit: bridge, revision: 0, span: { start: 0, end: 7 } }, quote: 'The the', other: '', scope: 'check', reason: 'A name.' },
        { type: 'annotate', side: 'target', place: { unit: bridge, revision: 0, span: { start: 8, end: 14 } }, mqm: 'accuracy/mistranslation', severity: 'major', note: 'A footbridge.' },
        { type: 'confirm', units: [{ unit: winter, revision: 1 }] },
        { type: 'submit', name: 'First', remark: 'Done.' },
      ];
    });
    const report = reportOn({ review, events, outside: [] }, limits);
    expect(report).toMatchObject({
      state: 'submitted', mended: 1, effort: { changedUnits: 1, confirmedUnits: 1, deletedWords: 1 },
      errors: [{ type: 'accuracy/mistranslation', severity: 'major', quote: 'bridge', note: 'A footbridge.', by: 'Ines' }],
      errorTable: [{ type: 'accuracy/mistranslation', counts: { major: 1, minor: 0 } }],
      versions: [{ number: 1, name: 'First', state: 'submitted', remark: 'Done.' }],
    });
    expect(report.doubts.find(({ quote }) => quote === 'The the')).toMatchObject({ state: 'dismissed' });
    expect(report.changes).toMatchObject([{ deleted: expect.stringContaining('is') as string, by: 'Ines' }]);
  });
});

describe('what goes out', () => {
  test('is the file that came in, word for word, but for the corrections and the web page', () => {
    const { review } = worked((start) => [{ type: 'edit', changes: [{ type: 'edited', unit: unitWith(start, 'winter'), start: 3, was: 'is is', text: 'is', wasCodes: [], codes: [] }] }]);
    const out = takeOut({ content: review.content, origin: review.target, bytes: bytes(machine) });
    if (isFailure(out)) throw new Error(out.failure);
    expect(new TextDecoder().decode(out.bytes)).toBe(machine.replace('Skip to content\n\n', '').replace('is is', 'is'));
    expect(out.leftOut).toBe(1);
  });
  test('says of bytes that are no text any more what is wrong with them', () => {
    const { review } = worked(() => []);
    expect(takeOut({ content: review.content, origin: review.target, bytes: new Uint8Array() })).toMatchObject({ failure: 'empty-file' });
  });
  test('goes to the clipboard as HTML and as plain text', () => {
    const { review } = worked(() => []);
    const copy = cleanCopy({ content: review.content, origin: review.target });
    expect(copy.text).toBe(machine.replace('Skip to content\n\n', '').trimEnd());
    expect(copy).toMatchObject({ leftOut: 1, blocks: 3 });
    expect(copy.html).toContain('<p>It is is closed in winter.</p>');
  });
});
