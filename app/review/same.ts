/** Whether two plain values are equal. Identity first: equal parts of one review are nearly always the same object, unless it was read from a file. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const mine = Object.entries(a), its = new Map<string, unknown>(Object.entries(b));
  return mine.length === its.size && mine.every(([key, value]) => same(value, its.get(key)));
}
