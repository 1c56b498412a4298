/** The timeline away from its page: no list stands beside it, so that every mark says and leads for itself. */
import type { Timeline } from "../views/timeline.ts";
import type { Frame } from "./frame.ts";
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
    if (href.startsWith("#")) mark.setAttribute("href", frame.to.page(list) + href);
    mark.setAttribute("aria-label", names.get(mark.getAttribute("data-key") ?? "") ?? "");
    for (const unused of ["aria-labelledby", "data-key", "data-form"]) mark.removeAttribute(unused);
  }
  return svg;
}
