/** Charts to markup at build time. */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Urls } from "../url-scheme.ts";
import { finishChart } from "./finish.ts";
import type { Frame } from "./frame.ts";
import { drawingDocument } from "./nodes/drawing-document.ts";
import { memoized } from "../../format/memoized.ts";

interface Rendering {
  readonly width: number;
  readonly urls: Urls;
  /** What the picture shows, for those who cannot see it. */
  readonly name: string;
}

/** Draws a chart into a frame. */
export type Draw = (frame: Frame) => Element;

/** Draws a chart and returns its SVG, named for those who cannot see it. */
export function svgMarkup(draw: Draw, rendering: Rendering): string {
  return inflateRawSync(Buffer.from(packedMarkup(draw, rendering), "latin1")).toString();
}

/**
 * A drawing is kept as long as its function: a page and the page that shows the chart alone ask for the same
 * one. Packed, as the drawings of a large site would be a quarter of all that is kept for it; and as a string,
 * as each packed buffer would keep the much larger one that it was packed into.
 */
const packedMarkup = memoized(
  (draw: Draw, rendering: Rendering) =>
    deflateRawSync(svgElement(draw, rendering).outerHTML, { level: 1 }).toString("latin1"),
  ({ width, urls, name }) => [width, urls.home, name].join(" "),
);

/** Draws a chart that stands in no page. */
export function svgElement(draw: Draw, { width, urls, name }: Rendering): Element {
  return finishChart(draw({ width, urls, document: drawingDocument }), name);
}
