/** Rows by what they have in common, sorted out once for each list: for what thousands of pages ask. */

type Groups<Row, Key> = ReadonlyMap<Key, readonly Row[]>;

/** A function from a list to its groups, which it keeps as long as the list is kept. */
export function groupedBy<Row, Key>(
  keyOf: (row: Row) => Key,
): (rows: readonly Row[]) => Groups<Row, Key> {
  const known = new WeakMap<readonly Row[], Groups<Row, Key>>();
  return (rows) => {
    const groups = known.get(rows) ?? Map.groupBy(rows, keyOf);
    known.set(rows, groups);
    return groups;
  };
}
