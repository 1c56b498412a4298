/** The flow in small: its streams, and what each column is, for pictures too small for names. */
import type { Flow } from "../rows/flow.ts";
import { flowLayout } from "./flow-layout.ts";
import { ribbon, ribbonGroup, ribbonHatch, ribbonPath } from "./flow-ribbon.ts";
import { councilInk, type Frame } from "../../../site/charts/frame.ts";
import { element, tenths } from "../../../site/charts/svg.ts";

const moneyHeight = 150;
const padding = 6;
const headingHeight = 24;
const bar = 6;

/** Draws nodes as bars and the money between them, without links: each stands in the full picture. */
export function flowSmall(flow: Flow, { document, width }: Frame): Element {
  const scale = moneyHeight / (flow.pounds ?? 1);
  const layout = flowLayout(flow, { scale, padding, label: () => 2 });
  const height = Math.ceil(layout.extent + headingHeight + 2);
  const svg = element(document, "svg", { width, height, viewBox: `0 0 ${width} ${height}` });
  const last = flow.headings.length - 1;
  const left = (layer: number) => ((width - bar) * layer) / last;
  flow.headings.forEach((text, layer) => {
    const anchor = layer === 0 ? "start" : layer === last ? "end" : "middle";
    const x = left(layer) + (bar * layer) / last;
    const look = { "font-size": 17, fill: "var(--soft)", "text-anchor": anchor };
    svg.append(element(document, "text", { x: tenths(x), y: 14, ...look }, text));
  });
  const streams = flow.streams.flatMap((stream, index) => {
    const segments = layout.segments[index] ?? [];
    const stations = segments.flatMap(({ layer, start, end }) => [
      { along: left(layer) + bar - 0.5, across: start + headingHeight },
      { along: left(layer + 1) + 0.5, across: end + headingHeight },
    ]);
    const size = segments[0]?.size ?? 0;
    const d = ribbonPath(stations, size);
    const hatch = () => ribbonHatch(stations, size);
    return ribbon(document, d, { stream, colour: flow.colour, size, hatch });
  });
  svg.append(ribbonGroup(document, flow.colour, streams));
  layout.layers.forEach((slots, layer) => {
    for (const { node, start, size } of slots.filter(({ node }) => node)) {
      const place = { x: tenths(left(layer)), y: tenths(start + headingHeight), width: bar };
      const fill = node?.stated ? councilInk(flow.colour) : "var(--soft)";
      svg.append(element(document, "rect", { ...place, height: tenths(Math.max(size, 1)), fill }));
    }
  });
  return svg;
}
