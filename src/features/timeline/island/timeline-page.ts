/** What the timeline's page holds for its script, read once from the data beside the picture. */
import { parseShape, type TimelineData } from "../picture/timeline-data.ts";
import type { TimelineBase } from "../picture/timeline-layout.ts";
import type { TimelineShape } from "../picture/timeline-shape.ts";
import type { TimelineFacts } from "./timeline-state.ts";

/** The data of the page. */
export interface TimelinePage {
  readonly shapes: readonly TimelineShape[];
  readonly base: TimelineBase;
  readonly facts: TimelineFacts;
}

/** Reads the data out of the page. */
export function readPage(root: Element): TimelinePage {
  const text = root.querySelector("script[type='application/json']")?.textContent ?? "";
  const { base, kinds, rows } = JSON.parse(text) as TimelineData;
  const shapes = rows.map((row) => parseShape(row, titleOf));
  const { councils, extent, window } = base;
  const facts = {
    // A decision's money is rows of its own; one steps through the decisions and events only.
    items: shapes.filter(({ key, item }) => key === item).map((row) => ({ ...row, id: row.item })),
    councils: councils.map(({ id }) => id),
    kinds,
    extent,
    window,
  };
  return { shapes, base, facts };
}

function titleOf(item: string): string {
  return document.getElementById(`${item}:what`)?.textContent ?? "";
}
