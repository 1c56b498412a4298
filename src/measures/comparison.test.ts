import { expect, test } from "vitest";
import { exampleWithStatistics } from "./example-statistics.ts";
import { comparison, type ComparisonRow } from "./comparison.ts";

test("what cannot be said is null, and an empty part is zero", () => {
  const missing = comparison(exampleWithStatistics({}, true));
  const find = (measure: string): ComparisonRow | undefined =>
    missing.find((row) => row.measure === measure && row.count === "decided");
  expect(find("per-child")).toMatchObject({
    value: null,
    one_off: null,
    type_not_stated: null,
    numerator_gbp: 1_000_000,
    denominator: null,
    denominator_source: null,
  });
  expect(find("pounds")).toMatchObject({ value: 1_000_000, one_off: 0, capital: 0 });
});
