/** The years of the money in the shipped data, and that prices and claims take the same ones. */
import { describe, expect, test } from "vitest";
import { claimsOf } from "../claims/claims.ts";
import { countRules, totalOf } from "../counting/rules.ts";
import type { CountSlug } from "../counting/total.ts";
import type { Council, Dataset } from "../dataset/dataset.ts";
import { loadDataset } from "../dataset/load.ts";
import { councilOf } from "../dataset/example-data.ts";
import { datedPounds } from "./years.ts";

describe("the shipped data", () => {
  const dataset = loadDataset("data").dataset as Dataset;
  const years = (council: Council, count: CountSlug) =>
    totalOf(dataset, council, count).included.flatMap(datedPounds);

  test("of Birmingham’s decision the prices follow what its items say", () => {
    const found = Map.groupBy(
      years(councilOf(dataset, "birmingham"), "decided"),
      ({ basis }) => basis,
    );
    const sums = [...found].map(([basis, all]) => [
      basis,
      all.reduce((sum, { pounds }) => sum + pounds, 0),
    ]);
    expect(sums).toEqual([
      ["stated", 6_074_000],
      ["decision", 500_000],
    ]);
  });

  test.each(dataset.councils)(
    "$short_name: money of a stated year is the same to prices and claims",
    (council) => {
      for (const { slug } of countRules) {
        const { periods } = claimsOf(totalOf(dataset, council, slug));
        const claimed = periods.filter(({ word }) => /^\d{4}-\d{2}$/.test(word ?? ""));
        const stated = years(council, slug).filter(({ basis }) => basis === "stated");
        const sum = (all: readonly { readonly pounds: number }[]) =>
          all.reduce((total, { pounds }) => total + pounds, 0);
        expect([slug, sum(stated)]).toEqual([slug, sum(claimed)]);
      }
    },
  );
});
