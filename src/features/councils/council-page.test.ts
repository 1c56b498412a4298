import { expect, test } from "vitest";
import { councilOf, example } from "../../dataset/example-data.ts";
import { councilHeading } from "../../wording/findings/council-heading.ts";
import { councilTotals } from "../totals/council-totals.ts";
import { deeperPagesOf } from "./deeper-pages.ts";
import { plainText } from "../../wording/rich-text.ts";

test("the heading is the finding, and the picture has all three totals", () => {
  const dataset = example({ allocations: [{ id: "a", from_pot: "northtown-fund" }] });
  expect(plainText(councilHeading(dataset, councilOf(dataset)))).toBe(
    "Council authorised £1m, all of it set aside before, so none of it new",
  );
  expect(councilTotals(dataset, councilOf(dataset)).map(({ row }) => row.name)).toEqual([
    "Authorised",
    "New money",
    "Everything identified",
  ]);
});

test("a page that would have nothing to show is left out", () => {
  const dataset = example({ indicators: [{ id: "plans" }] });
  const names = (id: string) => deeperPagesOf(dataset, councilOf(dataset, id)).map((p) => p.folder);
  expect(names("northtown")).toContain("services/");
  expect(names("southtown")).not.toContain("services/");
});
