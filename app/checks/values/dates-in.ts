import { monthsIn } from '#app/checks/values/date-names';
import { plainDigits } from '#app/checks/values/digits';
import { masked } from '#app/checks/mask';
import type { Span } from '#app/text/span';

/** What a date may mean: the Gregorian month, the day and the year where they are said. */
interface DateReading { readonly month: number; readonly day?: number; readonly year?: number }
export interface SeenDate {
  readonly span: Span;
  readonly text: string;
  /** The month's name alone, where the date has one: what is marked when only the month differs. */
  readonly name?: Span;
  /** More than one where the order of day and month is open ("06/03/2024") or several days are named ("9 and 10 June"). */
  readonly readings: readonly DateReading[];
  /** False: may be no date at all ("may", "march", "6.3"); it explains one on the other side, no more. */
  readonly sure: boolean;
}

const ordinal = String.raw`(?:st|nd|rd|th|er|[ºª°.]|e|-?го|-?е|-й|日|일|號|号|ë|:n)?`;
const dayBefore = new RegExp(String.raw`(?<![\d.,:])(?:(\d{1,2})${ordinal}\s?(?:-|–|—|/|,|and|et|und|y|e|и|й|і|to|bis|al|a|à|en|och|og|ve|و)\s?(?:the\s|le\s|el\s|il\s|den\s)?)?(\d{1,2})${ordinal}[\s\u00A0]?(?:of\s|de\s|di\s|d[’']|do\s|من\s|ngày\s|,\s)?[\s\u00A0ב]?$`, 'iu');
const dayAfter = /^[.,]?[\s\u00A0]?(?:the\s|le\s)?(\d{1,2})(?:st|nd|rd|th|[ºª°]|日|일|號|号)?(?:\s?(?:-|–|and|to)\s?(\d{1,2}))?(?![\d:%]|[.,]\d|[\s\u00A0](?:%|percent|people|million|billion))/iu;
const yearAfter = /^[.,]?(?:[\s\u00A0]?\d{1,2}(?:st|nd|rd|th|日|일)?)?(?:\s?[-–]\s?\d{1,2})?[.,]?[\s\u00A0]*(?:de\s|del\s|of\s|năm\s|von\s|عام\s|سنة\s)?((?:1[5-9]|20|2[45])\d{2})(?!\d)/iu;
const yearBefore = /((?:1[5-9]|20)\d{2})[\s\u00A0]*(?:年|년|\.|m\.|године)?[\s\u00A0]*$/u;
const numeric = /(?<![\d.,/-])(?:(\d{4})([./-])(\d{1,2})\2(\d{1,2})|(\d{1,2})([./-])(\d{1,2})\6(\d{4}|\d{2}))(?![\d/-]|[.,]\d)/gu;
const dayAndMonth = /(?<![\d.,/-])(\d{1,2})[./](\d{1,2})(?![\d/]|[.,]\d)/gu;
/** Languages in which the day follows the month ("June 9", "6月9日", "június 9"). */
const monthFirst = /^(?:en|zh|ja|ko|hu|lt|eu|mn|ky)\b/u;

/** The dates of a text: with a month's name, with the month as a figure between separators, in reading order. */
export function datesIn(text: string, tag: string): SeenDate[] {
  const plain = plainDigits(masked(text));
  const named = monthsIn(plain, tag).flatMap((month): SeenDate[] => {
    const before = plain.slice(Math.max(0, month.span.start - 32), month.span.start), after = plain.slice(month.span.end, month.span.end + 28);
    const lead = dayBefore.exec(before), trail = monthFirst.test(tag) ? dayAfter.exec(after) : null;
    const day = lead !== null && Number(lead[2]) <= 31 && !(trail !== null && /^(?:zh|ja|ko)/u.test(tag)) ? lead : trail;
    const behind = yearAfter.exec(after)?.[1];
    const year = behind ?? (/^(?:zh|ja|ko|hu)\b/u.test(tag) ? yearBefore.exec(before)?.[1] : undefined);
    const days = day === null ? [] : [day[1], day[2]].filter((d) => d !== undefined).map(Number).filter((d) => d >= 1 && d <= 31);
    if (month.short && days.length === 0 && year === undefined) return [];
    const start = day === lead && lead !== null && days.length > 0 ? month.span.start - lead[0].length + (/^\D*/u.exec(lead[0])?.[0].length ?? 0) : month.span.start;
    const yearEnd = behind === undefined ? 0 : after.indexOf(behind) + behind.length;
    const end = month.span.end + Math.max(day === trail && trail !== null ? trail[0].length : 0, yearEnd, 0);
    const known = year === undefined ? {} : { year: Number(year) };
    const readings = days.length === 0 ? [{ month: month.value, ...known }] : days.map((d) => ({ month: month.value, day: d, ...known }));
    return [{ span: { start, end }, text: text.slice(start, end), name: month.span, readings, sure: month.sure ? true : days.length > 0 || year !== undefined }];
  });
  const taken = (at: number): boolean => named.some(({ span }) => span.start <= at && at < span.end);
  return [...named, ...figures(text, plain, tag).filter(({ span }) => !taken(span.start))].sort((a, b) => a.span.start - b.span.start);
}

function figures(text: string, plain: string, tag: string): SeenDate[] {
  const full = Array.from(plain.matchAll(numeric)).flatMap((match): SeenDate[] => {
    const [, y1, , m1, d1, a, separator, b, y2] = match;
    const year = y1 ?? (y2?.length === 2 ? `20${y2}` : y2 ?? '');
    const orders = y1 === undefined ? [[a, b], [b, a]] : [[d1, m1]];
    const readings = orders.map(([day, month]) => ({ day: Number(day), month: Number(month), year: Number(year) })).filter(({ day, month }) => day >= 1 && day <= 31 && month >= 1 && month <= 12);
    const sure = y1 !== undefined || y2?.length === 4 || separator === '/';
    return readings.length === 0 ? [] : [{ span: { start: match.index, end: match.index + match[0].length }, text: text.slice(match.index, match.index + match[0].length), readings: /^en(?:-US)?$/u.test(tag) ? readings.toReversed() : readings, sure }];
  });
  const short = Array.from(plain.matchAll(dayAndMonth)).flatMap((match): SeenDate[] => {
    const [a, b] = [Number(match[1]), Number(match[2])];
    const readings = [[a, b], [b, a]].map(([day = 0, month = 0]) => ({ day, month })).filter(({ day, month }) => day >= 1 && day <= 31 && month >= 1 && month <= 12);
    return readings.length === 0 || full.some(({ span }) => span.start <= match.index && match.index < span.end) ? [] : [{ span: { start: match.index, end: match.index + match[0].length }, text: match[0], readings, sure: false }];
  });
  return [...full, ...short];
}
