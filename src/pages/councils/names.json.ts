/** Every authority’s id, name and what else finds it, for the box of the home page. */
import type { APIRoute } from "astro";
import {
  namesThatFind,
  regionsOfAuthorities,
} from "../../features/spending/rows/all-authorities.ts";
import { siteDataset } from "../../dataset/load.ts";
import { inOrder } from "../../format/words.ts";

export const GET: APIRoute = () => {
  const names = regionsOfAuthorities(siteDataset())
    .flatMap(({ authorities }) => authorities)
    .toSorted((a, b) => inOrder(a.short_name, b.short_name))
    .map((one) => [one.id ?? "", one.short_name, namesThatFind(one)]);
  return new Response(JSON.stringify(names), { headers: { "content-type": "application/json" } });
};
