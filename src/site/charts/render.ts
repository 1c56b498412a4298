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
  return drawn(draw, rendering)();
}

/** A drawing is kept as long as its function: a page and the page that shows the chart alone ask for the same one. */
const drawn = memoized(
  (draw: Draw, rendering: Rendering) => kept(svgElement(draw, rendering).outerHTML),
  ({ width, urls, name }) => [width, urls.home, name].join(" "),
);

/** How many more letters are kept as they are: those of a site of some hundred charts. */
let room = 16_000_000;

/**
 * The drawings of a large site would be a quarter of all that is kept for it, and are packed; as a string, as
 * each packed buffer would keep the much larger one that it was packed into.
 */
function kept(markup: string): () => string {
  room -= markup.length;
  if (room > 0) return () => markup;
  const packed = deflateRawSync(markup, { level: 1 }).toString("latin1");
  return () => inflateRawSync(Buffer.from(packed, "latin1")).toString();
}

/** Draws a chart that stands in no page. */
export function svgElement(draw: Draw, { width, urls, name }: Rendering): Element {
  return finishChart(draw({ width, urls, document: drawingDocument }), name);
}
