import { describe, expect, test } from "vitest";
import { councilOf, example, type Changes, type FigureCells } from "../dataset/example-data.ts";
import { absent, sum } from "../counting/example-totals.ts";
import { totalOf } from "../counting/rules.ts";
import type { CountSlug } from "../counting/total.ts";
import { cellsOf } from "./cells.ts";

function cells(
  allocations: readonly FigureCells[],
  count: CountSlug = "decided",
  changes: Changes = {},
) {
  const dataset = example({ ...changes, allocations });
  return cellsOf(totalOf(dataset, councilOf(dataset), count));
}

/** Of each cell: whether it is new, its pounds, and of these by our reading. */
function found(...asked: Parameters<typeof cells>) {
  return cells(...asked).map(({ newness, pounds, inferred }) => [newness, pounds, inferred]);
}

const reserve = { from_pot: "northtown-reserve" };
const fund = { from_pot: "northtown-fund" };
const bySource = { part_of: "whole:source" };
const byItem = { part_of: "whole:item" };

/** A sum of 400 that is split by what it is for; the papers tell its sources beside. */
const items = [
  sum("whole", 400, { complete_splits: "item" }),
  sum("x", 250, { ...byItem, purpose: "social care", recurrence: "ongoing" }),
  sum("y", 150, { ...byItem, purpose: "leadership", money_type: "capital" }),
];

test("money is told apart by what it is for, whether it comes again and of what kind it is", () => {
  const parts = cells(items).map(({ purpose, recurrence, money_type, pounds }) => [
    ...[purpose, recurrence, money_type],
    pounds,
  ]);
  expect(parts).toEqual([
    ["social care", "ongoing", undefined, 250],
    ["leadership", undefined, "capital", 150],
  ]);
});

test("what is not published is in no cell, and nothing is neither new nor set aside", () => {
  expect(found([absent("a")])).toEqual([]);
  expect(found([sum("a", 0, reserve)])).toEqual([[undefined, 0, 0]]);
});

describe("whether a decision's money is new", () => {
  test("is known of all its items where all its sources are alike, whatever an item says", () => {
    expect(found([...items, sum("a", 400, { ...bySource, ...reserve })])).toEqual([
      ["new", 250, 0],
      ["new", 150, 0],
    ]);
    expect(found([...items, sum("a", 400, { ...bySource, ...fund })])).toEqual([
      ["already set aside", 250, 0],
      ["already set aside", 150, 0],
    ]);
  });

  test("is not known of any item where its sources differ", () => {
    const sources = [
      sum("a", 300, { ...bySource, ...reserve }),
      sum("b", 100, { ...bySource, ...fund }),
    ];
    expect(found([...items, ...sources])).toEqual([
      [undefined, 250, 0],
      [undefined, 150, 0],
    ]);
  });

  test("divides a sum of one kind by its sources, and what no source explains is not stated", () => {
    const sources = [
      sum("a", 300, { ...bySource, ...reserve }),
      sum("b", 60, { ...bySource, ...fund }),
    ];
    expect(found([sum("whole", 400), ...sources])).toEqual([
      ["new", 300, 0],
      ["already set aside", 60, 0],
      [undefined, 40, 0],
    ]);
  });

  test("is our reading in all items where it is our reading in a source", () => {
    const read = { ...reserve, inferred: "from_pot" };
    const sources = [
      sum("a", 300, { ...bySource, ...read }),
      sum("b", 100, { ...bySource, from_pot: "northtown-till" }),
    ];
    const pots = [{ id: "northtown-till", earmarked: "no" }];
    expect(found([...items, ...sources], "decided", { pots })).toEqual([
      ["new", 250, 250],
      ["new", 150, 150],
    ]);
  });

  test("is our reading where the pot's earmarking is", () => {
    const pots = [{ id: "northtown-fund", inferred: "earmarked" }];
    const sources = [
      sum("a", 300, { ...bySource, ...fund }),
      sum("b", 100, { ...bySource, ...reserve, inferred: "from_pot" }),
    ];
    expect(found([sum("whole", 400), ...sources], "decided", { pots })).toEqual([
      ["new", 100, 100],
      ["already set aside", 300, 300],
    ]);
  });
});

describe("an increase of an earlier decision's sum", () => {
  const rows = [
    sum("old", 300, { ...reserve, decision: "northtown-budget" }),
    sum("sum", 500, { ...reserve, supersedes: "old" }),
  ];

  test("is new in what was decided, and the rest was set aside before", () => {
    expect(found(rows)).toEqual([
      ["new", 200, 0],
      ["already set aside", 300, 0],
    ]);
  });

  test("is all that new money counts", () => {
    expect(found(rows, "new-money")).toEqual([["new", 200, 0]]);
    const read = rows.map((row) => ({ ...row, inferred: "from_pot" }));
    expect(found(read, "new-money")).toEqual([["new", 200, 200]]);
  });

  test("is no matter in everything found, where a pot alone says whether money is new", () => {
    expect(found(rows, "all-identified")).toEqual([["new", 500, 0]]);
  });
});

test("in everything found each pot speaks for its money, and no pot for none", () => {
  const rows = [
    sum("a", 300, { ...reserve, inferred: "from_pot" }),
    sum("b", 200, fund),
    sum("c", 100),
  ];
  expect(found(rows, "all-identified")).toEqual([
    ["new", 300, 300],
    ["already set aside", 200, 0],
    [undefined, 100, 0],
  ]);
});

test("of a ceiling each part has what the other cannot hold", () => {
  const sources = [
    sum("a", 300, { ...bySource, ...reserve }),
    sum("b", 100, { ...bySource, ...fund }),
  ];
  const ceilings = (allocations: readonly FigureCells[]) =>
    cells(allocations).map(({ qualified }) => qualified.ceiling);
  expect(ceilings([sum("whole", 400, { qualifier: "up-to" }), ...sources])).toEqual([300, 100]);
  const most = sum("most", 350, { ...byItem, qualifier: "up-to" });
  expect(ceilings([sum("whole", 400), ...sources, most])).toEqual([250, 50]);
});
