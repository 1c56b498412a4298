import { expect, test } from "vitest";
import { councilOf, example } from "../../dataset/example-data.ts";
import { councilHeading } from "../../wording/council-heading.ts";
import { councilTotals } from "../totals/council-totals.ts";
import { emptyParts } from "./council-page.ts";
import { plainText } from "../../wording/rich-text.ts";

test("the heading is the finding, and the picture has all three totals", () => {
  const dataset = example({ allocations: [{ id: "a", from_pot: "northtown-fund" }] });
  expect(plainText(councilHeading(dataset, councilOf(dataset)))).toBe(
    "Council authorised £1m, but none of it was new money",
  );
  expect(councilTotals(dataset, councilOf(dataset)).map(({ row }) => row.name)).toEqual([
    "Authorised",
    "New money",
    "Everything identified",
  ]);
});

test("the parts of the page with nothing in them are named", () => {
  const dataset = example({ indicators: [{ id: "plans" }] });
  expect(emptyParts(dataset, councilOf(dataset))).toEqual([]);
  expect(emptyParts(dataset, councilOf(dataset, "southtown"))).toEqual(["bought"]);
});

test("a council without a main decision is headed so", () => {
  const dataset = example({ allocations: [], decisions: [{ id: "northtown-main", headline: "" }] });
  expect(plainText(councilHeading(dataset, councilOf(dataset)))).toBe(
    "No main decision of Council is in the data yet",
  );
});
