/** What the timeline's script needs in the page beside the picture and the list, and no more. */
import type { Timeline } from "../views/timeline.ts";
import type { TimelineBase } from "./timeline-layout.ts";
import type { TimelineShape } from "./timeline-shape.ts";

export interface TimelineData {
  readonly base: TimelineBase;
  readonly kinds: readonly string[];
  readonly rows: readonly WrittenShape[];
}

/** Undefined cells are not written. A label that is the title is left out: the list on the page has it. */
export type WrittenShape = Omit<TimelineShape, "label"> & { readonly label?: string | undefined };

export function timelineData(view: Timeline): TimelineData {
  const { councils, groups, extent, window, kinds, rows } = view;
  return {
    base: { councils, groups, extent, window },
    kinds: kinds.map(({ id }) => id),
    rows: rows.map((row) => {
      const isTitle = row.key === row.item && !row.headline && row.label !== "";
      return { ...row, name: undefined, label: isTitle ? undefined : row.label };
    }),
  };
}
