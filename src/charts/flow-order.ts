/**
 * In which order the nodes of each column stand so that little money crosses other money. d3-sankey
 * finds it; what it finds depends on where it starts, so it starts several times.
 */
import { sankey } from "d3-sankey";
import type { Flow } from "../views/flow.ts";
import { stationsOf, type Draft } from "./flow-slots.ts";

/** Where the middle of each slot would best be, across the flow, by its key. */
export type Wishes = ReadonlyMap<string, number>;

interface Hop {
  readonly source: string;
  readonly target: string;
  readonly value: number;
}

/** So many slots take long, and no order of theirs is neat: fewer orders are tried. */
const manySlots = 60;

export function wishedMiddles(flow: Flow, drafts: readonly Draft[], extent: number): Wishes {
  const hops = flow.streams.flatMap(({ pounds }, index) => {
    const keys = stationsOf(flow, index);
    return keys.slice(1).map((target, at) => ({ source: keys[at] ?? "", target, value: pounds }));
  });
  const bySize = [...drafts].sort((a, b) => b.size - a.size || (a.key < b.key ? -1 : 1));
  const orders = [drafts, [...drafts].reverse(), bySize, [...bySize].reverse()];
  const shares = drafts.length > manySlots ? [0] : [0, 0.25, 0.5, 0.75];
  const starts = orders.flatMap((order) => shares.map((share) => turned(order, share)));
  const pairs = pairsOf(hops, drafts);
  const found = starts.map((start) => untangled(middles(start, hops, extent), drafts, pairs));
  const costs = found.map((wish) => crossing(pairs, wish));
  return found[costs.indexOf(Math.min(...costs))] ?? new Map<string, number>();
}

/** The list from a place in it, and then from its beginning. */
function turned<T>(list: readonly T[], share: number): T[] {
  const first = Math.floor(share * list.length);
  return [...list.slice(first), ...list.slice(0, first)];
}

function middles(drafts: readonly Draft[], hops: readonly Hop[], extent: number): Wishes {
  const layout = sankey<{ key: string; layer: number }, { value: number }>()
    .nodeId(({ key }) => key)
    .nodeAlign(({ layer }) => layer)
    .nodePadding(8)
    .extent([
      [0, 0],
      [100, Math.max(1, extent)],
    ])
    .iterations(24);
  // It writes into what it is given.
  const { nodes } = layout({
    nodes: drafts.map(({ key, layer }) => ({ key, layer })),
    links: hops.map((hop) => ({ ...hop })),
  });
  return new Map(nodes.map(({ key, y0 = 0, y1 = 0 }) => [key, (y0 + y1) / 2]));
}

type Pair = readonly [Hop, Hop];

/** Hops between the same columns: only those can cross. */
function pairsOf(hops: readonly Hop[], drafts: readonly Draft[]): Pair[] {
  const columns = new Map(drafts.map(({ key, layer }) => [key, layer]));
  return hops.flatMap((a, index) =>
    hops
      .slice(index + 1)
      .filter((b) => columns.get(a.source) === columns.get(b.source))
      .map((b) => [a, b] as const),
  );
}

/** How much money crosses other money, over all pairs. */
function crossing(pairs: readonly Pair[], wish: Wishes): number {
  const before = (a: string, b: string) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0);
  let sum = 0;
  for (const [a, b] of pairs) {
    if (before(a.source, b.source) * before(a.target, b.target) < 0)
      sum += Math.min(a.value, b.value);
  }
  return sum;
}

/** Neighbours change places as long as that leaves less crossing. */
function untangled(start: Wishes, drafts: readonly Draft[], pairs: readonly Pair[]): Wishes {
  const columns = [...Map.groupBy(drafts, ({ layer }) => layer).values()];
  const places = columns.flatMap((column) =>
    column.slice(1).map((_, place) => ({ column, place })),
  );
  let best = start;
  let least = crossing(pairs, best);
  for (let round = 0, before = Infinity; least < before && round < mostRounds; round += 1) {
    before = least;
    for (const { column, place } of places) {
      const swapped = exchanged(best, column, place);
      const cost = crossing(pairs, swapped);
      if (cost < least) [best, least] = [swapped, cost];
    }
  }
  return best;
}

/** Each round leaves less crossing than the one before. */
const mostRounds = 8;

/** The slot at a place of a column and the one after it, exchanged. */
function exchanged(wish: Wishes, column: readonly Draft[], place: number): Wishes {
  const at = (key: string) => wish.get(key) ?? 0;
  const order = column.map(({ key }) => key).sort((a, b) => at(a) - at(b));
  const [a = "", b = ""] = order.slice(place, place + 2);
  return new Map([...wish, [a, at(b)], [b, at(a)]]);
}
