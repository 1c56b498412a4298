/**
 * What stands in each column of a flow: its nodes, and the streams that pass it on their way to a
 * later one. It knows how much room each needs, and not yet where it stands.
 */
import type { Flow, FlowNode, FlowStream } from "../rows/flow.ts";

/** A node, or a stream that passes a column without stopping. */
export interface UnplacedSlot {
  readonly key: string;
  readonly layer: number;
  readonly node: FlowNode | undefined;
  /** Pixels of money, and of money with its label, whichever needs more. */
  readonly size: number;
  readonly space: number;
}

/** What the room of a slot depends on. */
export interface Measures {
  /** Pixels of a pound. */
  readonly scale: number;
  readonly padding: number;
  /** Pixels that the label of a node needs across the flow. */
  readonly label: (node: FlowNode) => number;
}

/** Everything that stands in a column. */
export function unplacedSlots(flow: Flow, measures: Measures): UnplacedSlot[] {
  return [...nodeSlots(flow, measures), ...passingDrafts(flow, measures)];
}

function nodeSlots({ nodes, streams }: Flow, { scale, label }: Measures): UnplacedSlot[] {
  return nodes.map((node) => {
    const own = streams.filter(({ from, to }) => (node.layer === 0 ? from : to) === node.key);
    const size = scale * own.reduce((sum, { pounds }) => sum + pounds, 0);
    const room = Math.max(size, label(node));
    return { key: node.key, layer: node.layer, node, size, space: room };
  });
}

function passingDrafts(flow: Flow, { scale }: Measures): UnplacedSlot[] {
  return flow.streams.flatMap((stream, index) => {
    const [first, last] = endsOf(flow, stream);
    return range(first + 1, last).map((layer) => {
      const size = scale * stream.pounds;
      return {
        key: passingKey(index, layer),
        layer,
        node: undefined,
        size,
        space: size,
      };
    });
  });
}

/** The columns that a stream leaves and reaches. */
export function endsOf({ nodes }: Flow, { from, to }: FlowStream): [number, number] {
  const layer = (key: string) => nodes.find((node) => node.key === key)?.layer ?? 0;
  return [layer(from), layer(to)];
}

function passingKey(stream: number, layer: number): string {
  return `${stream} passes ${layer}`;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** The keys that a stream leads through, its ends included. */
export function stationsOf(flow: Flow, index: number): string[] {
  const stream = flow.streams[index];
  if (!stream) return [];
  const [first, last] = endsOf(flow, stream);
  const passed = range(first + 1, last).map((layer) => passingKey(index, layer));
  return [stream.from, ...passed, stream.to];
}
