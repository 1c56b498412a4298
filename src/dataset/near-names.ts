/** Which names are most like one that was written. Pure text; it must not know what the names name. */

const shown = 6;

/** The first few names, and a sign that there are more. */
export function shortList(names: readonly string[]): string {
  if (names.length === 0) return "none there yet";
  return names.slice(0, shown).join(", ") + (names.length > shown ? ", …" : "");
}

/** Names that begin most like the one written come first; among equals, the order of the alphabet. */
export function nearestFirst(written: string, names: readonly string[]): string[] {
  return nearest(written, names.toSorted(), names.length);
}

/**
 * The same, of names that are sorted already: as many as asked for, without looking at them all.
 * Names that share a beginning stand together, so each shorter beginning adds some before and after.
 */
export function nearest(written: string, sorted: readonly string[], count = shown + 1): string[] {
  const found: string[] = [];
  let [low, high] = [0, 0];
  for (let length = written.length; length >= 0 && found.length < count; length -= 1) {
    const start = written.slice(0, length);
    const from = firstWhere(sorted, (name) => name.slice(0, length) >= start);
    const to = firstWhere(sorted, (name) => name.slice(0, length) > start);
    const fresh =
      low === high
        ? [[from, to] as const]
        : ([
            [from, low],
            [high, to],
          ] as const);
    for (const [first, last] of fresh)
      found.push(...sorted.slice(first, Math.min(last, first + count - found.length)));
    if (from < to) [low, high] = [from, to];
  }
  return found;
}

/** The first place in a sorted list from which on something holds; its length where it never does. */
function firstWhere(sorted: readonly string[], holds: (name: string) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] ?? "")) high = middle;
    else low = middle + 1;
  }
  return low;
}
