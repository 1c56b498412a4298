import { expect, test } from "vitest";
import { example, type FigureCells } from "../dataset/example-data.ts";
import { rowNames } from "./row-names.ts";

function namesOf(allocations: readonly FigureCells[]): string[] {
  const { figures } = example({ allocations });
  const own = figures.filter(({ council }) => council.id === "northtown");
  return [...rowNames(own).values()];
}

test("a label that one row has is its name; a total is named by its table and year", () => {
  expect(
    namesOf([
      { id: "post", label: "Post" },
      { id: "total", label: "(total)", table: "1.11" },
      {
        id: "year",
        label: "(total)",
        table: "1.11",
        part_of: "total:year",
        financial_year: "2022-23",
      },
    ]),
  ).toEqual(["Post", "Total of table 1.11", "Total of table 1.11, 2022-23"]);
});

test("rows of one label say no more where their status tells them apart", () => {
  expect(
    namesOf([
      { id: "recommended", label: "Post", status: "recommended" },
      { id: "approved", label: "Post", status: "approved" },
    ]),
  ).toEqual(["Post", "Post"]);
});

test("rows that look alike say what they cover, then their amount, then their place, then their id", () => {
  expect(
    namesOf([
      { id: "a", label: "Post", financial_year: "2022-23" },
      { id: "b", label: "Post", financial_year: "2023-24" },
      { id: "c", label: "Team", amount_gbp: "1000", amount_printed: "£1,000" },
      { id: "d", label: "Team", amount_gbp: "2000", amount_printed: "£2,000" },
      { id: "e", label: "Plan", locator: "page 1" },
      { id: "f", label: "Plan", locator: "page 2" },
      { id: "g", label: "Fund" },
      { id: "h", label: "Fund" },
    ]),
  ).toMatchInlineSnapshot(`
    [
      "Post, 2022-23",
      "Post, 2023-24",
      "Team, £1,000",
      "Team, £2,000",
      "Plan, Report, page 1",
      "Plan, Report, page 2",
      "Fund, g",
      "Fund, h",
    ]
  `);
});
