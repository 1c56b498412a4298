import { expect, test } from "vitest";
import { councilOf, example, type FigureCells } from "../dataset/example-data.ts";
import { siteDataset } from "../dataset/load.ts";
import { breakdown, dimensions } from "./breakdown.ts";
import { sum } from "./example-totals.ts";
import { pieces } from "./pieces.ts";
import { countRules, totalOf } from "./rules.ts";
import { roundingRests, undatedSums } from "./undated-sums.ts";

function includedOf(allocations: readonly FigureCells[]) {
  const dataset = example({ allocations });
  return totalOf(dataset, councilOf(dataset), "all-identified").included;
}

const lost = (allocations: readonly FigureCells[]) =>
  includedOf(allocations)
    .flatMap(undatedSums)
    .map(({ figures, years }) => [figures.map(({ id }) => id), Object.fromEntries(years)]);

test("a sum that is printed by year, and in part for something else, loses its years in its pieces", () => {
  const rows = [
    sum("all", 150, { complete_splits: "item", purpose: "other" }),
    sum("other", 50, { part_of: "all:item", purpose: "SEND" }),
    sum("whole", 100, { part_of: "all:item", complete_splits: "year", purpose: "social care" }),
    sum("y1", 70, { part_of: "whole:year", financial_year: "2021-22", purpose: "social care" }),
    sum("y2", 30, { part_of: "whole:year", financial_year: "2022-23", purpose: "social care" }),
    sum("bus", 40, { part_of: "whole:item", purpose: "home-to-school transport" }),
  ];
  expect(lost(rows)).toEqual([[["bus", "whole"], { "2021-22": 70, "2022-23": 30 }]]);
  expect(lost(rows.filter(({ id }) => id !== "bus"))).toEqual([]);
});

test("years of pieces and lost years together are those of a breakdown, of every rule and council", () => {
  const dataset = siteDataset();
  for (const { total } of countRules)
    for (const council of dataset.councils) {
      const { included } = total(dataset, council);
      const years = new Map<string, number>();
      const add = (year: string, pounds: number) =>
        years.set(year, (years.get(year) ?? 0) + pounds);
      for (const { figure, pounds } of included.flatMap(pieces)) {
        const year = dimensions.financial_year(figure);
        if (year) add(year, pounds);
      }
      for (const { years: own } of included.flatMap(undatedSums))
        for (const [year, pounds] of own) add(year, pounds);
      const stated = [...breakdown(included, "financial_year")].filter(([year]) => year);
      expect([...years].sort()).toEqual(stated.sort());
    }
});

test("by anything else than years, pieces are divided as breakdowns are", () => {
  const dataset = siteDataset();
  const names = ["purpose", "recurrence", "money_type", "pot", "earmarked"] as const;
  for (const { total } of countRules)
    for (const council of dataset.councils)
      for (const one of total(dataset, council).included)
        for (const name of names) {
          const own = new Map<string | undefined, number>();
          for (const { figure, pounds } of pieces(one)) {
            const word = dimensions[name](figure);
            own.set(word, (own.get(word) ?? 0) + pounds);
          }
          const known = [...breakdown([one], name)].filter(([, pounds]) => pounds !== 0);
          expect([...own].sort(), `${one.figure.id} ${name}`).toEqual(known.sort());
        }
});

test("what rounded parts leave of their sum is a rest of rounding, more than that is money", () => {
  const thousands = (id: string, printed: string, cells: FigureCells) => ({
    ...sum(id, Number(printed) * 1000, cells),
    ...{ amount_printed: `£${printed}k`, printed_in: "thousands" },
  });
  const rests = (whole: string) =>
    includedOf([
      thousands("whole", whole, { complete_splits: "year" }),
      thousands("y1", "613", { part_of: "whole:year", financial_year: "2021-22" }),
      thousands("y2", "1172", { part_of: "whole:year", financial_year: "2022-23" }),
    ]).flatMap((one) => roundingRests(one).map(({ id }) => id));
  expect(rests("1786")).toEqual(["whole"]);
  expect(rests("1785")).toEqual([]);
  const parts = [
    sum("whole", 100, { purpose: "social care" }),
    sum("bus", 99, { part_of: "whole:item", purpose: "home-to-school transport" }),
  ];
  expect(includedOf(parts).flatMap(roundingRests)).toEqual([]);
});
