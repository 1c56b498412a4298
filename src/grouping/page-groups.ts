/**
 * How the pages that show several councils are divided once there are too many for one page, each by
 * what it shows of a council. Rooms are counted so that a page stays within its weight.
 */
import type { Council, Dataset } from "../dataset/dataset.ts";
import { rowsOf } from "./by-council.ts";
import { comparedAtMost } from "./compared-councils.ts";
import { comparedGroups, councilGroups, groupAmong, type CouncilGroup } from "./council-groups.ts";
import { memoized } from "../format/memoized.ts";

/** The pages that are divided into groups of councils. */
export type GroupedPage = "compare" | "timeline" | "checks" | "flow";

/** The groups of a page. One group is the page itself. */
export const pageGroups = memoized(
  (dataset: Dataset, page: GroupedPage) => makers[page](dataset),
  (page) => page,
);

/** Where a council stands on such a page: `timeline/`, `timeline/south-west-2/`. */
export function pageOfCouncil(dataset: Dataset, page: GroupedPage, council: Council): string {
  return pageOfGroup(page, groupAmong(pageGroups(dataset, page), council));
}

/**
 * The address of a group's page below the home page. The only group is at the page's own, but for the
 * timeline, whose own page shows the main decisions.
 */
export function pageOfGroup(page: GroupedPage, { slug }: CouncilGroup): string {
  return slug === "all" && page !== "timeline" ? `${page}/` : `${page}/${slug}/`;
}

const makers: Readonly<Record<GroupedPage, (dataset: Dataset) => readonly CouncilGroup[]>> = {
  compare: comparedGroups,
  timeline: (dataset) =>
    councilGroups(dataset, {
      councils: comparedAtMost,
      rows: 200,
      rowsOf: (council) => {
        const { decisions, events, figures } = rowsOf(dataset, council);
        return decisions.length * 2 + events.length + figures.length / 2;
      },
    }),
  checks: (dataset) =>
    councilGroups(dataset, {
      councils: comparedAtMost,
      rows: 900,
      rowsOf: (council) => rowsOf(dataset, council).figures.length,
    }),
  flow: flowGroups,
};

/** A diagram is large: each council has its own page, and the flow's own page shows one of them. */
function flowGroups({ councils }: Dataset): readonly CouncilGroup[] {
  return councils.map((council) => ({
    slug: council.id,
    name: council.short_name,
    councils: [council],
  }));
}
