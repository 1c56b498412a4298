/** Charts to markup at build time. */
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

/**
 * Draws a chart and returns its SVG, named for those who cannot see it. A drawing is kept as long as
 * its function: a page and the page that shows the chart alone ask for the same one.
 */
export const svgMarkup = memoized(
  (draw: Draw, rendering: Rendering) => svgElement(draw, rendering).outerHTML,
  ({ width, urls, name }) => [width, urls.home, name].join(" "),
);

/** Draws a chart that stands in no page. */
export function svgElement(draw: Draw, { width, urls, name }: Rendering): Element {
  return finishChart(draw({ width, urls, document: drawingDocument }), name);
}
