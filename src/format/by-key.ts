/** Records of which every key is known. */

/** A record with a value for each key, in their order. */
export function byKey<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Record<Key, Value> {
  const entries = keys.map((key) => [key, valueOf(key)] as const);
  return Object.fromEntries(entries) as Record<Key, Value>;
}
