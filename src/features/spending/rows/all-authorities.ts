/** The authorities of today by region, and the names by which each is found. */
import type { Authority } from "../../../dataset/authorities.ts";
import type { Dataset } from "../../../dataset/dataset.ts";
import { inOrder } from "../../../format/words.ts";
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

/** What finds an authority besides its short name: other, former and predecessors' names, and its codes. */
export function namesThatFind(authority: Authority): string {
  const { name, short_name, also_called, former_names, predecessors, codes } = authority;
  const others = [name, also_called ?? "", ...former_names, ...predecessors.map((one) => one.name)];
  const fresh = others.filter((one) => one !== "" && one !== short_name);
  return [...new Set([...fresh, ...codes])].join(" ");
}
