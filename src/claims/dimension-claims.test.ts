import { describe, expect, test } from "vitest";
import { councilOf, example, type Changes, type FigureCells } from "../dataset/example-data.ts";
import { absent, sum } from "../counting/example-totals.ts";
import { totalOf } from "../counting/rules.ts";
import { always, byItem, bySource, fund, once, reserve } from "./example-rows.ts";
import { sourceClaims, wordClaims } from "./dimension-claims.ts";

type Rows = readonly FigureCells[];

function totalIn(allocations: Rows, changes: Changes = {}) {
  const dataset = example({ ...changes, allocations });
  return totalOf(dataset, councilOf(dataset), "decided");
}

const recurrence = (rows: Rows) => wordClaims(totalIn(rows), "recurrence");

/** Every order of three rows. */
const orders = ([a = {}, b = {}, c = {}]: Rows): Rows[] => [
  [a, b, c],
  [a, c, b],
  [b, a, c],
  [b, c, a],
  [c, a, b],
  [c, b, a],
];

describe("what a total is by the words of a dimension", () => {
  test("has the most money first and what is not stated last, in whatever order it was entered", () => {
    for (const rows of orders([sum("a", 5, once), sum("b", 70, always), sum("c", 900)]))
      expect(recurrence(rows).map(({ word, pounds }) => [word, pounds])).toEqual([
        ["ongoing", 70],
        ["one-off", 5],
        [undefined, 900],
      ]);
  });

  test("has the most money first, however little the papers leave unsaid", () => {
    for (const rows of orders([sum("a", 5, once), sum("b", 70, always), sum("c", 1)]))
      expect(recurrence(rows).map(({ word }) => word)).toEqual(["ongoing", "one-off", undefined]);
  });

  test("names each figure that says it, and that leaves it unsaid", () => {
    const rows = [sum("a", 5, once), sum("b", 70, once), sum("c", 900)];
    expect(recurrence(rows).map(({ figures }) => figures.map(({ id }) => id))).toEqual([
      ["a", "b"],
      ["c"],
    ]);
  });

  test("says of how much it is our reading", () => {
    const rows = [sum("a", 5, { ...once, inferred: "recurrence" }), sum("b", 70, once)];
    expect(recurrence(rows).map(({ pounds, inferred }) => [pounds, inferred])).toEqual([[75, 5]]);
  });
});

describe("what is not fixed of the money of a word", () => {
  const ceilings = (rows: Rows) =>
    recurrence(rows).map(({ word, qualified }) => [word, qualified.ceiling]);
  const whole = (cells: FigureCells) => sum("whole", 300, { complete_splits: "item", ...cells });

  test("is a ceiling over a sum where all of the sum is here, whatever its parts are printed with", () => {
    const parts = [sum("x", 100, { ...byItem, ...once }), sum("y", 200, { ...byItem, ...once })];
    expect(ceilings([whole({ qualifier: "up-to" }), ...parts])).toEqual([["one-off", 300]]);
  });

  test("is what the parts are printed with where the sum has other words too", () => {
    const parts = [
      sum("x", 100, { ...byItem, ...once, qualifier: "up-to" }),
      sum("y", 200, { ...byItem, ...always }),
    ];
    expect(ceilings([whole({}), ...parts])).toEqual([
      ["ongoing", 0],
      ["one-off", 100],
    ]);
    expect(ceilings([whole({ qualifier: "up-to" }), ...parts])).toEqual([
      ["ongoing", 0],
      ["one-off", 100],
    ]);
  });

  test("is that of all its sums together", () => {
    const rows = [sum("a", 5, { ...once, qualifier: "up-to" }), sum("b", 70, once)];
    expect(ceilings([...rows, sum("c", 9, { ...once, qualifier: "up-to" })])).toEqual([
      ["one-off", 14],
    ]);
  });
});

describe("the pots that a total comes from", () => {
  const pots = (rows: Rows) =>
    sourceClaims(totalIn(rows)).map(({ pot, pounds, inferred, figures }) => [
      ...[pot?.id, pounds, inferred],
      figures.map(({ id }) => id).join(),
    ]);

  test("have the most money first, what comes from no named pot last", () => {
    for (const rows of orders([sum("a", 5, reserve), sum("b", 70, fund), sum("c", 900)]))
      expect(pots(rows)).toEqual([
        ["northtown-fund", 70, 0, "b"],
        ["northtown-reserve", 5, 0, "a"],
        [undefined, 900, 0, "c"],
      ]);
  });

  test("say of how much it is our reading which pot it is", () => {
    const rows = [sum("a", 5, { ...reserve, inferred: "from_pot" }), sum("b", 70, reserve)];
    expect(pots(rows)).toEqual([["northtown-reserve", 75, 5, "a,b"]]);
  });

  test("are those of a sum itself before those of its items", () => {
    const whole = sum("whole", 300, { complete_splits: "item", ...reserve });
    const parts = [sum("x", 100, byItem), sum("y", 200, byItem)];
    expect(pots([whole, ...parts])).toEqual([["northtown-reserve", 300, 0, "whole"]]);
  });

  test("are those of its items, or else of its sources, where the sum names none", () => {
    const items = [sum("x", 100, { ...byItem, ...reserve }), sum("y", 200, { ...byItem, ...fund })];
    expect(pots([sum("whole", 300, { complete_splits: "item" }), ...items])).toEqual([
      ["northtown-fund", 200, 0, "y"],
      ["northtown-reserve", 100, 0, "x"],
    ]);
    const sources = items.map((row) => ({ ...row, ...bySource }));
    expect(pots([sum("whole", 300, { complete_splits: "source" }), ...sources])).toEqual([
      ["northtown-fund", 200, 0, "y"],
      ["northtown-reserve", 100, 0, "x"],
    ]);
  });

  test("are none of an amount that is not published", () => {
    expect(pots([absent("a", reserve), sum("b", 70, fund)])).toEqual([
      ["northtown-fund", 70, 0, "b"],
    ]);
  });
});
