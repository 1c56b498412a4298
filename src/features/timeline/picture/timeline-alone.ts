/** The timeline away from its page: there is no list beside it, so each mark has its full name and its own link. */
import type { Timeline } from "../timeline.ts";
import type { Frame } from "../../../site/charts/frame.ts";
import { element, tenths } from "../../../site/charts/svg.ts";
import { timelineChart } from "./timeline.ts";

/**
 * Draws the same picture, each mark with its name in words. Events lead to their line of the list on
 * the page `list`, an address below the home page.
 */
export function timelineAlone(view: Timeline, list: string, frame: Frame): Element {
  const svg = timelineChart(view, frame);
  const names = new Map(view.rows.map(({ key, name }) => [key, name]));
  for (const mark of svg.querySelectorAll(".marks a")) {
    const href = mark.getAttribute("href") ?? "";
    if (href.startsWith("#")) mark.setAttribute("href", frame.urls.page(list) + href);
    mark.setAttribute("aria-label", names.get(mark.getAttribute("data-key") ?? "") ?? "");
    mark.prepend(...reachOf(mark));
    for (const unused of ["aria-labelledby", "data-key", "data-form"]) mark.removeAttribute(unused);
  }
  return svg;
}

/** Padding around a flat line, which has no height for a focus outline; none around other marks. */
function reachOf(mark: Element): Element[] {
  const outline = mark.querySelector("path")?.getAttribute("d") ?? "";
  const [, left, y, right] = /^M([\d.-]+) ([\d.-]+)H([\d.-]+)$/.exec(outline) ?? [];
  if (left === undefined || y === undefined || right === undefined) return [];
  const d = `M${left} ${tenths(Number(y) - reach)}H${right}v${2 * reach}H${left}z`;
  return [element(mark.ownerDocument, "path", { d, fill: "none", "pointer-events": "all" })];
}

/** Pixels above and below. */
const reach = 4;
