/**
 * Two clocks on one axis: the day of each decision, the years that its money covers, and what
 * happened around it. Drawn once at build time; in the browser the same marks are moved.
 */
import type { Timeline } from "../timeline.ts";
import type { Frame } from "../../../site/charts/frame.ts";
import { leastLetters } from "../../../site/charts/sizes.ts";
import { element, tenths } from "../../../site/charts/svg.ts";
import { drawAxis, drawLanes, drawLinks } from "./timeline-ground.ts";
import { timelineLayout, type TimelineLayout } from "./timeline-layout.ts";
import { formOf, markPath, moveMark } from "./timeline-marks.ts";

/** Where the line of an item stands, below the home page: `timeline/list/#advice`. */
export type EntryAddress = (item: string) => string;

/**
 * Draws every row as a mark with a link: a decision to its page, an event to its line in the list. Marks
 * outside the window are ticks in a strip beside it.
 */
export function timelineChart(view: Timeline, entryOf: EntryAddress, frame: Frame): Element {
  const svg = timelineGround(frame.document);
  part(svg, "marks").append(...timelineMarks(view, entryOf, frame));
  placeTimeline(svg, timelineLayout(view.rows, { ...view, width: frame.width, by: "council" }));
  return svg;
}

/** The marks of a timeline as links, each with its name, before they have a place. */
export function timelineMarks(
  { councils, rows }: Pick<Timeline, "councils" | "rows">,
  entryOf: EntryAddress,
  { document, urls }: Pick<Frame, "document" | "urls">,
): Element[] {
  const colours = new Map(councils.map(({ id, colour }) => [id, colour]));
  return rows.map((row) => {
    const { item, kind, name, key } = row;
    const page = kind === "decision" ? `decisions/${item}/` : entryOf(item);
    const link = { href: urls.page(page), "aria-label": name };
    const mark = element(document, "a", { ...link, "data-key": key, "data-form": formOf(row) });
    mark.append(markPath(row, document, colours.get(row.council) ?? 0));
    return mark;
  });
}

/** A timeline without marks, its parts in the order in which they cover each other. */
export function timelineGround(document: Document): Element {
  const svg = element(document, "svg", { class: "timeline", "font-size": leastLetters });
  for (const name of ["axis", "lanes", "links", "marks"])
    svg.append(element(document, "g", { class: name }));
  return svg;
}

/** Moves everything in a drawn timeline to where a layout has it; what the layout lacks is hidden. */
export function placeTimeline(svg: Element, layout: TimelineLayout): void {
  svg.setAttribute("viewBox", `0 0 ${layout.width} ${tenths(layout.height)}`);
  drawAxis(part(svg, "axis"), layout);
  drawLanes(part(svg, "lanes"), layout);
  drawLinks(part(svg, "links"), layout);
  const places = new Map(layout.marks.map((mark) => [mark.key, mark]));
  for (const mark of part(svg, "marks").children) {
    const place = places.get(mark.getAttribute("data-key") ?? "");
    if (place) moveMark(mark, mark.getAttribute("data-form") ?? "", place);
    else mark.setAttribute("display", "none");
  }
}

function part(svg: Element, name: string): Element {
  const found = svg.querySelector(`.${name}`);
  if (found === null) throw new Error(`no ${name}`);
  return found;
}
