/** Every timeline that has a page: that of the main decisions, and one of each group of councils. */
import type { Dataset } from "../../dataset/dataset.ts";
import { memoized } from "../../format/memoized.ts";
import type { CouncilGroup } from "../../grouping/council-groups.ts";
import { pageGroups, pageOfGroup } from "../../grouping/page-groups.ts";
import { entryAddresses } from "./list-address.ts";
import { isMany, mainTimeline } from "./main-timeline.ts";
import { timelineLists, type TimelineListPage } from "./timeline-lists.ts";
import { timeline, type Timeline } from "./timeline.ts";

/** A timeline with its addresses. */
export interface TimelinePlace {
  /** Below the home page: `timeline/`, `timeline/south-west/`. */
  readonly page: string;
  /** Undefined for the main decisions. */
  readonly group: CouncilGroup | undefined;
  readonly view: Timeline;
  readonly lists: readonly TimelineListPage[];
  /** Where the line of an item stands, below the home page. */
  readonly entryOf: (id: string) => string;
}

/** All of them, the main decisions first. */
export const timelinePlaces = memoized((dataset: Dataset): readonly TimelinePlace[] => [
  placed("timeline/", undefined, mainTimeline(dataset)),
  ...pageGroups(dataset, "timeline").map((group) =>
    placed(pageOfGroup("timeline", group), group, timeline(dataset, group.councils)),
  ),
]);

/** The one at an address below the home page. */
export function timelinePlace(dataset: Dataset, page: string): TimelinePlace {
  const found = timelinePlaces(dataset).find((place) => place.page === page);
  if (!found) throw new Error(`no timeline at ${page}`);
  return found;
}

/** The items on each page of a list, by their ids. */
export function idsByPage({ lists }: Pick<TimelinePlace, "lists">): string[][] {
  return lists.map(({ items }) => items.map(({ id }) => id));
}

/** Where a page shows so many main decisions that only their region is told, their own pages are their list. */
function placed(page: string, group: CouncilGroup | undefined, view: Timeline): TimelinePlace {
  const lists = group === undefined && isMany(view) ? [] : timelineLists(view);
  const entryOf = entryAddresses(page, idsByPage({ lists }));
  return { page, group, view, lists, entryOf };
}
