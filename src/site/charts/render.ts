/** Charts to markup at build time. */
import type { Urls } from "../url-scheme.ts";
import { finishChart } from "./finish.ts";
import { markupKeeper } from "./markup-keeper.ts";
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
  return drawn(draw, rendering)();
}

/** A drawing is kept as long as its function: a page and the page that shows the chart alone ask for the same one. */
const drawn = memoized(
  (draw: Draw, rendering: Rendering) => keep(svgElement(draw, rendering).outerHTML),
  ({ width, urls, name }) => [width, urls.home, name].join(" "),
);

/** As many letters as the drawings of some hundred charts have. */
const keep = markupKeeper(16_000_000);

/** Draws a chart that stands in no page. */
export function svgElement(draw: Draw, { width, urls, name }: Rendering): Element {
  return finishChart(draw({ width, urls, document: drawingDocument }), name);
}
