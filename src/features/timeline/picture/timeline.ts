/**
 * Two clocks on one axis: the day of each decision, the years that its money covers, and what
 * happened around it. Drawn once at build time; in the browser the same marks are moved.
 */
import type { Timeline } from "../timeline.ts";
import type { TimelineRow } from "../timeline-rows.ts";
import type { Frame } from "../../../site/charts/frame.ts";
import { leastLetters } from "../../../site/charts/sizes.ts";
import { element, tenths } from "../../../site/charts/svg.ts";
import { drawAxis, drawLanes, drawLinks } from "./timeline-ground.ts";
import { timelineLayout, type TimelineLayout } from "./timeline-layout.ts";
import { formOf, markPath, moveMark } from "./timeline-marks.ts";

/**
 * Draws every row as a mark with a link: a decision to its page, an event to its line in the list
 * on the same page, from where it takes its name. Marks outside the window are ticks in a strip
 * beside it.
 */
export function timelineChart(view: Timeline, frame: Frame): Element {
  const colours = new Map(view.councils.map(({ id, colour }) => [id, colour]));
  const svg = timelineGround(frame.document);
  part(svg, "marks").append(
    ...view.rows.map((row) =>
      markLink(row, frame, { colour: colours.get(row.council) ?? 0, fullLabel: view.fullLabels }),
    ),
  );
  placeTimeline(svg, timelineLayout(view.rows, { ...view, width: frame.width, by: "council" }));
  return svg;
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

interface MarkLook {
  readonly colour: number;
  /** The whole label stands beside the mark, so that it is its name as well. */
  readonly fullLabel: boolean;
}

function markLink(
  row: TimelineRow,
  { document, urls }: Frame,
  { colour, fullLabel }: MarkLook,
): Element {
  const decided = row.kind === "decision";
  const link = element(document, "a", {
    href: decided ? urls.page(`decisions/${row.item}/`) : `#${row.item}`,
    ...(fullLabel ? { "aria-label": row.name } : nameOf(row)),
    "data-key": row.key,
    "data-form": formOf(row),
  });
  link.append(markPath(row, document, colour));
  return link;
}

/** The list on the page already says what an item is; its marks borrow the words. */
function nameOf({ key, item, name }: TimelineRow): Record<string, string> {
  if (key !== item) return { "aria-label": name };
  return { "aria-labelledby": `${item}:when ${item}:what` };
}
