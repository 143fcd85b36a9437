import { assert, date, property } from 'fast-check';
import { expect, test } from 'vitest';
import { instant, shownTime } from '#app/intl/instant';

test('agrees with the runtime for every day of four centuries and more', () => {
  assert(property(date({ min: new Date('1600-01-01T00:00:00Z'), max: new Date('2999-12-31T23:59:59Z'), noInvalidDate: true }), (moment) => {
    expect(instant(moment.toISOString())).toBe(moment.getTime());
  }));
});
test.each(['2026-11-23', '2026-11-23T10:00:00+01:00', ''])('refuses %j', (text) => { expect(() => instant(text)).toThrow(RangeError); });
test('shows a moment in the words and the zone of the reader', () => {
  expect(shownTime('2026-11-23T20:15:00.000Z', 'en-GB', 'Europe/Paris')).toMatch(/23 Nov 2026.*21:15/u);
});
