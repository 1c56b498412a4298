/**
 * The flow on a phone: a bar for each pot that money comes from, and one for each thing that it is
 * for, all on one scale. What lies between stands in the table under it.
 */
import type { Flow, FlowNode } from "../rows/flow.ts";
import { axisEnd, cutShort } from "../../../site/charts/axis-end.ts";
import { hatchPath } from "../../../site/charts/hatch.ts";
import { element, tenths } from "../../../site/charts/svg.ts";
import { fontSize, labelLines, labelText, lineHeight, markLink, wordLook } from "./flow-label.ts";
import { nodeMark, streamMark } from "./flow-label.ts";
import { ribbon, ribbonGroup } from "./flow-ribbon.ts";
import type { Frame } from "../../../site/charts/frame.ts";

const barHeight = 24;
const gapBetweenRows = 14;

interface RowsLayout {
  readonly flow: Flow;
  readonly frame: Frame;
  /** Pixels of a pound. */
  readonly scale: number;
  /** Pounds at which a bar is cut short. */
  readonly end: number;
  readonly y: number;
}

/** Draws the flow for a phone. */
export function flowNarrow(flow: Flow, frame: Frame): Element {
  const { document, width } = frame;
  const svg = element(document, "svg", { class: "flow", width, ...wordLook });
  const [sources, ends] = ["source" as const, "end" as const].map((kind) => sidesOf(flow, kind));
  const sides = [
    { heading: "From", nodes: sources ?? [] },
    { heading: "For", nodes: ends ?? [] },
  ];
  const end = axisEnd(sides.flatMap(({ nodes }) => nodes.map(poundsOf)));
  const scale = (width - 3) / end;
  let y = 0;
  for (const { heading, nodes } of sides) {
    svg.append(headingText(document, heading, y));
    y += 34;
    for (const node of nodes) {
      const { marks, bottom } = rowOf(node, { flow, frame, scale, end, y });
      svg.append(...marks);
      y = bottom + gapBetweenRows;
    }
    y += 10;
  }
  const height = Math.ceil(y - gapBetweenRows);
  svg.setAttribute("height", String(height));
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  return svg;
}

/** A node of the first or the last column, with the streams that leave or reach it. */
interface Side {
  readonly node: FlowNode;
  /** Numbers of the streams. */
  readonly streams: readonly number[];
  readonly pounds: number;
}

/** The largest first; where the papers do not say, or where money rests, last. */
function sidesOf({ nodes, streams }: Flow, kind: "source" | "end"): Side[] {
  const end = kind === "source" ? "from" : "to";
  return nodes
    .filter((node) => node.kind === kind)
    .map((node) => {
      const own = streams.flatMap((stream, index) => (stream[end] === node.key ? [index] : []));
      const pounds = own.reduce((sum, index) => sum + (streams[index]?.pounds ?? 0), 0);
      return { node, streams: own, pounds };
    })
    .sort((a, b) => Number(b.node.stated) - Number(a.node.stated) || b.pounds - a.pounds);
}

function poundsOf({ pounds }: Side): number {
  return pounds;
}

function headingText(document: Document, text: string, y: number): Element {
  const look = { "font-size": fontSize + 3, "font-weight": 600 };
  return element(document, "text", { x: 0, y: tenths(y + 16), ...look }, text);
}

/** The words of a node, and under them its bar in parts, one for each stream. */
function rowOf({ node, streams, pounds }: Side, { flow, frame, scale, end, y }: RowsLayout) {
  const { document, width } = frame;
  // Less than there is: where readers space letters, nothing may run out of a phone's edge.
  const cut = pounds > end ? [...node.notes, cutShort] : node.notes;
  const label = labelLines({ ...node, notes: cut }, 0.93 * width);
  const words = markLink(frame, nodeMark(node));
  words.append(labelText(document, label, { x: 0, y, anchor: "start" }));
  const top = y + label.length * lineHeight - 4;
  let x = 1;
  const parts = streams.flatMap((index) => {
    const stream = flow.streams[index];
    if (!stream) return [];
    const size = Math.min(Math.max(1, scale * stream.pounds), 1 + scale * end - x);
    if (size <= 0) return [];
    const link = markLink(frame, streamMark(stream, index));
    const d = `M${tenths(x)} ${tenths(top)}h${tenths(Math.max(0.5, size - 1))}v${barHeight}H${tenths(x)}Z`;
    const box = { x, y: top, width: Math.max(0.5, size - 1), height: barHeight };
    const hatch = () => hatchPath(box);
    link.append(...ribbon(document, d, { stream, colour: flow.colour, size, hatch }));
    x += size;
    return [link];
  });
  return { marks: [words, ribbonGroup(document, flow.colour, parts)], bottom: top + barHeight };
}
