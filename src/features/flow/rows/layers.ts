/** Columns of a flow: sources, pots passed through in the order that money reaches them, decisions, ends. */
import type { Stream, GraphNode } from "./graph.ts";

interface Layers {
  readonly of: ReadonlyMap<string, number>;
  readonly headings: readonly string[];
}

/** The column of each stop, from 0. */
export function layersOf(streams: readonly Stream[]): Layers {
  const stops = new Map(streams.flatMap(({ from, to }) => [from, to]).map((one) => [one.key, one]));
  const pots = new Map<string, number>();
  const potLayer = ({ key }: GraphNode): number => {
    const before = streams.filter(({ from, to }) => to.key === key && from.kind === "pot");
    const layer = pots.get(key) ?? 1 + Math.max(0, ...before.map(({ from }) => potLayer(from)));
    pots.set(key, layer);
    return layer;
  };
  for (const stop of stops.values()) if (stop.kind === "pot") potLayer(stop);
  const last = Math.max(0, ...pots.values());
  const fixed = { source: 0, decision: last + 1, end: last + 2 };
  const of = [...stops.values()].map(
    (stop) =>
      [stop.key, stop.kind === "pot" ? (pots.get(stop.key) ?? 1) : fixed[stop.kind]] as const,
  );
  const aside = Array.from({ length: last }, (_, index) =>
    index === 0 ? "Set aside in" : "then in",
  );
  return { of: new Map(of), headings: ["Where from", ...aside, "Decided or reported", "What for"] };
}
