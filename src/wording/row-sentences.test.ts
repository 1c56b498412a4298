import { expect, test } from "vitest";
import { example } from "../dataset/example-data.ts";
import { sentenceOf } from "./row-sentences.ts";
import { link } from "./rich-text.ts";

const sums = { amount_printed: "£1m", printed_in: "millions", amount_gbp: "1000000" };

test("a sum of a sentence leads to the figure of the row’s own decision", () => {
  const dataset = example({
    decisions: [{ id: "northtown-later", summary: "Of £1m, £5 is left." }],
    allocations: [
      { ...sums, id: "total", decision: "northtown-main" },
      { ...sums, id: "again", decision: "northtown-later", restates: "total", status: "noted" },
    ],
    other_amounts: [{ id: "left", amount_gbp: "5", amount_printed: "5" }],
  });
  const [later] = dataset.decisions.filter(({ id }) => id === "northtown-later");
  expect(later && sentenceOf(dataset, "decisions", later, "summary")).toEqual([
    "Of ",
    link("£1m", { page: "figure", id: "again" }),
    ", ",
    link("£5", { page: "figure", id: "left" }),
    " is left.",
  ]);
});

test("an amount’s own sum leads nowhere, and an empty cell is no sentence", () => {
  const dataset = example({ allocations: [{ ...sums, id: "total", note: "Printed as £1m." }] });
  const [total] = dataset.figures;
  const note = total && sentenceOf(dataset, "allocations", total, "note");
  expect(note).toEqual(["Printed as £1m."]);
  const [decision] = dataset.decisions;
  expect(decision && sentenceOf(dataset, "decisions", decision, "inferred")).toEqual([]);
});
