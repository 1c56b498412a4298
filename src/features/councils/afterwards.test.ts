import { expect, test } from "vitest";
import { councilOf, example, found } from "../../dataset/example-data.ts";
import { amountsInTime, groups, isWholeCouncil, type AmountGroup } from "./afterwards.ts";

const dataset = example({
  documents: [
    { id: "later", date: "2023-05-01" },
    { id: "undated", date: "" },
    { id: "closed", date: "" },
    { id: "minuted", date: "" },
    { id: "rough", date: "2022" },
    { id: "northtown-press", date: "2024" },
  ],
  decisions: [{ id: "northtown-later", document: "minuted" }],
  other_amounts: [
    { id: "with", period: "2030-31" },
    { id: "after-press", document: "northtown-press", period: "2022-23" },
    { id: "after", document: "later", period: "2024-25" },
    { id: "after-first", document: "later", period: "by March 2023" },
    { id: "saved", document: "later", kind: "saving" },
    { id: "whole", document: "later", label: "Whole council, net budget", kind: "budget" },
    { id: "year-after", document: "undated", period: "2023-24" },
    { id: "month-before", document: "undated", period: "2022-05" },
    { id: "unknown", document: "undated" },
    { id: "came-to", document: "closed", period: "2022-23", kind: "outturn" },
    { id: "told-with-it", document: "closed", period: "2021-22", kind: "deficit" },
    { id: "of-the-year", document: "rough" },
    { id: "decided", document: "minuted" },
  ],
});
const lines = (list: readonly AmountGroup[]) =>
  list.map(
    ({ name, press, amounts }) =>
      `${name}, ${press} press: ${amounts.map(({ id }) => id).join(" ")}`,
  );

test("amounts stand after the headline decision, before it, or undated", () => {
  const headline = found(dataset.decisions, "northtown-main");
  const { after, before, undated } = amountsInTime(dataset, councilOf(dataset), headline);
  expect(lines(after)).toEqual([
    "Savings, 0 press: saved",
    "What it came to, 0 press: came-to",
    "Forecasts, 1 press: decided after-first after after-press",
    "Shortfalls (deficits), 0 press: told-with-it",
    "The whole council, 0 press: whole",
  ]);
  expect(lines(before)).toEqual(["Forecasts, 0 press: with"]);
  // For when something was forecast says nothing of when; nor does the year alone of a paper of that year.
  expect(lines(undated)).toEqual([
    "Forecasts, 0 press: unknown of-the-year month-before year-after",
  ]);
});

test("without a headline decision all are undated", () => {
  const { after, before, undated } = amountsInTime(dataset, councilOf(dataset), undefined);
  expect([after, before]).toEqual([[], []]);
  expect(undated.flatMap(({ amounts }) => amounts)).toHaveLength(13);
});

test("an amount of the whole council is told by its label", () => {
  expect(dataset.other_amounts.filter(isWholeCouncil).map(({ id }) => id)).toEqual(["whole"]);
});

test("no amounts make no groups", () => {
  expect(groups([])).toEqual([]);
});
