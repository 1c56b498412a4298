import { expect, test } from "vitest";
import { faults } from "../example-data.ts";

test("one headline decision for each council that has figures is sound", () => {
  expect(faults({})).toEqual([]);
});

test("two headlines of one council are refused", () => {
  const decisions = [{ id: "northtown-later", headline: "yes" }];
  expect(faults({ decisions })).toMatchInlineSnapshot(`
    [
      "data/decisions.csv:4:71: headline: found "yes"; allowed: one headline per council (line 3 is one)",
    ]
  `);
});

test("a council with figures and no headline is refused", () => {
  const decisions = [{ id: "northtown-main", headline: "" }];
  expect(faults({ decisions })).toMatchInlineSnapshot(`
    [
      "data/decisions.csv:2:72: headline: found an empty cell; allowed: yes in one decision of northtown, which has figures",
    ]
  `);
});

test("a headline decision that only the press records is refused", () => {
  const decisions = [{ id: "northtown-main", document: "northtown-press" }];
  expect(faults({ decisions })).toMatchInlineSnapshot(`
    [
      "data/decisions.csv:3:70: headline: found "yes"; allowed: an empty cell, and yes in a decision that an official document records: northtown-press is press",
    ]
  `);
});

test("a council without figures needs no headline", () => {
  const decisions = [{ id: "northtown-main", headline: "" }];
  expect(faults({ decisions, allocations: [] })).toEqual([]);
});
