/**
 * How much money crosses other money between the columns of a flow. Slots are numbers here, in the
 * order of the drafts: the search for an order asks this very often.
 */
import type { UnplacedSlot } from "./flow-slots.ts";

/** An edge of the picture's graph: money from a slot to one of the next column. */
export interface Edge {
  readonly source: string;
  readonly target: string;
  readonly value: number;
}

/** Where the middle of each slot stands across the flow. */
export type Positions = readonly number[];

interface Line {
  readonly source: number;
  readonly target: number;
  readonly value: number;
}

/** Two hops between the same columns: only those can cross. */
type Pair = readonly [Line, Line];

/** All pairs of edges that can cross. */
export interface Crossings {
  readonly pairs: readonly Pair[];
  /** The pairs that begin or end at each slot. */
  readonly bySlot: readonly (readonly Pair[])[];
}

/** The pairs among some edges. */
export function crossingsOf(hops: readonly Edge[], drafts: readonly UnplacedSlot[]): Crossings {
  const slots = new Map(drafts.map(({ key }, slot) => [key, slot]));
  const lines = hops.map(({ source, target, value }) => ({
    source: slots.get(source) ?? 0,
    target: slots.get(target) ?? 0,
    value,
  }));
  const columns = Map.groupBy(lines, ({ source }) => drafts[source]?.layer);
  const pairs = [...columns.values()].flatMap((column) =>
    column.flatMap((a, index) => column.slice(index + 1).map((b): Pair => [a, b])),
  );
  const bySlot = drafts.map((): Pair[] => []);
  for (const pair of pairs) for (const slot of slotsOf(pair)) bySlot[slot]?.push(pair);
  return { pairs, bySlot };
}

/** How much money crosses other money, over the pairs. */
export function crossing(pairs: readonly Pair[], at: Positions): number {
  let sum = 0;
  for (const [a, b] of pairs) {
    const sources = (at[a.source] ?? 0) - (at[b.source] ?? 0);
    const targets = (at[a.target] ?? 0) - (at[b.target] ?? 0);
    if (sources * targets < 0) sum += Math.min(a.value, b.value);
  }
  return sum;
}

/** The pairs that begin or end at one of two slots, each once. */
export function touching({ bySlot }: Crossings, a: number, b: number): Pair[] {
  const others = (bySlot[b] ?? []).filter(([one, other]) => !ends(one, a) && !ends(other, a));
  return [...(bySlot[a] ?? []), ...others];
}

function slotsOf([a, b]: Pair): Set<number> {
  return new Set([a.source, a.target, b.source, b.target]);
}

function ends({ source, target }: Line, slot: number): boolean {
  return source === slot || target === slot;
}
