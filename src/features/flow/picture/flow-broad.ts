/** The flow from left to right, for broad pages: names stand beside or inside their nodes. */
import type { Flow } from "../rows/flow.ts";
import { element, tenths } from "../../../site/charts/svg.ts";
import {
  anchored,
  labelLines,
  labelText,
  lineHeight,
  markLink,
  nodeMark,
  stepMark,
  streamMark,
  wordLook,
  type Line,
} from "./flow-label.ts";
import { flowLayout, type FlowLayout, type Slot } from "./flow-layout.ts";
import {
  diamond,
  onBend,
  ribbon,
  ribbonGroup,
  ribbonHatch,
  ribbonPath,
  type Station,
} from "./flow-ribbon.ts";
import { councilInk, type Frame } from "../../../site/charts/frame.ts";

const moneyHeight = 250;
const headingHeight = 30;
const bar = 4;

/** Where a column stands: between its two edges are the labels of its nodes. */
interface Zone {
  readonly left: number;
  readonly right: number;
  readonly anchor: "start" | "middle" | "end";
}

interface Drawing {
  readonly flow: Flow;
  readonly frame: Frame;
  readonly layout: FlowLayout;
  readonly zones: readonly Zone[];
}

/** Draws the flow from left to right. */
export function flowBroad(flow: Flow, frame: Frame): Element {
  const { document, width } = frame;
  const zones = zonesOf(flow.headings.length, width);
  const layout = flowLayout(flow, {
    scale: moneyHeight / (flow.pounds ?? 1),
    padding: 12,
    label: (node) => textOf(node, zones[node.layer]).length * lineHeight,
  });
  const height = Math.ceil(layout.extent + headingHeight + 8);
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const svg = element(document, "svg", { ...size, class: "flow", ...wordLook });
  svg.append(...flow.headings.map((text, layer) => heading(text, zones[layer], frame)));
  const drawing = { flow, frame, layout, zones };
  layout.layers.forEach((slots, layer) => {
    svg.append(...slots.flatMap((slot) => nodeOf(slot, layer, drawing)));
    const streams = flow.streams.flatMap((_, index) => streamOf(index, layer, drawing));
    if (streams.length > 0) svg.append(ribbonGroup(document, flow.colour, streams));
  });
  return svg;
}

/** Columns with even gaps between them; the more there are, the narrower. */
function zonesOf(count: number, width: number): Zone[] {
  const outer = 150;
  const inner = count > 5 ? 84 : count > 4 ? 104 : count > 3 ? 162 : 176;
  const between = count - 2;
  const gap = (width - 2 * outer - between * inner) / (count - 1);
  return Array.from({ length: count }, (_, layer) => {
    if (layer === 0) return { left: 0, right: outer, anchor: "end" };
    if (layer === count - 1) return { left: width - outer, right: width, anchor: "start" };
    const left = outer + layer * gap + (layer - 1) * inner;
    return { left, right: left + inner, anchor: "middle" };
  });
}

function textOf(node: Parameters<typeof labelLines>[0], zone: Zone | undefined): Line[] {
  return labelLines(node, zone ? zone.right - zone.left - 2 * bar - 10 : 100);
}

function textX({ left, right, anchor }: Zone): number {
  if (anchor === "end") return right - bar - 7;
  return anchor === "start" ? left + bar + 7 : (left + right) / 2;
}

function heading(text: string, zone: Zone | undefined, { document }: Frame): Element {
  const place = {
    x: tenths(zone ? textX(zone) : 0),
    y: 13,
    ...anchored(zone?.anchor ?? "start"),
  };
  return element(document, "text", { ...place, fill: "var(--soft)" }, text);
}

function nodeOf(slot: Slot, layer: number, { flow, frame, zones }: Drawing): Element[] {
  const zone = zones[layer];
  if (!slot.node || !zone) return [];
  const { document } = frame;
  const link = markLink(frame, nodeMark(slot.node));
  const { left, right, anchor } = zone;
  const label = textOf(slot.node, zone);
  const tall = label.length * lineHeight;
  const [y, height] = [slot.start + headingHeight, Math.max(slot.size, 1)];
  const middle = y + slot.size / 2;
  const top = middle - Math.max(tall, slot.size) / 2;
  const reach = { x: tenths(left), y: tenths(top), width: tenths(right - left) };
  const tallest = tenths(Math.max(tall, slot.size));
  link.append(
    element(document, "rect", { ...reach, height: tallest, fill: "none", class: "reach" }),
  );
  if (anchor === "middle" && slot.size > tall - lineHeight) {
    const place = { x: tenths(left), y: tenths(y), width: tenths(right - left) };
    const look = { fill: "var(--rule)", "fill-opacity": 0.3, class: "ground" };
    link.append(element(document, "rect", { ...place, height: tenths(height), ...look }));
  }
  const edges = { start: [left], middle: [left, right - bar], end: [right - bar] }[anchor];
  for (const x of edges) {
    const place = { x: tenths(x), y: tenths(y), width: bar, height: tenths(height) };
    const ink = slot.node.stated ? councilInk(flow.colour) : "var(--soft)";
    link.append(element(document, "rect", { ...place, fill: ink, class: "bar" }));
  }
  const first = middle - (tall - lineHeight) / 2;
  link.append(labelText(document, label, { x: textX(zone), y: first, anchor }));
  return [link];
}

/** The stations of a stream: the inner edges of its ends (with no gap), both edges of columns it passes. */
function stationsOf(index: number, { layout, zones }: Drawing): Station[] {
  return (layout.segments[index] ?? []).flatMap(({ layer, start, end }) => [
    { along: (zones[layer]?.right ?? 0) - 0.5, across: start + headingHeight },
    { along: (zones[layer + 1]?.left ?? 0) + 0.5, across: end + headingHeight },
  ]);
}

/** A stream that leaves this column, with its steps. */
function streamOf(index: number, layer: number, drawing: Drawing): Element[] {
  const { flow, frame, layout } = drawing;
  const [stream, first] = [flow.streams[index], layout.segments[index]?.[0]];
  if (!stream || first?.layer !== layer) return [];
  const stations = stationsOf(index, drawing);
  const link = markLink(frame, streamMark(stream, index));
  const d = ribbonPath(stations, first.size);
  const { size } = first;
  const hatch = () => ribbonHatch(stations, size);
  link.append(...ribbon(frame.document, d, { stream, colour: flow.colour, size, hatch }));
  const [from, to] = stations;
  const steps = stream.steps.map((step, at) => {
    const mark = markLink(frame, stepMark(step, stream));
    if (!from || !to) return mark;
    const place = onBend(from, to, (at + 1) / (stream.steps.length + 1));
    mark.append(...diamond(frame.document, place.along, place.across + first.size / 2));
    return mark;
  });
  return [link, ...steps];
}
