/** Values by key, keys in the order they are first met. (Map.groupBy is younger than the runtimes we support.) */
export function grouped<T>(values: Iterable<T>, keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value), there = groups.get(key);
    if (there === undefined) groups.set(key, [value]); else there.push(value);
  }
  return groups;
}
