import type { Check, CheckUnit, Finding, Side } from '#app/checks/check';
import { daysIn, weekdayOf } from '#app/intl/calendar';
import { weekdaysIn, type NamedDate } from '#app/checks/values/date-names';
import { datesIn, type SeenDate } from '#app/checks/values/dates-in';
import type { Span } from '#app/text/span';

/** Dates and weekdays of one text. */
interface Said { readonly dates: readonly SeenDate[]; readonly weekdays: readonly NamedDate[] }

/** Before it, weekdays of documents follow other calendars in some countries. */
const GREGORIAN_EVERYWHERE = 1924;

function said(text: string, tag: string): Said { return { dates: datesIn(text, tag), weekdays: weekdaysIn(text, tag) }; }

/** Months, days and weekdays are compared as values, "9 juin" with "June 9"; a date of the translation must be possible. */
export const dates: Check<Finding> = {
  id: 'dates',
  scope: 'unit',
  facts: (unit, { languages }) => {
    if (unit.target === '') return [];
    const target = said(unit.target, languages.target);
    const source = languages.source === null || unit.source === '' ? null : said(unit.source, languages.source);
    const differing = source === null ? [] : [...differences(unit, source, target)];
    const own = [...impossible(unit, target), ...misfits(unit, target)].filter((finding) => !differing.some((other) => other.span.start < finding.span.end && finding.span.start < other.span.end));
    return [...differing, ...own];
  },
  judge: (units) => units.flatMap(({ facts }) => facts),
};

const quote = (unit: CheckUnit, side: Side, { start, end }: Span): string => unit[side].slice(start, end);

function doubt(unit: CheckUnit, kind: 'changed' | 'impossible' | 'weekday', span: Span, evidence: Span | null, confidence: number): Finding {
  const there = evidence === null ? '' : quote(unit, 'source', evidence);
  return {
    unit: unit.id, side: 'target', span, quote: quote(unit, 'target', span), mqm: 'accuracy/mistranslation/date-time', severity: 'major', confidence,
    message: { key: `dates.${kind}`, values: { here: quote(unit, 'target', span), ...(evidence === null ? {} : { there }) } },
    evidence: evidence === null ? [] : [{ unit: unit.id, side: 'source', span: evidence, quote: there }], suggestions: [],
  };
}

const monthsOf = (dates_: readonly SeenDate[]): Set<number> => new Set(dates_.flatMap(({ readings }) => readings.map(({ month }) => month)));

function* differences(unit: CheckUnit, source: Said, target: Said): Generator<Finding> {
  const there = monthsOf(source.dates), here = monthsOf(target.dates);
  const gone = source.dates.filter(({ sure, readings }) => sure && !readings.some(({ month }) => here.has(month)));
  const come = target.dates.filter(({ sure, readings }) => sure && !readings.some(({ month }) => there.has(month)));
  for (const [i, date] of come.entries()) {
    const other = gone[Math.min(i, gone.length - 1)];
    if (other !== undefined) yield doubt(unit, 'changed', date.name ?? date.span, other.name ?? other.span, 0.85);
  }
  for (const date of target.dates) {
    const days = date.readings.flatMap(({ day }) => day ?? []);
    const sameMonth = source.dates.filter(({ readings }) => readings.some((reading) => date.readings.some(({ month }) => month === reading.month)));
    const others = sameMonth.filter(({ readings }) => readings.some(({ day }) => day !== undefined));
    if (!date.sure || days.length === 0 || others.length === 0 || others.length < sameMonth.length) continue;
    const [other] = others;
    if (other?.sure === true && !others.some(({ readings }) => readings.some(({ day }) => day !== undefined && days.includes(day)))) yield doubt(unit, 'changed', date.span, other.span, 0.85);
  }
  const gonedays = source.weekdays.filter(({ value }) => !target.weekdays.some((day) => day.value === value));
  const comedays = target.weekdays.filter(({ value }) => !source.weekdays.some((day) => day.value === value));
  for (const [i, day] of comedays.entries()) {
    const other = gonedays[Math.min(i, gonedays.length - 1)];
    if (other !== undefined && (day.sure || other.sure)) yield doubt(unit, 'changed', day.span, other.span, 0.85);
  }
}

/** Days a month does not have: 31 June, 29 February of a common year. */
function impossible(unit: CheckUnit, { dates: all }: Said): Finding[] {
  return all.filter(({ sure, readings }) => sure && readings.every(({ month, day, year }) => day !== undefined && day > daysIn(month, year)))
    .map(({ span }) => doubt(unit, 'impossible', span, null, 0.9));
}

const BETWEEN = /^[\s,.(（]*(?:(?:the|le|der|den|dem|el|il|o|a|em|de|den|d\.)\s)?$/iu;

/** A weekday that stands by a full date and is not that day's. */
function* misfits(unit: CheckUnit, { dates: all, weekdays }: Said): Generator<Finding> {
  for (const { span, readings, sure } of all) {
    const [reading] = readings;
    if (!sure || readings.length !== 1 || reading?.day === undefined || reading.year === undefined || reading.year < GREGORIAN_EVERYWHERE || reading.day > daysIn(reading.month, reading.year)) continue;
    const day = weekdays.find((weekday) => weekday.sure && (BETWEEN.test(unit.target.slice(weekday.span.end, span.start)) && weekday.span.end <= span.start || weekday.span.start >= span.end && BETWEEN.test(unit.target.slice(span.end, weekday.span.start))));
    if (day !== undefined && day.value !== weekdayOf(reading.year, reading.month, reading.day)) yield doubt(unit, 'weekday', { start: Math.min(day.span.start, span.start), end: Math.max(day.span.end, span.end) }, null, 0.85);
  }
}
