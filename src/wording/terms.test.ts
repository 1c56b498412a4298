import { expect, test } from "vitest";
import { firstUses, termsIn } from "./terms.ts";

test("terms are found in the order of their first use, whatever their form", () => {
  const text = "The directorate draws down a sum; a later drawdown of tranche two follows.";
  expect(termsIn(text).map(({ term }) => term)).toEqual(["directorate", "drawdown", "tranche"]);
});

test("a word that only looks like a term is none", () => {
  expect(termsIn("They send a letter, and the drawing hangs downstairs.")).toEqual([]);
  expect(termsIn("Working capital loan")).toEqual([]);
  expect(termsIn("Capital for a school").map(({ term }) => term)).toEqual(["capital"]);
});

test("each term is told in the text that first uses it", () => {
  const found = firstUses(["A drawdown.", "Another drawdown from a reserve.", "Nothing."]);
  expect(found.map((terms) => terms.map(({ term }) => term))).toEqual([
    ["drawdown"],
    ["reserve"],
    [],
  ]);
});
