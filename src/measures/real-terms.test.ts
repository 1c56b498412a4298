/** Money in prices of one year: parts add up to the whole, and real is cash times the factor of its year. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { councilOf, example, type FigureCells } from "../dataset/example-data.ts";
import { dimensions, type DimensionName } from "../counting/breakdown.ts";
import { datasetOf, graphs } from "../counting/example-graphs.ts";
import { countRules, totalOf } from "../counting/rules.ts";
import type { Included } from "../counting/tally.ts";
import type { Deflator } from "./deflator.ts";
import { pricedYears, realPounds, realSlices } from "./priced.ts";
import { datedPounds } from "./years.ts";

const runs = { numRuns: 60, seed: 1066 };
const slugs = countRules.map(({ slug }) => slug);

/** Worth that no sum of others has, so that a wrong year shows. */
const factors: Readonly<Record<string, number>> = { "2021-22": 2, "2022-23": 1.25, "2023-24": 1.1 };
const prices: Deflator = { rows: new Map(), factor: (year) => factors[year] ?? 1 };

/** Rows of which each second, third and fourth states a year of its own. */
function inYears(rows: readonly FigureCells[]): FigureCells[] {
  const years = ["", ...Object.keys(factors)];
  return rows.map((row, index) => ({ ...row, financial_year: years[index % years.length] }));
}

function includedOf(rows: readonly FigureCells[], slug: (typeof slugs)[number]) {
  const dataset = datasetOf(inYears(rows));
  fc.pre(dataset !== undefined);
  return dataset === undefined ? [] : totalOf(dataset, councilOf(dataset), slug).included;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

describe.each(slugs)("of what %s includes", (slug) => {
  const holds = (check: (one: Included) => void) => {
    fc.assert(
      fc.property(graphs, (rows) => {
        for (const one of includedOf(rows, slug)) if (one.pounds !== undefined) check(one);
      }),
      runs,
    );
  };

  test("the years add up to the pounds, and none is less than nothing", () => {
    holds((one) => {
      const years = datedPounds(one).map(({ pounds }) => pounds);
      expect(sum(years)).toBeCloseTo(one.pounds ?? 0, 6);
      for (const pounds of years) expect(pounds).toBeGreaterThanOrEqual(0);
    });
  });

  test("real is cash times the factor of its year", () => {
    holds((one) => {
      const expected = datedPounds(one).map(({ year, pounds }) => pounds * (factors[year] ?? 1));
      expect(realPounds(pricedYears([one], prices))).toBeCloseTo(sum(expected), 6);
    });
  });

  test.each(Object.keys(dimensions) as DimensionName[])(
    "parts by %s add up in real terms",
    (name) => {
      holds((one) => {
        const parts = realSlices(one, name, prices).map(({ pounds }) => pounds ?? NaN);
        expect(sum(parts)).toBeCloseTo(realPounds(pricedYears([one], prices)) ?? NaN, 6);
      });
    },
  );
});

describe("a figure of which a part counts elsewhere", () => {
  const dataset = () =>
    example({
      allocations: [
        { id: "sum", complete_splits: "year", amount_gbp: "1000000" },
        { id: "first", part_of: "sum:year", amount_gbp: "400000", financial_year: "2021-22" },
        { id: "second", part_of: "sum:year", amount_gbp: "600000", financial_year: "2023-24" },
      ],
    });
  const dated = (pounds: number, cutIds: readonly string[]) => {
    const { figures } = dataset();
    const figure = figures.find(({ id }) => id === "sum");
    const cut = figures.filter(({ id }) => cutIds.includes(id)).map(({ chain }) => chain);
    if (figure === undefined) throw new Error("no sum");
    return datedPounds({ figure, pounds, cut }).map(({ year, pounds: own }) => [year, own]);
  };

  test("has only the years of the rest", () => {
    expect(dated(600_000, ["first"])).toEqual([["2023-24", 600_000]]);
  });

  test("and of which only half of the rest counts, has half of that year", () => {
    expect(dated(300_000, ["first"])).toEqual([["2023-24", 300_000]]);
  });

  test("has its share of each year where it counts in part and nothing is cut", () => {
    expect(dated(500_000, [])).toEqual([
      ["2021-22", 200_000],
      ["2023-24", 300_000],
    ]);
  });

  test("stands in its own year where all of it is cut", () => {
    expect(dated(5, ["first", "second"])).toEqual([["2022-23", 5]]);
  });
});
