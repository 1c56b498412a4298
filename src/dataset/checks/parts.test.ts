import { expect, test } from "vitest";
import { faults } from "../example-data.ts";

const pair = (whole: string, part: string) =>
  faults({
    allocations: [
      { id: "total", amount_gbp: whole },
      { id: "part", amount_gbp: part, part_of: "total:item" },
    ],
  });

test("a part may be as large as its whole", () => {
  expect(pair("1000", "1000")).toEqual([]);
});

test("a part that is larger than its whole is refused", () => {
  expect(pair("1000", "1001")).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:3:28: amount_gbp: found 1001; allowed: at most 1000, the whole that it is a part of (line 2)",
    ]
  `);
});

test("a part may be larger by rounding", () => {
  const whole = {
    id: "total",
    amount_gbp: "4780000",
    amount_printed: "£4.78m",
    printed_in: "millions",
  };
  const part = (amount_gbp: string, amount_printed: string) =>
    faults({
      allocations: [
        whole,
        { id: "part", amount_gbp, amount_printed, printed_in: "millions", part_of: "total:year" },
      ],
    });
  expect(part("4785000", "£4.785m")).toEqual([]);
  expect(part("4786000", "£4.786m")).toHaveLength(1);
});

const scopes = (whole: string, part: string) =>
  faults({
    allocations: [
      { id: "total", in_scope: whole },
      { id: "part", in_scope: part, part_of: "total:item" },
    ],
  });

test("a mixed whole has parts of any scope, and a mixed part a whole of any scope", () => {
  for (const scope of ["yes", "no", "partly"]) {
    expect(scopes("partly", scope)).toEqual([]);
    expect(scopes(scope, "partly")).toEqual([]);
    expect(scopes(scope, scope)).toEqual([]);
  }
});

test("a whole in scope has no part out of it", () => {
  expect(scopes("yes", "no")).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:3:92: in_scope: found "no"; allowed: yes or partly, as its whole (line 2) is yes; or partly on the whole",
    ]
  `);
});

test("a whole out of scope has no part in it", () => {
  expect(scopes("no", "yes")).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:3:92: in_scope: found "yes"; allowed: no or partly, as its whole (line 2) is no; or partly on the whole",
    ]
  `);
});
