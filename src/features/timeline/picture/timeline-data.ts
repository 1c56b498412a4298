/** What the timeline’s script asks for when a reader comes near: a file beside the page. */
import type { Timeline } from "../timeline.ts";
import type { TimelineRow } from "../timeline-rows.ts";
import type { TimelineBase } from "./timeline-layout.ts";

/** The data as the file holds it. */
export interface TimelineData {
  readonly base: TimelineBase;
  readonly kinds: readonly string[];
  readonly rows: readonly TimelineRow[];
  /** The page below the home page, and the items on each page of its list. */
  readonly page: string;
  readonly lists: readonly (readonly string[])[];
}

/** The data of a timeline. */
export function timelineData(
  view: Timeline,
  { page, lists }: Pick<TimelineData, "page" | "lists">,
): TimelineData {
  const { councils, groups, extent, window, fullLabels, kinds, rows } = view;
  return {
    base: { councils, groups, extent, window, fullLabels },
    kinds: kinds.map(({ id }) => id),
    rows,
    page,
    lists,
  };
}
