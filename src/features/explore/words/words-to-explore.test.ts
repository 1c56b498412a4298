import { expect, test } from "vitest";
import { example, figureOf, found } from "../../../dataset/example-data.ts";
import { wordsToExplore } from "./words-to-explore.ts";

const dataset = example({
  allocations: [
    { id: "a", purpose: "SEND", from_pot: "northtown-fund", financial_year: "2022-23" },
    { id: "b", purpose: "leadership", financial_year: "2022-23" },
    { id: "c", purpose: "SEND" },
  ],
  other_amounts: [{ id: "forecast", kind: "forecast" }],
});
const figures = ["a", "b", "c"].map((id) => figureOf(dataset, id));

test("purposes, kinds of pot and years of several amounts, each once, and nothing that is not stated", () => {
  expect(wordsToExplore(figures)).toEqual([
    { facet: "purpose", of: "purpose", words: ["SEND", "leadership"] },
    { facet: "pot", of: "kind of pot", words: ["reserve"] },
    { facet: "year", of: "financial year", words: ["2022-23"] },
  ]);
});

test("an amount that is not funding has its kind alone", () => {
  expect(wordsToExplore([found(dataset.other_amounts, "forecast")])).toEqual([
    { facet: "kind", of: "kind of amount", words: ["forecast"] },
  ]);
  expect(wordsToExplore([])).toEqual([]);
});
