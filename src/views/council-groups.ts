/**
 * Councils in groups small enough to stand on one page: all of them while they are few, else those of
 * a region, in alphabetical order. Whatever compares councils pair by pair stays within a group.
 */
import type { Council, Dataset } from "../dataset/dataset.ts";
import { comparedAtMost } from "./compared-councils.ts";

export interface CouncilGroup {
  /** Its part of an address: `all`, `south-west`, `south-west-2`. */
  readonly slug: string;
  /** `All councils`, `South West`, `South West, 2 of 3`. */
  readonly name: string;
  readonly councils: readonly Council[];
}

/** Every council stands in one group, and no group has more than a page compares. */
export function councilGroups({ councils }: Pick<Dataset, "councils">): CouncilGroup[] {
  if (councils.length <= comparedAtMost) return [{ slug: "all", name: "All councils", councils }];
  const regions = [...Map.groupBy(councils, ({ region }) => region)];
  return regions.sort(([one], [other]) => inOrder(one, other)).flatMap(pagesOfRegion);
}

/** The group that a council stands in. A council that is not of the dataset is an error of ours. */
export function groupOf(dataset: Pick<Dataset, "councils">, council: Council): CouncilGroup {
  const group = councilGroups(dataset).find(({ councils }) => councils.includes(council));
  if (group) return group;
  throw new Error(`${council.id} is no council of this dataset`);
}

/** Each two councils of one group, in the group's order: linear in the councils, not quadratic. */
export function comparedPairs(dataset: Pick<Dataset, "councils">): [Council, Council][] {
  return councilGroups(dataset).flatMap(({ councils }) =>
    councils.flatMap((one, index) =>
      councils.slice(index + 1).map((other): [Council, Council] => [one, other]),
    ),
  );
}

function pagesOfRegion([region, councils]: [string, Council[]]): CouncilGroup[] {
  const sorted = councils.toSorted((one, other) => inOrder(one.short_name, other.short_name));
  const pages = Math.ceil(sorted.length / comparedAtMost);
  const slug = region.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return Array.from({ length: pages }, (_, page) => ({
    slug: page === 0 ? slug : `${slug}-${page + 1}`,
    name: pages === 1 ? region : `${region}, ${page + 1} of ${pages}`,
    councils: sorted.slice(page * comparedAtMost, (page + 1) * comparedAtMost),
  }));
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
