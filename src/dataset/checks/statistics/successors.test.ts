import { expect, test } from "vitest";
import { faults } from "../../example-data.ts";

const part = { part_of: "whole:item", amount_gbp: "1000" };

test("a part may replace another part of the same whole", () => {
  const allocations = [
    { id: "whole" },
    { ...part, id: "a" },
    { ...part, id: "b", supersedes: "a" },
  ];
  expect(faults({ allocations })).toEqual([]);
});

test("a part does not replace its own whole, at any depth", () => {
  const allocations = [
    { id: "whole" },
    { ...part, id: "a" },
    { ...part, id: "b", part_of: "a:year", supersedes: "whole" },
  ];
  expect(faults({ allocations })).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:4:69: supersedes: found "whole"; allowed: figures that it is not a part of, as it is of line 2",
    ]
  `);
});

test("a part does not replace what has replaced its own whole", () => {
  const allocations = [
    { id: "whole" },
    { id: "next", supersedes: "whole" },
    { ...part, id: "b", supersedes: "next" },
  ];
  expect(faults({ allocations })).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:4:73: supersedes: found "next"; allowed: figures that it is not a part of, as it is of line 2",
    ]
  `);
});
