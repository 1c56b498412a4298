/** Charts to markup at build time. */
import { parseHTML } from "../plain-nodes.ts";
import type { Urls } from "../url-scheme.ts";
import { finishChart } from "./finish.ts";
import type { Frame } from "./frame.ts";
import { memoized } from "../../format/memoized.ts";

interface Rendering {
  readonly width: number;
  readonly urls: Urls;
  /** What the picture shows, for those who cannot see it. */
  readonly name: string;
}

/** Draws a chart into a frame. */
export type Draw = (frame: Frame) => Element;

// One for all charts: it makes elements and holds none.
const document = parseHTML("<html><body></body></html>").document as unknown as Document;

/**
 * Draws a chart and returns its SVG, named for those who cannot see it. A drawing is kept as long as
 * its function: a page and the page that shows the chart alone ask for the same one.
 */
export const svgMarkup = memoized(
  (draw: Draw, rendering: Rendering) => markupOf(svgElement(draw, rendering)),
  ({ width, urls, name }) => [width, urls.home, name].join(" "),
);

/** The markup of a drawing, the same in a page and in a file: attributes are written as XML has them. */
function markupOf(drawing: Element): string {
  for (const element of [drawing, ...drawing.querySelectorAll("*")])
    for (const { name, value } of element.attributes)
      if (/[&<]/.test(value))
        element.setAttribute(name, value.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
  return drawing.outerHTML;
}

/** Draws a chart that stands in no page. */
export function svgElement(draw: Draw, { width, urls, name }: Rendering): Element {
  return finishChart(draw({ width, urls, document }), name);
}
