import type { ReviewEvent } from '#app/review/event';

/**
 * A value as canonical JSON (RFC 8785): keys sorted by UTF-16 code units, no spaces, numbers as ECMAScript writes them;
 * members that are undefined are left out. Throws on what JSON has no word for (a Map, NaN): such a value is a bug.
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null)) throw new TypeError(`no canonical JSON of a ${typeof value}`);
  const members = Object.entries(value).filter(([, member]) => member !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}

/** SHA-256 of an event, in hex: what the next event of its replica carries as `prev`. */
export function eventDigest(event: ReviewEvent, digest: (text: string) => string): string { return digest(canonical(event)); }
