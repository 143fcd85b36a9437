/** The clock and the place of this desk: the core takes them as values. */
export interface Moment { /** UTC, ISO 8601 with milliseconds. */ readonly now: string; /** IANA time zone. */ readonly zone: string }

export function moment(): Moment {
  return { now: new Date().toISOString(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}
