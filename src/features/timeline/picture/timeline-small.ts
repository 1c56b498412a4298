/** The timeline in small: decisions only, a line for each council, for pages that are about something else. */
import type { Timeline } from "../timeline.ts";
import type { TimelineRow } from "../timeline-rows.ts";
import type { Frame } from "../../../site/charts/frame.ts";
import { element } from "../../../site/charts/svg.ts";
import { timelineLayout } from "./timeline-layout.ts";
import { formOf, markPath } from "./timeline-marks.ts";
import { placeTimeline, timelineGround } from "./timeline.ts";

/**
 * Draws each decision on its day. The main ones carry what they authorised and lead to their page;
 * the others stand too close for a finger, so the full timeline has their links.
 */
export function timelineSmall(view: Timeline, frame: Frame): Element {
  const { document, width } = frame;
  const colours = new Map(view.councils.map(({ id, colour }) => [id, colour]));
  const rows = view.rows
    .filter(({ group }) => group === "decisions")
    .map((row) => (row.headline ? row : { ...row, label: "" }));
  const groups = [{ id: "decisions" as const, name: "Decisions" }];
  const svg = timelineGround(document);
  for (const row of rows) {
    const mark = holderOf(row, frame);
    mark.append(markPath(row, document, colours.get(row.council) ?? 0));
    svg.querySelector(".marks")?.append(mark);
  }
  placeTimeline(svg, timelineLayout(rows, { ...view, groups, width, by: "kind" }));
  joinAlike(svg);
  return svg;
}

/** Marks that lead nowhere and look the same become one path: a picture on the side has to be light. */
function joinAlike(svg: Element): void {
  const plain = [...svg.querySelectorAll(".marks > g")];
  const looks = Map.groupBy(
    plain.flatMap(({ children }) => [...children]),
    lookOf,
  );
  for (const [first, ...others] of looks.values()) {
    const outlines = [first, ...others].map((path) => path?.getAttribute("d"));
    first?.setAttribute("d", outlines.join(""));
    if (first) svg.querySelector(".marks")?.prepend(first);
  }
  for (const mark of plain) mark.remove();
}

function lookOf(path: Element): string {
  return ["class", "fill", "stroke"].map((name) => path.getAttribute(name)).join(" ");
}

function holderOf(row: TimelineRow, { document, urls }: Frame): Element {
  const data = { "data-key": row.key, "data-form": formOf(row) };
  if (!row.headline) return element(document, "g", data);
  const href = urls.page(`decisions/${row.item}/`);
  return element(document, "a", { ...data, href, "aria-label": row.name });
}
