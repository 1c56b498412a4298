import { expect, test } from "vitest";
import { councilOf, example, type Changes } from "../../dataset/example-data.ts";
import { councilHeading } from "./council-heading.ts";
import { plainText } from "../rich-text.ts";

function heading(changes: Changes): string {
  const dataset = example(changes);
  return plainText(councilHeading(dataset, councilOf(dataset)));
}

test("a heading says that its decision was called in", () => {
  const allocations = [{ id: "a", amount_gbp: "3000000", from_pot: "northtown-reserve" }];
  const staged = (stage: string) =>
    heading({ allocations, decisions: [{ id: "northtown-main", stage }] });
  expect(
    [staged("approved"), staged("called in")].map((told) => told.split("authorised")[1]),
  ).toEqual([" £3m, all of it new money", " £3m, all of it new money; the decision was called in"]);
});

test("a council without a main decision has none to tell", () => {
  expect(heading({ decisions: [{ id: "northtown-main", headline: "" }], allocations: [] })).toMatch(
    /^No main decision of .* is in the data yet$/,
  );
});

test("of money for every year of which one year was set aside a heading says so", () => {
  const from_pot = "northtown-fund";
  const allocations = [
    { id: "all", amount_gbp: "1000000", complete_splits: "item", from_pot },
    {
      ...{ id: "a", amount_gbp: "400000", part_of: "all:item", from_pot },
      ...{ recurrence: "ongoing", financial_year: "2022-23" },
    },
    { id: "b", amount_gbp: "600000", part_of: "all:item", from_pot },
  ];
  expect(heading({ allocations }).split("authorised")[1]).toBe(
    " £1m, all set aside before (of £400,000 for every year only that of 2022-23)",
  );
});
