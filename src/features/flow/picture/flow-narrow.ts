/**
 * The flow from top to bottom, for phones: the money runs down a strip at the left, each node in a
 * row of its own, so that its name has the rest of the width.
 */
import type { Flow } from "../rows/flow.ts";
import { element, tenths } from "../../../site/charts/svg.ts";
import {
  fontSize,
  labelLines,
  labelText,
  lineHeight,
  markLink,
  nodeMark,
  stepMark,
  streamMark,
} from "./flow-label.ts";
import { flowLayout, type FlowLayout, type Slot } from "./flow-layout.ts";
import { mostSlots, type Measures } from "./flow-slots.ts";
import { diamond, onBend, ribbon, ribbonPath, type Station } from "./flow-ribbon.ts";
import { councilInk, type Frame } from "../../../site/charts/frame.ts";

const strip = 104;
const labelLeft = strip + 18;
const bar = 5;
const gapBetweenRows = 12;
const bend = 44;

/** A column, here a band of rows: where it begins and ends, and the bar of each node. */
interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly rows: ReadonlyMap<string, number>;
}

interface Drawing {
  readonly flow: Flow;
  readonly frame: Frame;
  readonly layout: FlowLayout;
  readonly bands: readonly Band[];
}

export function flowNarrow(flow: Flow, frame: Frame): Element {
  const { document, width } = frame;
  const layout = flowLayout(flow, measuresOf(flow));
  const bands = bandsOf(layout, width);
  const height = Math.ceil(bands.at(-1)?.bottom ?? 0);
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const svg = element(document, "svg", { ...size, class: "flow" });
  const drawing = { flow, frame, layout, bands };
  layout.layers.forEach((_, layer) => {
    const heading = { x: labelLeft, y: tenths((bands[layer]?.top ?? 0) + 11) };
    const look = { "font-size": fontSize, fill: "var(--soft)" };
    svg.append(element(document, "text", { ...heading, ...look }, flow.headings[layer]));
    svg.append(...flow.streams.flatMap((_, index) => streamOf(index, layer, drawing)));
  });
  // Over the streams, so that the line from a bar to its name can be seen.
  layout.layers.forEach((slots, layer) => {
    svg.append(...slots.flatMap((slot) => nodeOf(slot, bands[layer], drawing)));
  });
  return svg;
}

/** All columns fit the strip, however many nodes and passing streams stand in them. */
function measuresOf(flow: Flow): Measures {
  const gaps = Math.max(1, mostSlots(flow) - 1);
  const padding = Math.min(3, (0.4 * strip) / gaps);
  return { padding, scale: (strip - padding * gaps) / (flow.pounds ?? 1), label: () => 0 };
}

/** Less than there is: where readers space letters, nothing may run out of a phone's edge. */
function labelWidth(width: number): number {
  return 0.93 * (width - labelLeft);
}

function bandsOf({ layers }: FlowLayout, width: number): Band[] {
  const bands: Band[] = [];
  let y = 0;
  for (const slots of layers) {
    const top = y;
    const rows = new Map<string, number>();
    y += lineHeight + 14;
    for (const { node } of slots) {
      if (!node) continue;
      rows.set(node.key, y);
      y += labelLines(node, labelWidth(width)).length * lineHeight + gapBetweenRows;
    }
    bands.push({ top, bottom: y - gapBetweenRows, rows });
    y += bend - gapBetweenRows;
  }
  return bands;
}

function nodeOf({ node, start, size }: Slot, band: Band | undefined, drawing: Drawing): Element[] {
  const y = node && band?.rows.get(node.key);
  if (!node || y === undefined) return [];
  const { document, width } = drawing.frame;
  const link = markLink(drawing.frame, nodeMark(node));
  const label = labelLines(node, labelWidth(width));
  const tall = label.length * lineHeight;
  const reach = {
    x: labelLeft - 8,
    y: tenths(y - lineHeight / 2 - 4),
    width: width - labelLeft + 8,
  };
  link.append(
    element(document, "rect", { ...reach, height: tall + 8, fill: "none", class: "reach" }),
  );
  const ink = node.stated ? councilInk(drawing.flow.colour) : "var(--soft)";
  const end = start + Math.max(size, 1);
  const place = {
    x: tenths(start),
    y: tenths(y - bar / 2),
    width: tenths(end - start),
    height: bar,
  };
  link.append(element(document, "rect", { ...place, fill: ink, class: "bar" }));
  const d = `M${tenths(end)} ${tenths(y)}H${labelLeft - 5}`;
  link.append(
    element(document, "path", {
      d,
      stroke: "var(--ink)",
      "stroke-width": 0.75,
      fill: "none",
      class: "leader",
    }),
  );
  link.append(labelText(document, label, { x: labelLeft, y, anchor: "start" }));
  return [link];
}

/** Down from its bar, bent between the bands only, down to its end's bar. */
function stationsOf(index: number, { flow, layout, bands }: Drawing): Station[] {
  const stream = flow.streams[index];
  const segments = layout.segments[index] ?? [];
  return segments.flatMap(({ layer, start, end }, at) => {
    const [here, next] = [bands[layer], bands[layer + 1]];
    if (!stream || !here || !next) return [];
    const first =
      at === 0 ? [{ along: here.rows.get(stream.from) ?? here.top, across: start }] : [];
    const isLast = at === segments.length - 1;
    const last = isLast ? [{ along: next.rows.get(stream.to) ?? next.bottom, across: end }] : [];
    return [
      ...first,
      { along: here.bottom, across: start },
      { along: next.top, across: end },
      ...last,
    ];
  });
}

/** A stream that leaves this band, with its steps on the first bend. */
function streamOf(index: number, layer: number, drawing: Drawing): Element[] {
  const { flow, frame, layout } = drawing;
  const [stream, first] = [flow.streams[index], layout.segments[index]?.[0]];
  if (!stream || first?.layer !== layer) return [];
  const stations = stationsOf(index, drawing);
  const link = markLink(frame, streamMark(stream, index));
  const d = ribbonPath(stations, first.size, "down");
  link.append(ribbon(frame.document, d, { stream, colour: flow.colour, size: first.size }));
  const [, from, to] = stations;
  const steps = stream.steps.map((step, at) => {
    const mark = markLink(frame, stepMark(step, stream));
    if (!from || !to) return mark;
    const place = onBend(from, to, (at + 1) / (stream.steps.length + 1));
    mark.append(...diamond(frame.document, place.across + first.size / 2, place.along));
    return mark;
  });
  return [link, ...steps];
}
