import { describe, expect, test } from "vitest";
import { councilOf, example, type Changes, type FigureCells } from "../dataset/example-data.ts";
import { sum } from "../counting/example-totals.ts";
import { totalOf } from "../counting/rules.ts";
import type { CountSlug } from "../counting/total.ts";
import type { MeasureSlug } from "../measures/measure.ts";
import { cellsOf } from "./cells.ts";
import { profileOfCells } from "./slice-profile.ts";
import type { Profile } from "./verdict-likeness.ts";
import { profileOf } from "./verdict-profile.ts";

interface Asked {
  readonly count?: CountSlug;
  readonly measure?: MeasureSlug;
  readonly changes?: Changes;
}

const northtown = (allocations: readonly FigureCells[], { count = "decided", changes }: Asked) => {
  const dataset = example({ ...changes, allocations });
  return { dataset, total: totalOf(dataset, councilOf(dataset), count) };
};

function profile(allocations: readonly FigureCells[], asked: Asked = {}): Profile {
  const { dataset, total } = northtown(allocations, asked);
  return profileOf(dataset, total, { slug: asked.measure ?? "pounds" });
}

const cellsProfile = (allocations: readonly FigureCells[], asked: Asked = {}): Profile =>
  profileOfCells(cellsOf(northtown(allocations, asked).total));

const reserve = { from_pot: "northtown-reserve" };
const fund = { from_pot: "northtown-fund" };

/** Pounds by word, of which there are some. */
const some = (parts: ReadonlyMap<string | undefined, number>) =>
  [...parts].filter(([, pounds]) => pounds !== 0);

// A profile of all cells of a total says what the profile of the total says.
describe.each([
  ["of a total", profile],
  ["of all its cells", cellsProfile],
])("the kind of money, %s", (_, of) => {
  const rows = [
    sum("a", 1, { ...reserve, recurrence: "one-off", financial_year: "2022-23" }),
    sum("b", 20, { ...reserve, recurrence: "ongoing", qualifier: "up-to" }),
    sum("c", 300, { ...fund, recurrence: "one-off", money_type: "capital", qualifier: "about" }),
    sum("d", 4000, { purpose: "leadership", money_type: "revenue", qualifier: "at-least" }),
  ];

  test("is told in each dimension with its pounds, and what is not stated with its own", () => {
    const found = of(rows);
    expect(some(found.recurrence)).toEqual([
      ["one-off", 301],
      ["ongoing", 20],
      [undefined, 4000],
    ]);
    expect(some(found.money_type)).toEqual([
      [undefined, 21],
      ["capital", 300],
      ["revenue", 4000],
    ]);
    expect(some(found.purpose)).toEqual([
      ["SEND", 321],
      ["leadership", 4000],
    ]);
    expect(some(found.newness)).toEqual([
      ["new", 21],
      ["already set aside", 300],
      [undefined, 4000],
    ]);
    expect(some(found.period)).toEqual([
      ["2022-23", 1],
      [undefined, 4320],
    ]);
  });

  test("tells a ceiling, a floor and what is about right from a fixed sum", () => {
    expect(Object.fromEntries(of(rows).firmness)).toEqual({
      "a fixed sum": 1,
      "a ceiling": 20,
      about: 300,
      "a floor": 4000,
    });
  });

  test("has no word for firmness of which there is no money", () => {
    expect([...of(rows.slice(0, 1)).firmness.keys()]).toEqual(["a fixed sum"]);
    expect([...of(rows.slice(1, 2)).firmness.keys()]).toEqual(["a ceiling"]);
  });

  test("tells what is approved, delegated and only reported apart", () => {
    const found = (changes: Changes) =>
      some(
        of(
          [
            sum("a", 1),
            sum("b", 2),
            sum("c", 30, { status: "noted", decision: "northtown-later" }),
          ],
          {
            changes,
            count: "all-identified",
          },
        ).status,
      );
    expect(found({})).toEqual([
      ["approved", 3],
      ["reported", 30],
    ]);
    expect(found({ decisions: [{ id: "northtown-main", stage: "delegated" }] })).toEqual([
      ["approved by delegation", 3],
      ["reported", 30],
    ]);
  });
});

describe("whether money is new", () => {
  const increase = [
    sum("old", 300, { ...reserve, decision: "northtown-budget" }),
    sum("more", 500, { ...reserve, supersedes: "old" }),
    sum("unsaid", 70),
  ];
  const newness = (rows: readonly FigureCells[], asked?: Asked) =>
    some(profile(rows, asked).newness);

  test("is judged of a decision by what it adds, and the rest was set aside", () => {
    expect(newness(increase)).toEqual([
      ["new", 200],
      ["already set aside", 300],
      [undefined, 70],
    ]);
  });

  test("is said of everything found by each pot alone", () => {
    expect(newness([...increase, sum("b", 9, fund)], { count: "all-identified" })).toEqual([
      ["new", 500],
      ["already set aside", 9],
      [undefined, 70],
    ]);
  });

  test("is no question of new money, also where no single pot is named", () => {
    const sources = [
      sum("old", 300, { decision: "northtown-budget" }),
      sum("more", 500, { supersedes: "old" }),
      sum("known", 450, { part_of: "more:source", ...reserve }),
    ];
    // Of the 200 that are added, 50 may come from the pounds of which no source is named.
    expect(newness(sources, { count: "new-money" })).toEqual([["new", 150]]);
  });

  test("is nothing where a total is not known or has nothing", () => {
    expect(newness([{ id: "a", amount_absent: "exempt" }])).toEqual([]);
    expect(newness([{ id: "a", amount_absent: "exempt" }], { count: "new-money" })).toEqual([]);
    expect(newness([sum("a", 5, fund)], { count: "all-identified" })).toEqual([
      ["already set aside", 5],
    ]);
  });
});

test("of a share of spending the profile is that of the money which it is taken of", () => {
  const rows = [
    sum("a", 300, { ...reserve, purpose: "social care" }),
    sum("b", 500, { ...reserve, purpose: "home-to-school transport" }),
    sum("c", 40, { ...fund, purpose: "home-to-school transport" }),
  ];
  const held = profile(rows, { measure: "share-of-spend" });
  expect([some(held.purpose), some(held.newness)]).toEqual([
    [["social care", 300]],
    [["new", 300]],
  ]);
});
