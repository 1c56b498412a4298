/** The authorities of today by region and in pages, and the names by which each is found. */
import type { Authority } from "../../../dataset/authorities.ts";
import type { Dataset } from "../../../dataset/dataset.ts";
import { inPages, rowsOnPage } from "../../../format/pages.ts";
import { inOrder } from "../../../format/words.ts";
import { periodsOf } from "../../../measures/yardstick.ts";
import type { Yardstick } from "../../../topic-statistics.ts";
import { authoritiesOfToday } from "./standing.ts";

interface RegionOfAuthorities {
  readonly name: string;
  readonly authorities: readonly Authority[];
}

/** Regions and their authorities, both in alphabetical order. */
export function regionsOfAuthorities(dataset: Pick<Dataset, "authorities">): RegionOfAuthorities[] {
  return [...Map.groupBy(authoritiesOfToday(dataset), ({ region }) => region)]
    .sort(([one], [other]) => inOrder(one, other))
    .map(([name, own]) => ({
      name,
      authorities: own.toSorted((a, b) => inOrder(a.short_name, b.short_name)),
    }));
}

/** So many values of a measure stand on one page. */
const valuesOnPage = 1200;

/** All in alphabetical order, in pages of so many that the values of every year have room. */
export function allInPages(dataset: Dataset, yardstick: Yardstick): Authority[][] {
  const all = authoritiesOfToday(dataset).toSorted((a, b) => inOrder(a.short_name, b.short_name));
  return inPages(all, rowsOnPage(periodsOf(dataset, yardstick).length, valuesOnPage));
}

/** What finds an authority besides its short name: other, former and predecessors' names, and its codes. */
export function namesThatFind(authority: Authority): string {
  const { name, short_name, also_called, former_names, predecessors, codes } = authority;
  const others = [name, also_called ?? "", ...former_names, ...predecessors.map((one) => one.name)];
  const fresh = others.filter((one) => one !== "" && one !== short_name);
  return [...new Set([...fresh, ...codes])].join(" ");
}
