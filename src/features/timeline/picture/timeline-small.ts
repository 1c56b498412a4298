/** The timeline in small: decisions only, a line for each council, for pages that are about something else. */
import type { Timeline } from "../timeline.ts";
import type { TimelineRow } from "../timeline-rows.ts";
import type { Frame } from "../../../site/charts/frame.ts";
import { element } from "../../../site/charts/svg.ts";
import { joinedMarks } from "./joined-marks.ts";
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
  joinPlain(svg);
  return svg;
}

/** Marks that lead nowhere become one path of each look. */
function joinPlain(svg: Element): void {
  const plain = [...svg.querySelectorAll(".marks > g")];
  const paths = joinedMarks(plain.flatMap(({ children }) => [...children]));
  svg.querySelector(".marks")?.prepend(...paths);
  for (const mark of plain) mark.remove();
}

function holderOf(row: TimelineRow, { document, urls }: Frame): Element {
  const data = { "data-key": row.key, "data-form": formOf(row) };
  if (!row.headline) return element(document, "g", data);
  const href = urls.page(`decisions/${row.item}/`);
  return element(document, "a", { ...data, href, "aria-label": row.name });
}
