const ISO = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,3}))?Z$/u;

/**
 * Milliseconds since 1970 of a UTC time in ISO 8601, as events carry it. Arithmetic, not the clock's Date, which app does
 * not have. Days by the proleptic Gregorian calendar (H. Hinnant, "chrono-compatible low-level date algorithms").
 */
export function instant(iso: string): number {
  const parts = ISO.exec(iso);
  if (parts === null) throw new RangeError(`no UTC time in ISO 8601: ${iso}`);
  const [, year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map(Number);
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400), yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const days = era * 146_097 + dayOfEra - 719_468;
  return ((days * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + Number((parts[7] ?? '0').padEnd(3, '0'));
}

/** A moment in the words of a language, in the reader's time zone unless `zone` (IANA) says another. */
export function shownTime(iso: string, language: string, zone?: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', calendar: 'gregory', ...(zone === undefined ? {} : { timeZone: zone }) }).format(instant(iso));
}
