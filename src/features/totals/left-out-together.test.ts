import { expect, test } from "vitest";
import { countRules } from "../../counting/rules.ts";
import { councilOf, example } from "../../dataset/example-data.ts";
import { leftOutTogether } from "./left-out-together.ts";

test("each figure that a total leaves out stands once, with the reason of each total", () => {
  const dataset = example({
    allocations: [
      { id: "all", amount_gbp: "3000000", from_pot: "northtown-reserve" },
      { id: "part", part_of: "all:item" },
      { id: "also", part_of: "all:item" },
      { id: "later", decision: "northtown-later" },
    ],
  });
  const totals = countRules.map((rule) => rule.total(dataset, councilOf(dataset)));
  const groups = leftOutTogether(totals).map(({ clauses, figures }) => [
    clauses.map((clause) => clause ?? "counted").join(", "),
    ...figures.map(({ figure }) => figure.id),
  ]);
  expect(groups).toEqual([
    ["part, part, part", "part", "also"],
    ["other-decision, other-decision, counted", "later"],
  ]);
});
