import { expect, test } from "vitest";
import { found } from "../../../dataset/example-data.ts";
import { facets } from "../model/facets.ts";
import { ownName } from "./page-words.ts";

test("a word that says nothing by itself is told with what it is a word of", () => {
  const facet = found(facets, "pot");
  expect(ownName({ facet, slug: "reserve", name: "Reserve" })).toBe("Reserve");
  expect(ownName({ facet, slug: "several", name: "Several" })).toBe(`${facet.name}: several`);
});
