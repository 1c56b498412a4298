/**
 * In which order the nodes of each column stand so that little money crosses other money. d3-sankey
 * finds it; what it finds depends on where it starts, so it starts several times.
 */
import { sankey } from "d3-sankey";
import type { Flow } from "../rows/flow.ts";
import { stationsOf, type UnplacedSlot } from "./flow-slots.ts";
import {
  crossing,
  crossingsOf,
  touching,
  type Edge,
  type Positions,
  type Crossings,
} from "./flow-crossings.ts";

/** The preferred middle of each slot, across the flow, by its key. */
export type PreferredMiddles = ReadonlyMap<string, number>;

/** So many slots take long, and no order of theirs is neat: fewer orders are tried, at last only one. */
const manySlots = 30;
const veryManySlots = 40;

/** Where the middle of each slot would best be, from the best of the orders tried. */
export function preferredMiddles(
  flow: Flow,
  drafts: readonly UnplacedSlot[],
  extent: number,
): PreferredMiddles {
  const hops = flow.streams.flatMap(({ pounds }, index) => {
    const keys = stationsOf(flow, index);
    return keys.slice(1).map((target, at) => ({ source: keys[at] ?? "", target, value: pounds }));
  });
  const tangle = crossingsOf(hops, drafts);
  const found = startsOf(drafts).map((start) =>
    untangled(middles(start, hops, extent), drafts, tangle),
  );
  const costs = found.map((positions) => crossing(tangle.pairs, positions));
  const best = found[costs.indexOf(Math.min(...costs))] ?? [];
  return new Map(drafts.map(({ key }, slot) => [key, best[slot] ?? 0]));
}

/** Orders to start from: as found and by size, each also turned round, and begun at several places. */
function startsOf(drafts: readonly UnplacedSlot[]): (readonly UnplacedSlot[])[] {
  const bySize = [...drafts].sort((a, b) => b.size - a.size || (a.key < b.key ? -1 : 1));
  if (drafts.length > veryManySlots) return [bySize];
  const orders = [drafts, [...drafts].reverse(), bySize, [...bySize].reverse()];
  const shares = drafts.length > manySlots ? [0] : [0, 0.25, 0.5, 0.75];
  return orders.flatMap((order) => shares.map((share) => turned(order, share)));
}

/** The list from a place in it, and then from its beginning. */
function turned<T>(list: readonly T[], share: number): T[] {
  const first = Math.floor(share * list.length);
  return [...list.slice(first), ...list.slice(0, first)];
}

function middles(
  drafts: readonly UnplacedSlot[],
  hops: readonly Edge[],
  extent: number,
): PreferredMiddles {
  const layout = sankey<{ key: string; layer: number }, { value: number }>()
    .nodeId(({ key }) => key)
    .nodeAlign(({ layer }) => layer)
    .nodePadding(8)
    .extent([
      [0, 0],
      [100, Math.max(1, extent)],
    ])
    .iterations(24);
  // d3-sankey changes the objects that it is given, so it gets copies.
  const { nodes } = layout({
    nodes: drafts.map(({ key, layer }) => ({ key, layer })),
    links: hops.map((hop) => ({ ...hop })),
  });
  return new Map(nodes.map(({ key, y0 = 0, y1 = 0 }) => [key, (y0 + y1) / 2]));
}

/** Neighbours change places as long as that leaves less crossing. */
function untangled(
  start: PreferredMiddles,
  drafts: readonly UnplacedSlot[],
  tangle: Crossings,
): Positions {
  const at = drafts.map(({ key }) => start.get(key) ?? 0);
  const columns = [...Map.groupBy(drafts.keys(), (slot) => drafts[slot]?.layer).values()];
  for (let round = 0, better = true; better && round < mostRounds; round += 1) {
    better = false;
    for (const column of columns)
      for (let place = 0; place < column.length - 1; place += 1)
        better = exchanged(at, inOrder(column, at).slice(place, place + 2), tangle) || better;
  }
  return at;
}

/** Each round leaves less crossing than the one before. */
const mostRounds = 8;

function inOrder(column: readonly number[], at: Positions): number[] {
  return [...column].sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0));
}

/** Exchanges two slots if that leaves less crossing. Only what touches one of them can change. */
function exchanged(at: number[], [a = 0, b = 0]: readonly number[], tangle: Crossings): boolean {
  const touched = touching(tangle, a, b);
  const before = crossing(touched, at);
  const swap = () => ([at[a], at[b]] = [at[b] ?? 0, at[a] ?? 0]);
  swap();
  if (crossing(touched, at) < before) return true;
  swap();
  return false;
}
