import { describe, expect, test } from "vitest";
import { councilOf, example, type FigureCells } from "../dataset/example-data.ts";
import { absent, sum } from "./example-totals.ts";
import { namedForOthers, namedItems } from "./named-items.ts";
import { totalOf } from "./rules.ts";

type Rows = readonly FigureCells[];

function includedIn(allocations: Rows) {
  const dataset = example({ allocations });
  return totalOf(dataset, councilOf(dataset), "decided").included;
}

describe("what is named without an amount", () => {
  const named = (rows: Rows) => namedItems(includedIn(rows)).map(({ id }) => id);

  test("is every item that has none, at any depth", () => {
    const rows = [
      sum("whole", 300),
      absent("x", { part_of: "whole:item" }),
      sum("y", 200, { part_of: "whole:item" }),
      absent("below", { part_of: "y:item" }),
      absent("deep", { part_of: "x:item" }),
    ];
    expect(named(rows)).toEqual(["x", "deep", "below"]);
  });

  test("is no sum by itself, and no source or year", () => {
    const rows = [
      sum("whole", 300),
      absent("source", { part_of: "whole:source" }),
      absent("year", { part_of: "whole:year" }),
      absent("alone"),
    ];
    expect(named(rows)).toEqual([]);
  });

  test("is no item of which another print has the amount", () => {
    const rows = [
      sum("whole", 300),
      absent("x", { part_of: "whole:item" }),
      sum("again", 100, { restates: "x", status: "recommended" }),
    ];
    expect(named(rows)).toEqual([]);
  });

  test("is named once where it is a part of two items", () => {
    const rows = [
      sum("whole", 300),
      sum("y", 200, { part_of: "whole:item" }),
      sum("z", 100, { part_of: "whole:item" }),
      absent("x", { part_of: "y:item z:item" }),
    ];
    expect(named(rows)).toEqual(["x"]);
  });
});

test("of items for another purpose than the sum nobody can tell how much is for what", () => {
  const item = { part_of: "whole:item" };
  const rows = [
    sum("whole", 300, { purpose: "social care" }),
    absent("bus", { ...item, purpose: "home-to-school transport" }),
    absent("care", { ...item, purpose: "social care" }),
    sum("plan", 200, { ...item, purpose: "SEND" }),
  ];
  expect(namedForOthers(includedIn(rows)).map(({ id }) => id)).toEqual(["bus"]);
});
