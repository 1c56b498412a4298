import { expect, test } from "vitest";
import { councilOf, example } from "../dataset/example-data.ts";
import { sum } from "./example-totals.ts";
import { countRule, countRules, totalOf } from "./rules.ts";

test("each rule is found by its slug, and makes the total of that name", () => {
  expect(countRules.map(({ slug }) => countRule(slug))).toEqual(countRules);
  const dataset = example({ allocations: [sum("a", 5), sum("b", 3, { status: "noted" })] });
  const council = councilOf(dataset);
  expect(countRules.map(({ slug }) => totalOf(dataset, council, slug).count)).toEqual([
    "decided",
    "new-money",
    "all-identified",
  ]);
  expect(countRules.map(({ total }) => total(dataset, council).pounds)).toEqual([5, undefined, 8]);
});
