/** The steps of a value as a reader would take them with a pocket calculator, each with its terms and result. */
import { describe, expect, test } from "vitest";
import { absent, sum } from "../counting/example-totals.ts";
import { totalOf } from "../counting/rules.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { councilOf, type FigureCells } from "../dataset/example-data.ts";
import { arithmetic } from "./arithmetic.ts";
import { exampleWithStatistics } from "./example-statistics.ts";
import type { MeasureSlug, PriceSlug } from "./measure.ts";
import { measured } from "./measured.ts";

/** What is worked out, its terms and its result. */
type Line = readonly [string, string, string];

const measuredIn = (dataset: Dataset, measure: MeasureSlug, prices: PriceSlug) =>
  measured(dataset, totalOf(dataset, councilOf(dataset), "decided"), { measure, prices });

function linesOf(
  measure: MeasureSlug,
  prices: PriceSlug,
  allocations: readonly FigureCells[],
  dataset = exampleWithStatistics({ allocations }),
): Line[] {
  return arithmetic(dataset, measuredIn(dataset, measure, prices)).map(
    ({ what, terms, result }) => [what, terms, result],
  );
}

const counted = "Counted, in pounds of the day";
const care = { purpose: "social care" };
const divided: Line = ["Divided by: GBP, gross, Northtown, 2022-23", "", "4,000,000"];

describe("a total in pounds of the day", () => {
  test("of several figures is their sum, without those of which no amount is published", () => {
    expect(linesOf("pounds", "cash", [sum("a", 400), absent("b"), sum("c", 600)])).toEqual([
      [counted, "£400 + £600", "£1,000"],
    ]);
  });

  test("of one figure is looked up, so there is nothing to add", () => {
    expect(linesOf("pounds", "cash", [sum("a", 400), absent("b")])).toEqual([
      [counted, "", "£400"],
    ]);
  });

  test("of which nothing is known ends at once", () => {
    expect(linesOf("per-child", "real", [absent("a")])).toEqual([
      [counted, "", "no amount is stated"],
    ]);
  });
});

describe("a share of spending", () => {
  test("names what it leaves out with the reason, adds up the rest, and takes it of a hundred", () => {
    const figures = [
      sum("a", 300_000, care),
      sum("b", 100_000, { purpose: "leadership" }),
      sum("c", 50_000),
      sum("d", 7_000, { ...care, money_type: "capital" }),
      absent("e", care),
    ];
    const left = "Not divided by the spending, which holds";
    expect(linesOf("share-of-spend", "cash", figures)).toEqual([
      [counted, "£300,000 + £100,000 + £50,000 + £7,000", "£457,000"],
      [`${left} no money for special educational needs: SEND`, "", "£50,000"],
      [`${left} no capital: capital for social care`, "", "£7,000"],
      ["The rest", "£300,000 + £100,000", "£400,000"],
      divided,
      ["Share of yearly spending", "100 × £400,000 ÷ 4,000,000", "10.00%"],
    ]);
  });

  test("of which one figure is left has nothing to add", () => {
    expect(linesOf("share-of-spend", "cash", [sum("a", 400_000, care), sum("b", 50_000)])).toEqual([
      [counted, "£400,000 + £50,000", "£450,000"],
      [
        "Not divided by the spending, which holds no money for special educational needs: SEND",
        "",
        "£50,000",
      ],
      ["The rest", "", "£400,000"],
      divided,
      ["Share of yearly spending", "100 × £400,000 ÷ 4,000,000", "10.00%"],
    ]);
  });

  test("that leaves out nothing goes straight to the division", () => {
    expect(linesOf("share-of-spend", "cash", [sum("a", 400_000, care)])).toEqual([
      [counted, "", "£400,000"],
      divided,
      ["Share of yearly spending", "100 × £400,000 ÷ 4,000,000", "10.00%"],
    ]);
  });

  test("of which nothing is left ends with what it leaves out", () => {
    expect(linesOf("share-of-spend", "cash", [sum("a", 50_000)])).toEqual([
      [counted, "", "£50,000"],
      [
        "Not divided by the spending, which holds no money for special educational needs: SEND",
        "",
        "£50,000",
      ],
    ]);
  });

  test("says of money left out that its purpose is not stated, where the papers say none", () => {
    const dataset = exampleWithStatistics({ allocations: [sum("a", 50_000)] });
    const share = measuredIn(dataset, "share-of-spend", "cash");
    const not_held = share.not_held.map((one) => ({ ...one, purpose: undefined, reason: "is so" }));
    expect(arithmetic(dataset, { ...share, not_held }).map(({ what }) => what)).toEqual([
      counted,
      "Not divided by the spending, which is so: a purpose that is not stated",
    ]);
  });

  test("stops at the division where the spending is not known", () => {
    const dataset = exampleWithStatistics({ allocations: [sum("a", 50_000, care)] }, true);
    const lines = linesOf("share-of-spend", "cash", [], dataset);
    expect(lines.map(([what, terms]) => [what, terms])).toEqual([
      [counted, ""],
      ["Divided by", ""],
    ]);
  });
});

describe("prices of the base year", () => {
  const in2021 = sum("a", 100, { financial_year: "2021-22" });
  const in2022 = sum("b", 400, { financial_year: "2022-23" });
  const later = sum("c", 70, { financial_year: "2025-26" });
  const doubled: Line = [
    "Money of 2021-22 (as stated), in 2024-25 prices",
    "£100 × 100 ÷ 50",
    "£200",
  ];

  test("take each year by its own index, and add the years up", () => {
    expect(linesOf("pounds", "real", [in2021, in2022])).toEqual([
      [counted, "£100 + £400", "£500"],
      doubled,
      ["Money of 2022-23 (as stated), in 2024-25 prices", "£400 × 100 ÷ 80", "£500"],
      ["In 2024-25 prices", "£200 + £500", "£700"],
    ]);
  });

  test("of one year need no sum", () => {
    expect(linesOf("pounds", "real", [in2021])).toEqual([[counted, "", "£100"], doubled]);
  });

  test("of a longer period say by which year they go", () => {
    const [, line] = linesOf("pounds", "real", [
      sum("a", 80, { period_from: "2022-04", period_to: "2024-03" }),
    ]);
    expect(line?.[0]).toBe(
      "Money of 2022-23 (the year in which its period begins), in 2024-25 prices",
    );
  });

  test("cannot be said with money of a year that is not over, and the rest is told", () => {
    expect(linesOf("pounds", "real", [in2021, later])).toEqual([
      [counted, "£100 + £70", "£170"],
      doubled,
      [
        "Money of 2025-26 (as stated), in 2024-25 prices",
        "",
        "£70 has no value in 2024-25 prices: the price index of 2025-26 is not final, or not held",
      ],
      ["In 2024-25 prices", "", "cannot be said; the rest comes to £200"],
    ]);
  });

  test("cannot be said as long as the base year has no index", () => {
    const dataset = exampleWithStatistics({ allocations: [in2021] });
    const gdp_deflator = dataset.statistics.gdp_deflator.filter(
      ({ period }) => period !== "2024-25",
    );
    const before = { ...dataset, statistics: { ...dataset.statistics, gdp_deflator } };
    expect(linesOf("pounds", "real", [], before).at(1)?.[2]).toContain("£100 has no value in");
  });
});
