/**
 * The place of nodes and streams across the flow's direction, in pixels: near to where few of them
 * cross, and as far apart as labels need. It draws nothing.
 */
import type { Flow } from "../rows/flow.ts";
import { preferredMiddles, type PreferredMiddles } from "./flow-order.ts";
import {
  unplacedSlots,
  endsOf,
  stationsOf,
  type UnplacedSlot,
  type Measures,
} from "./flow-slots.ts";

/** What stands in a column, with its place. */
export interface Slot extends UnplacedSlot {
  /** Where the money starts, across the flow. */
  readonly start: number;
}

/** A stream between two columns: where it leaves the first and reaches the second. */
interface Segment {
  readonly stream: number;
  /** Column that it leaves. */
  readonly layer: number;
  readonly start: number;
  readonly end: number;
  readonly size: number;
}

/** The place of everything in the picture. */
export interface FlowLayout {
  /** Slots by column, in order. */
  readonly layers: readonly (readonly Slot[])[];
  /** Segments of each stream, in order of columns. */
  readonly segments: readonly (readonly Segment[])[];
  /** Pixels across the flow. */
  readonly extent: number;
}

/** Places the nodes and streams of a flow. */
export function flowLayout(flow: Flow, measures: Measures): FlowLayout {
  const drafts = unplacedSlots(flow, measures);
  const columns = Map.groupBy(drafts, ({ layer }) => layer);
  const extent = Math.max(0, ...[...columns.values()].map((column) => needed(column, measures)));
  const wish = preferredMiddles(flow, drafts, extent);
  const layers = [...columns.keys()]
    .sort((a, b) => a - b)
    .map((layer) => spread(columns.get(layer) ?? [], { wish, extent, measures }));
  const starts = new Map(layers.flat().map(({ key, start }) => [key, start]));
  return { layers, segments: segmentsOf(flow, starts, measures), extent };
}

function needed(column: readonly UnplacedSlot[], { padding }: Measures): number {
  return column.reduce((sum, { space }) => sum + space + padding, -padding);
}

interface Column {
  readonly wish: PreferredMiddles;
  readonly extent: number;
  readonly measures: Measures;
}

/** Slots in the wished order, each as near to its wish as the rooms of the others let it. */
function spread(column: readonly UnplacedSlot[], { wish, extent, measures }: Column) {
  const middle = ({ key }: UnplacedSlot) => wish.get(key) ?? 0;
  const ordered = [...column].sort((a, b) => middle(a) - middle(b));
  const tops: number[] = [];
  let free = 0;
  for (const draft of ordered) {
    const top = Math.max(free, middle(draft) - draft.space / 2);
    tops.push(top);
    free = top + draft.space + measures.padding;
  }
  let limit = extent;
  for (let index = ordered.length - 1; index >= 0; index -= 1) {
    const room = ordered[index]?.space ?? 0;
    tops[index] = Math.min(tops[index] ?? 0, limit - room);
    limit = (tops[index] ?? 0) - measures.padding;
  }
  return ordered.map((draft, index) => ({
    ...draft,
    start: (tops[index] ?? 0) + (draft.space - draft.size) / 2,
  }));
}

/** Streams leave and reach each slot in the order of where they come from and lead to. */
function segmentsOf(
  flow: Flow,
  starts: ReadonlyMap<string, number>,
  { scale }: Measures,
): Segment[][] {
  const hops = flow.streams.flatMap((one, stream) => {
    const keys = stationsOf(flow, stream);
    const [first] = endsOf(flow, one);
    return keys.slice(1).map((to, at) => ({
      ...{ stream, layer: first + at, from: keys[at] ?? "", to, size: scale * one.pounds },
    }));
  });
  type Hop = (typeof hops)[number];
  const at = (key: string) => starts.get(key) ?? 0;
  const stacked = (end: "from" | "to", other: "from" | "to") => {
    const places = new Map<Hop, number>();
    for (const [key, own] of Map.groupBy(hops, (hop) => hop[end])) {
      let place = at(key);
      for (const hop of own.sort((a, b) => at(a[other]) - at(b[other]) || a.stream - b.stream)) {
        places.set(hop, place);
        place += hop.size;
      }
    }
    return places;
  };
  const [leaving, reaching] = [stacked("from", "to"), stacked("to", "from")];
  return flow.streams.map((_, stream) =>
    hops
      .filter((hop) => hop.stream === stream)
      .map((hop) => ({
        ...{ stream, layer: hop.layer, size: hop.size },
        ...{ start: leaving.get(hop) ?? 0, end: reaching.get(hop) ?? 0 },
      })),
  );
}
