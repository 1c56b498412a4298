import { describe, expect, test } from "vitest";
import { councilOf, example, type FigureCells } from "../dataset/example-data.ts";
import { absent, sum } from "../counting/example-totals.ts";
import { totalOf } from "../counting/rules.ts";
import { always, byItem, bySource, capital, fund, once, reserve, revenue } from "./example-rows.ts";
import { sumClaims } from "./newness.ts";

type Rows = readonly FigureCells[];

function sums(allocations: Rows) {
  const dataset = example({ allocations });
  return sumClaims(totalOf(dataset, councilOf(dataset), "decided"));
}

/** Whether a sum is capital, whether it comes again, and its pounds. */
const kinds = (rows: Rows) =>
  sums(rows).map(({ capital, recurrence, pounds }) => [
    capital ? "capital" : "other",
    recurrence ?? "any",
    pounds,
  ]);

describe("the sums that a total is told in", () => {
  test("stand by whether they come again, capital after all others", () => {
    const rows = [
      sum("a", 1, { ...capital, ...once }),
      sum("b", 20),
      sum("c", 300, once),
      sum("d", 4000, { ...capital, ...always }),
      sum("e", 50_000, always),
    ];
    const expected = [
      ["other", "ongoing", 50_000],
      ["other", "one-off", 300],
      ["other", "not stated", 20],
      ["capital", "ongoing", 4000],
      ["capital", "one-off", 1],
    ];
    expect(kinds(rows)).toEqual(expected);
    expect(kinds(rows.toReversed())).toEqual(expected);
  });

  test("are one where all of them come alike, or where there is only one", () => {
    expect(kinds([sum("a", 1, once), sum("b", 20, once)])).toEqual([["other", "any", 21]]);
    expect(kinds([sum("a", 1), sum("b", 20)])).toEqual([["other", "any", 21]]);
    expect(kinds([sum("a", 1, capital)])).toEqual([["capital", "any", 1]]);
  });

  test("are one where a paper prints one sum of what comes once and what comes every year", () => {
    const whole = sum("whole", 300, { complete_splits: "item" });
    const parts = [sum("x", 100, { ...byItem, ...once }), sum("y", 200, { ...byItem, ...always })];
    expect(kinds([whole, ...parts])).toEqual([["other", "any", 300]]);
  });

  test("are told as if there were no other where the other is nothing or not published", () => {
    expect(kinds([sum("a", 1, once), sum("b", 0, always)])).toEqual([["other", "any", 1]]);
    expect(kinds([sum("a", 1, once), absent("b", always)])).toEqual([["other", "any", 1]]);
    expect(kinds([sum("b", 0, always), absent("c")])).toEqual([]);
  });

  test("name each figure that was judged once", () => {
    const rows = [
      ...[sum("old", 300, { ...reserve, decision: "northtown-budget" })],
      ...[sum("more", 500, { ...reserve, supersedes: "old" }), sum("b", 20, reserve)],
    ];
    const figures = sums(rows).flatMap(({ parts }) =>
      parts.map((part) => part.figures.map(({ id }) => id)),
    );
    expect(figures).toEqual([["more", "b"], ["more"]]);
  });
});

describe("what is not fixed of a sum", () => {
  const ceilings = (rows: Rows) => sums(rows).map(({ qualified }) => qualified.ceiling);
  const mixed = (cells: FigureCells) => sum("whole", 300, { complete_splits: "item", ...cells });
  const parts = [
    sum("x", 100, { ...byItem, ...capital, qualifier: "up-to" }),
    sum("y", 200, { ...byItem, ...revenue }),
  ];

  test("is what it is printed with where all of it is told as one", () => {
    const sources = [
      sum("s", 250, { ...bySource, ...reserve }),
      sum("t", 50, { ...bySource, ...fund }),
    ];
    const most = sum("most", 200, { ...byItem, qualifier: "up-to" });
    expect(ceilings([sum("whole", 300), ...sources, most])).toEqual([200]);
    expect(ceilings([sum("whole", 300, { qualifier: "up-to" }), ...sources])).toEqual([300]);
  });

  test("is that of its parts where they stand apart", () => {
    expect(ceilings([mixed(reserve), ...parts])).toEqual([0, 100]);
    expect(ceilings([mixed({ ...reserve, qualifier: "up-to" }), ...parts])).toEqual([0, 100]);
  });

  test("is that of several sums together", () => {
    const rows = [sum("a", 5, { qualifier: "up-to" }), sum("b", 70)];
    expect(ceilings([...rows, sum("c", 9, { qualifier: "up-to" })])).toEqual([14]);
  });
});
