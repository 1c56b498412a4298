import { describe, expect, test } from "vitest";
import { councilOf, type Changes, type FigureCells } from "../dataset/example-data.ts";
import { totalOf } from "../counting/rules.ts";
import { questions } from "./questions.ts";
import { arithmetic } from "./arithmetic.ts";
import { exampleWithStatistics } from "./example-statistics.ts";
import { measured, measuredParts } from "./measured.ts";
import type { MeasureSlug, PriceSlug } from "./measure.ts";

function sumOf(
  measure: MeasureSlug,
  prices: PriceSlug,
  allocations: readonly FigureCells[] = [{ id: "sum", purpose: "social care" }],
  { changes = {}, missing = false }: { changes?: Changes; missing?: boolean } = {},
) {
  const dataset = exampleWithStatistics({ ...changes, allocations }, missing);
  const total = totalOf(dataset, councilOf(dataset), "decided");
  return { dataset, sum: measured(dataset, total, { measure, prices }) };
}

describe("a denominator", () => {
  test("is of the year of the headline decision", () => {
    expect(sumOf("per-child", "cash").sum.value).toBe(1_000);
    expect(sumOf("share-of-spend", "cash").sum.value).toBe(25);
    expect(sumOf("pounds", "cash").sum).toMatchObject({ value: 1_000_000, denominator: undefined });
  });

  test("that is missing makes the value unknown, with a reason", () => {
    const { sum } = sumOf("per-child", "cash", undefined, { missing: true });
    expect(sum).toMatchObject({
      value: undefined,
      missing: "no denominator",
      numerator: 1_000_000,
    });
    expect(sum.denominator).toMatchInlineSnapshot(`
      {
        "known": false,
        "reason": "The number of children for mid-2022 is not in the releases we hold.",
      }
    `);
    expect(measuredParts(sum, "recurrence")).toBeUndefined();
  });

  test("of another year is not taken instead", () => {
    const changes = { decisions: [{ id: "northtown-main", date: "2023-06-01" }] };
    const { sum } = sumOf("share-of-spend", "cash", undefined, { changes });
    expect(sum.denominator).toMatchInlineSnapshot(`
      {
        "known": false,
        "reason": "The spending on children’s services for 2023-24 is not in the releases we hold.",
      }
    `);
  });
});

describe("real terms", () => {
  test("are prices of the base year", () => {
    const { sum } = sumOf("pounds", "real");
    expect(sum.value).toBe(1_250_000);
    expect(sumOf("per-child", "real").sum.value).toBe(1_250);
  });

  test("are not known for money beyond the last outturn, and the rest stands beside", () => {
    const { sum } = sumOf("pounds", "real", [
      { id: "sum", financial_year: "2025-26" },
      { id: "more", amount_gbp: "800000", financial_year: "2022-23" },
    ]);
    expect(sum).toMatchObject({
      value: undefined,
      missing: "no prices",
      rest: 1_000_000,
      numerator: undefined,
    });
    expect(measuredParts(sum, "purpose")).toBeUndefined();
  });

  test("of a part go by its own year, or that of its whole, and the parts add up", () => {
    const { sum } = sumOf("pounds", "real", [
      { id: "sum", complete_splits: "item year" },
      { id: "y1", part_of: "sum:year", amount_gbp: "500000", financial_year: "2021-22" },
      { id: "y2", part_of: "sum:year", amount_gbp: "500000", financial_year: "2024-25" },
      { id: "a", part_of: "sum:item", amount_gbp: "500000", financial_year: "2021-22" },
      {
        id: "b",
        part_of: "sum:item",
        amount_gbp: "500000",
        financial_year: "2024-25",
        purpose: "social care",
      },
    ]);
    expect(sum.value).toBe(1_500_000);
    expect([...(measuredParts(sum, "purpose") ?? [])]).toEqual([
      ["SEND", 1_000_000],
      ["social care", 500_000],
    ]);
  });

  test("of undated parts share the years of their whole", () => {
    const { sum } = sumOf("pounds", "real", [
      { id: "sum", complete_splits: "item year" },
      { id: "y1", part_of: "sum:year", amount_gbp: "500000", financial_year: "2021-22" },
      { id: "y2", part_of: "sum:year", amount_gbp: "500000", financial_year: "2024-25" },
      { id: "a", part_of: "sum:item", amount_gbp: "200000" },
      { id: "b", part_of: "sum:item", amount_gbp: "800000", purpose: "social care" },
    ]);
    const parts = [...(measuredParts(sum, "purpose") ?? [])];
    expect(parts.map(([word]) => word)).toEqual(["SEND", "social care"]);
    expect(parts[0]?.[1]).toBeCloseTo(300_000, 6);
    expect(parts[1]?.[1]).toBeCloseTo(1_200_000, 6);
  });

  test("of a part that its paper dates otherwise are fitted to the whole", () => {
    const { sum } = sumOf("pounds", "real", [
      { id: "sum", complete_splits: "item", financial_year: "2022-23" },
      { id: "a", part_of: "sum:item", amount_gbp: "500000", financial_year: "2021-22" },
      { id: "b", part_of: "sum:item", amount_gbp: "500000", purpose: "social care" },
    ]);
    const parts = measuredParts(sum, "purpose") ?? new Map<string, number>();
    const all = [...parts.values()].reduce((total, part) => total + part, 0);
    expect(all).toBeCloseTo(sum.value ?? 0, 6);
    expect(parts.get("SEND")).toBeGreaterThan(parts.get("social care") ?? 0);
  });
});

test("a total of which nothing is known is not stated in any measure", () => {
  const absent = [{ id: "sum", amount_absent: "exempt" }];
  for (const { measure, prices } of questions)
    expect(sumOf(measure, prices, absent).sum).toMatchObject({
      value: undefined,
      missing: "not stated",
    });
});

test("a total of which nothing is known has no rest in prices of the base year either", () => {
  const { sum } = sumOf("pounds", "real", [{ id: "sum", amount_absent: "exempt" }]);
  expect(sum.rest).toBeUndefined();
});

test("what may not be new cannot be said either, where its year has no price index", () => {
  const { dataset } = sumOf("per-child", "real", [
    { id: "new", from_pot: "northtown-reserve" },
    { id: "unsure", financial_year: "2025-26" },
  ]);
  const total = totalOf(dataset, councilOf(dataset), "new-money");
  expect(measured(dataset, total, { measure: "per-child", prices: "real" })).toMatchObject({
    ...{ value: 1_250, not_stated: undefined },
  });
});

test("the arithmetic says each step, its result and its release", () => {
  const { dataset, sum } = sumOf("per-child", "real");
  const steps = arithmetic(dataset, sum).map(
    ({ what, terms, result, source }) => `${what} | ${terms} | ${result} | ${source?.release}`,
  );
  expect(steps).toMatchInlineSnapshot(`
    [
      "Counted, in pounds of the day |  | £1,000,000 | undefined",
      "Money of 2022-23 (the year of the decision; the money’s own year is not stated), in 2024-25 prices | £1,000,000 × 100 ÷ 80 | £1,250,000 | May 2026",
      "Divided by: persons aged 0 to 17, Northtown, mid-2022 |  | 1,000 | May 2026",
      "Pounds per child | £1,250,000 ÷ 1,000 | £1,250.00 | undefined",
    ]
  `);
});

test("the arithmetic stops where it cannot go on, and says why", () => {
  const later = [{ id: "sum", financial_year: "2025-26" }];
  const { dataset, sum } = sumOf("per-child", "real", later);
  expect(arithmetic(dataset, sum).map(({ result }) => result)).toMatchInlineSnapshot(`
    [
      "£1,000,000",
      "£1,000,000 has no value in 2024-25 prices: the price index of 2025-26 is not final, or not held",
      "cannot be said; the rest comes to £0",
    ]
  `);
  const without = sumOf("share-of-spend", "cash", undefined, { missing: true });
  expect(arithmetic(without.dataset, without.sum).at(-1)?.result).toMatchInlineSnapshot(
    `"not available. The spending on children’s services for 2022-23 is not in the releases we hold."`,
  );
});
