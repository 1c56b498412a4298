import { expect, test } from "vitest";
import { councilOf, example } from "../dataset/example-data.ts";
import { accountedDocuments, accountedLine } from "./accounted-for.ts";

const print = {
  place: "paragraph 1.1",
  printed: "£1m",
  pounds: "1000000",
  unit: "millions",
  qualifier: "exactly",
};
const row = {
  id: "total",
  amount_gbp: "1000000",
  amount_printed: "£1m",
  printed_in: "millions",
  locator: "paragraph 1.1",
};

test("a document's amounts are told in rows, or left out with reasons", () => {
  const left = { ...print, order: "2", place: "paragraph 1.2", left_out: "example" };
  const dataset = example({ allocations: [row], prints: [{ ...print, order: "1" }, left] });
  const [document] = accountedDocuments(dataset, [councilOf(dataset)]);
  expect(document?.sentence).toBe(
    "All 2 amounts that this report prints are accounted for: 1 in rows, 1 left out, with its reason.",
  );
  expect(document?.reasons).toEqual(["1: An example or an illustration."]);
  expect(accountedLine(dataset, councilOf(dataset))).toBe(
    "Of one paper every printed amount is accounted for, 2 in all.",
  );
});

test("one amount is one, and a council without prints has no line", () => {
  const dataset = example({ allocations: [row], prints: [{ ...print, order: "1" }] });
  expect(accountedDocuments(dataset, dataset.councils).map(({ sentence }) => sentence)).toEqual([
    "The one amount that this report prints is accounted for: all in rows.",
  ]);
  const without = example();
  expect(accountedLine(without, councilOf(without))).toBeUndefined();
  expect(accountedDocuments(without, without.councils)).toEqual([]);
});
