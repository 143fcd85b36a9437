/** Values by a key, in their order. (`Map.groupBy` came after Node 20.) */
export function grouped<K, V>(values: Iterable<V>, keyOf: (value: V) => K): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const key = keyOf(value), there = groups.get(key);
    if (there === undefined) groups.set(key, [value]); else there.push(value);
  }
  return groups;
}
