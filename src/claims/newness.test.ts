import { describe, expect, test } from "vitest";
import { councilOf, example, type Changes, type FigureCells } from "../dataset/example-data.ts";
import { absent, sum } from "../counting/example-totals.ts";
import { totalOf } from "../counting/rules.ts";
import type { CountSlug } from "../counting/total.ts";
import { byItem, bySource, capital, fund, reserve, revenue } from "./example-rows.ts";
import { sumClaims, type SumClaim } from "./newness.ts";

type Rows = readonly FigureCells[];

function sums(allocations: Rows, count: CountSlug = "decided", changes: Changes = {}) {
  const dataset = example({ ...changes, allocations });
  return sumClaims(totalOf(dataset, councilOf(dataset), count));
}

/** Whether each part is new, its pounds, of these by our reading, and called extra. */
const partsOf = (claims: readonly SumClaim[]) =>
  claims.flatMap(({ parts }) =>
    parts.map(({ newness, pounds, inferred, extra }) => [newness, pounds, inferred, extra]),
  );

describe("whether a sum is new", () => {
  const whole = sum("whole", 300, { complete_splits: "item" });

  test("is told of its capital and of the rest where the papers say so of each", () => {
    const parts = [
      sum("x", 100, { ...byItem, ...capital }),
      sum("y", 200, { ...byItem, ...revenue }),
    ];
    const found = sums([{ ...whole, ...reserve }, ...parts]);
    expect(found.map((one) => one.capital)).toEqual([false, true]);
    expect(partsOf(found)).toEqual([
      ["new", 200, 0, 0],
      ["new", 100, 0, 0],
    ]);
  });

  test("is not stated of its capital, nor of the rest, where only the sources of both are known", () => {
    const rows = [
      whole,
      sum("x", 100, { ...byItem, ...capital, qualifier: "up-to" }),
      sum("y", 200, { ...byItem, ...revenue }),
      sum("s", 250, { ...bySource, ...reserve }),
      sum("t", 50, { ...bySource, ...fund }),
    ];
    const found = sums(rows);
    expect(found.map((one) => [one.capital, one.pounds, one.qualified.ceiling])).toEqual([
      [false, 200, 0],
      [true, 100, 100],
    ]);
    expect(partsOf(found)).toEqual([
      [undefined, 200, 0, 0],
      [undefined, 100, 0, 0],
    ]);
    expect(
      found.flatMap((one) => one.parts.flatMap((part) => part.figures)).map(({ id }) => id),
    ).toEqual(["y", "x"]);
  });

  test("is told of all of it where its items are of one kind and its sources are known", () => {
    for (const kind of [capital, revenue]) {
      const rows = [
        whole,
        sum("x", 100, { ...byItem, ...kind }),
        sum("y", 200, { ...byItem, ...kind }),
        sum("s", 250, { ...bySource, ...reserve }),
        sum("t", 50, { ...bySource, ...fund }),
      ];
      const found = sums(rows);
      expect(found.map((one) => [one.capital, one.pounds])).toEqual([[kind === capital, 300]]);
      expect(partsOf(found)).toEqual([
        ["new", 250, 0, 0],
        ["already set aside", 50, 0, 0],
      ]);
    }
  });

  test("is told by its sources where they know more than its items", () => {
    const rows = [
      whole,
      sum("x", 100, { ...byItem, ...reserve }),
      sum("y", 200, byItem),
      sum("s", 250, { ...bySource, ...reserve }),
    ];
    expect(partsOf(sums(rows))).toEqual([
      ["new", 250, 0, 0],
      [undefined, 50, 0, 0],
    ]);
  });

  test("is so of all of it under the rule that counts new money, of an increase too", () => {
    const rows = [
      sum("old", 300, { ...reserve, decision: "northtown-budget" }),
      sum("more", 500, { ...reserve, supersedes: "old" }),
    ];
    expect(partsOf(sums(rows))).toEqual([
      ["new", 200, 0, 0],
      ["already set aside", 300, 0, 0],
    ]);
    expect(partsOf(sums(rows, "new-money"))).toEqual([["new", 200, 0, 0]]);
    expect(partsOf(sums(rows, "all-identified"))).toEqual([["new", 500, 0, 0]]);
  });

  test("is told where no single pot is named, as far as only new money can be in it", () => {
    const rows = [
      sum("old", 300, { decision: "northtown-budget" }),
      sum("more", 500, { supersedes: "old" }),
      sum("known", 450, { part_of: "more:source", ...reserve }),
    ];
    expect(partsOf(sums(rows))).toEqual([
      ["new", 150, 0, 0],
      ["already set aside", 300, 0, 0],
      [undefined, 50, 0, 0],
    ]);
  });

  test("is nobody’s reading where it is not stated, though the pot is", () => {
    const rows = [
      absent("old", { ...reserve, decision: "northtown-budget" }),
      sum("more", 500, { ...reserve, supersedes: "old", inferred: "from_pot" }),
    ];
    expect(partsOf(sums(rows))).toEqual([[undefined, 500, 0, 0]]);
  });

  test("is not called extra where the unnamed pot was set aside before", () => {
    const pots = (earmarked: string) => [{ id: "northtown-till", kind: "not named", earmarked }];
    const rows = [sum("a", 500, { from_pot: "northtown-till" })];
    const partsWith = (earmarked: string) =>
      partsOf(sums(rows, "decided", { pots: pots(earmarked) }));
    expect(partsWith("no")).toEqual([["new", 500, 0, 500]]);
    expect(partsWith("yes")).toEqual([["already set aside", 500, 0, 0]]);
    expect(partsWith("")).toEqual([[undefined, 500, 0, 0]]);
  });
});
