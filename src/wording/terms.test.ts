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

test("words within a longer term that means something else are not told as a term of their own", () => {
  const said = (text: string) => termsIn(text).map(({ term }) => term);
  // The longer one is capital too, and its meaning says so.
  const capital = ["High Needs Provision Capital", "capital"];
  expect(said("High Needs Capital Grant works")).toEqual(capital);
  expect(said("High Needs Provision Capital Allocation")).toEqual(capital);
  expect(said("High Needs Provision grant of 2024").slice(0, 1)).toEqual(capital.slice(0, 1));
  expect(said("High Needs Block")).toEqual(["High Needs"]);
  expect(said("High Needs Capital Grant, and the High Needs Block")).toEqual([
    ...capital,
    "High Needs",
  ]);
  expect(said("Flexible Use of Capital Receipts")).toEqual(["capital receipts"]);
});

test("each term is told in the text that first uses it", () => {
  const found = firstUses(["A drawdown.", "Another drawdown from a reserve.", "Nothing."]);
  expect(found.map((terms) => terms.map(({ term }) => term))).toEqual([
    ["drawdown"],
    ["reserve"],
    [],
  ]);
});
