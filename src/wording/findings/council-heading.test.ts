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
