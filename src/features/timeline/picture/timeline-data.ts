/** What the timeline's script needs in the page beside the picture and the list, and no more. */
import type { Timeline } from "../timeline.ts";
import type { TimelineBase } from "./timeline-layout.ts";
import { itemOfKey, type TimelineShape } from "./timeline-shape.ts";

/** The data as the page holds it. */
export interface TimelineData {
  readonly base: TimelineBase;
  readonly kinds: readonly string[];
  readonly rows: readonly WrittenShape[];
}

/**
 * Undefined cells are not written: the item, which is in the key, and what most rows have not. A label
 * that is the title is left out as well: the list on the page has it.
 */
type WrittenShape = Omit<TimelineShape, Omitted> & Partial<Pick<TimelineShape, Omitted>>;
type Omitted = "item" | "label" | "headline" | "follows";

/** The data of a timeline. */
export function timelineData(view: Timeline): TimelineData {
  const { councils, groups, extent, window, fullLabels, kinds, rows } = view;
  return {
    base: { councils, groups, extent, window, fullLabels },
    kinds: kinds.map(({ id }) => id),
    rows: rows.map((row) => {
      const isTitle = !fullLabels && row.key === row.item && !row.headline && row.label !== "";
      return {
        ...row,
        name: undefined,
        item: undefined,
        label: isTitle ? undefined : row.label,
        headline: row.headline || undefined,
        follows: row.follows.length > 0 ? row.follows : undefined,
      };
    }),
  };
}

/** A row as it was before it was written. `titleOf` knows the title of an item. */
export function parseShape(row: WrittenShape, titleOf: (item: string) => string): TimelineShape {
  const item = itemOfKey(row.key);
  const { label = titleOf(item), headline = false, follows = [] } = row;
  return { ...row, item, label, headline, follows };
}
