import { expect, test } from "vitest";
import { councilOf, example, type FigureCells } from "../dataset/example-data.ts";
import { breakdown } from "./breakdown.ts";
import { totalOf } from "./rules.ts";

function firmness(allocations: readonly FigureCells[]) {
  const dataset = example({ allocations });
  const { included } = totalOf(dataset, councilOf(dataset), "decided");
  return Object.fromEntries(breakdown(included, "firmness"));
}

const sum = { id: "sum", amount_gbp: "3000000" };
const part = (id: string, amount_gbp: string, qualifier: string, split = "item") => ({
  id,
  amount_gbp,
  qualifier,
  part_of: `sum:${split}`,
});

test("a qualifier belongs to the part that it is printed with, in a complete split or not", () => {
  const parts = [part("a", "400000", "up-to"), part("b", "1000000", "about")];
  expect(firmness([sum, ...parts])).toEqual({
    "up-to": 400_000,
    about: 1_000_000,
    exactly: 1_600_000,
  });
  expect(
    firmness([{ ...sum, complete_splits: "item" }, ...parts, part("c", "1600000", "exactly")]),
  ).toEqual({
    "up-to": 400_000,
    about: 1_000_000,
    exactly: 1_600_000,
  });
});

test("a ceiling over a sum is that of all its parts", () => {
  expect(firmness([{ ...sum, qualifier: "up-to" }, part("a", "400000", "exactly")])).toEqual({
    "up-to": 3_000_000,
  });
});

test("of several splits the one counts that finds most, and parts of parts are looked into", () => {
  const below = { id: "deep", amount_gbp: "200000", qualifier: "at-least", part_of: "b:item" };
  const parts = [part("a", "100000", "up-to", "year"), part("b", "500000", "exactly"), below];
  expect(firmness([sum, ...parts])).toEqual({ "at-least": 200_000, exactly: 2_800_000 });
});

test("a fixed sum without parts is fixed", () => {
  expect(firmness([sum])).toEqual({ exactly: 3_000_000 });
});
