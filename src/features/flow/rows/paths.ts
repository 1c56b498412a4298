/** Which streams hold the same money as a given one: what is highlighted together. */
import type { Stream } from "./graph.ts";

/**
 * For each stream the numbers of all streams that its money comes through or goes on in, its own
 * among them. In a pot money mixes: all that goes in leads to all that comes out. At a decision
 * each sum keeps to itself.
 */
export function pathsOf(streams: readonly Stream[]): readonly (readonly number[])[] {
  const numbers = streams.map((_, index) => index);
  const after = numbers.map((index) => numbers.filter((next) => isAfter(streams, index, next)));
  const before = numbers.map((index) => numbers.filter((last) => isAfter(streams, last, index)));
  return numbers.map((index) =>
    [...new Set([...reached(index, after), ...reached(index, before)])].sort((a, b) => a - b),
  );
}

function isAfter(streams: readonly Stream[], first: number, second: number): boolean {
  const [a, b] = [streams[first], streams[second]];
  if (!a || !b || a.to.key !== b.from.key) return false;
  return a.to.kind === "pot" || a.legs.some((leg) => b.legs.includes(leg));
}

function reached(start: number, next: readonly (readonly number[])[]): Set<number> {
  const found = new Set([start]);
  for (const index of found) for (const one of next[index] ?? []) found.add(one);
  return found;
}
