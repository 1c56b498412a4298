/**
 * Councils in groups small enough to stand on one page: all of them while they are few, else those of
 * a region, in alphabetical order. Whatever compares councils pair by pair stays within a group.
 */
import type { Council, Dataset } from "../dataset/dataset.ts";
import { inOrder } from "../format/words.ts";
import { comparedAtMost, fullyReadCouncils } from "./compared-councils.ts";
import { memoized } from "../format/memoized.ts";

/** Councils that stand together on one page. */
export interface CouncilGroup {
  /** Its part of an address: `all`, `south-west`, `south-west-2`. */
  readonly slug: string;
  /** `All councils`, `South West`, `South West, 2 of 3`. */
  readonly name: string;
  readonly councils: readonly Council[];
}

/** How much a page holds. A council that is too much by itself has a page of its own. */
interface Capacity {
  /** Councils on one page at most. */
  readonly councils: number;
  /** What they show on it at most, all together; undefined where it is their number that counts. */
  readonly rows?: number;
  /** What one council shows. */
  readonly rowsOf?: (council: Council) => number;
}

const comparedRoom: Capacity = { councils: comparedAtMost };

/** Every council stands in one group, and no group has more than a page has room for. */
export function councilGroups(
  { councils }: Pick<Dataset, "councils">,
  room: Capacity = comparedRoom,
): CouncilGroup[] {
  if (councils.length === 0 || pagesOf(councils, room).length === 1)
    return [{ slug: "all", name: "All councils", councils }];
  const regions = [...Map.groupBy(councils, ({ region }) => slugOf(region))];
  return regions
    .sort(([one], [other]) => inOrder(one, other))
    .flatMap(([, own]) => pagesOfRegion(own, room));
}

/** The groups that are compared: of the councils that are read whole. */
export function comparedGroups(dataset: Pick<Dataset, "councils">): readonly CouncilGroup[] {
  return groupsRead(dataset.councils);
}

const groupsRead = memoized((councils: readonly Council[]): readonly CouncilGroup[] =>
  councilGroups({ councils: fullyReadCouncils({ councils }) }),
);

/** The group that a council is compared in; undefined where it is read in part, so in none. */
export function groupOf(
  dataset: Pick<Dataset, "councils">,
  council: Council,
): CouncilGroup | undefined {
  return council.read === "whole" ? groupAmong(comparedGroups(dataset), council) : undefined;
}

/** The one of some groups that a council stands in. A council that is in none is an error of ours. */
export function groupAmong(groups: readonly CouncilGroup[], council: Council): CouncilGroup {
  const group = groups.find(({ councils }) => councils.some(({ id }) => id === council.id));
  if (group) return group;
  throw new Error(`${council.id} is no council of these groups`);
}

/** The region's name as a part of an address. */
export function slugOf(region: string): string {
  return region.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

/** Each two councils of one group, in the group's order: linear in the councils, not quadratic. */
export function comparedPairs(dataset: Pick<Dataset, "councils">): [Council, Council][] {
  return comparedGroups(dataset).flatMap(({ councils }) =>
    councils.flatMap((one, index) =>
      councils.slice(index + 1).map((other): [Council, Council] => [one, other]),
    ),
  );
}

/** The two in the order of their group; undefined where they do not share one, or are the same. */
export function pairOf(
  dataset: Pick<Dataset, "councils">,
  one: Council,
  other: Council,
): readonly [Council, Council] | undefined {
  const ids = groupOf(dataset, one)?.councils.map(({ id }) => id) ?? [];
  const [first, second] = [ids.indexOf(one.id), ids.indexOf(other.id)];
  if (first < 0 || second < 0 || first === second) return undefined;
  return first < second ? [one, other] : [other, one];
}

function pagesOfRegion(councils: readonly Council[], room: Capacity): CouncilGroup[] {
  const sorted = councils.toSorted((one, other) => inOrder(one.short_name, other.short_name));
  const pages = pagesOf(sorted, room);
  const region = councils[0]?.region ?? "";
  return pages.map((own, page) => ({
    slug: page === 0 ? slugOf(region) : `${slugOf(region)}-${page + 1}`,
    name: pages.length === 1 ? region : `${region}, ${page + 1} of ${pages.length}`,
    councils: own,
  }));
}

/** The councils in their order, page by page, as evenly as the room allows. */
function pagesOf(
  councils: readonly Council[],
  { rows = Infinity, ...room }: Capacity,
): Council[][] {
  const most = Math.ceil(councils.length / Math.ceil(councils.length / room.councils));
  const pages: Council[][] = [];
  let free = 0;
  for (const council of councils) {
    const needed = room.rowsOf?.(council) ?? 0;
    const page = pages.at(-1);
    if (page && page.length < most && needed <= free) page.push(council);
    else {
      pages.push([council]);
      free = rows;
    }
    free -= needed;
  }
  return pages;
}
