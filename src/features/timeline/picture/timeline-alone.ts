/** The timeline as it is drawn at build time: nothing in it waits for a script. */
import type { Timeline } from "../timeline.ts";
import type { Frame } from "../../../site/charts/frame.ts";
import { element, tenths } from "../../../site/charts/svg.ts";
import { timelineChart, type EntryAddress } from "./timeline.ts";

/** Draws the picture without what moves its marks, and with room for the focus around flat ones. */
export function timelineAlone(view: Timeline, entryOf: EntryAddress, frame: Frame): Element {
  const svg = timelineChart(view, entryOf, frame);
  for (const mark of svg.querySelectorAll(".marks a")) {
    mark.prepend(...reachOf(mark));
    for (const unused of ["data-key", "data-form"]) mark.removeAttribute(unused);
  }
  return svg;
}

/** Padding around a flat line, which has no height for a focus outline; none around other marks. */
function reachOf(mark: Element): Element[] {
  const outline = mark.querySelector("path")?.getAttribute("d") ?? "";
  const [, left, y, width] = /^M([\d.-]+) ([\d.-]+)h([\d.-]+)$/.exec(outline) ?? [];
  if (left === undefined || y === undefined || width === undefined) return [];
  const d = `M${left} ${tenths(Number(y) - reach)}h${width}v${2 * reach}h-${width}z`;
  return [element(mark.ownerDocument, "path", { d, fill: "none", "pointer-events": "all" })];
}

/** Pixels above and below. */
const reach = 4;
