import { describe, expect, test } from "vitest";
import { councilOf, example, type Changes } from "../dataset/example-data.ts";
import { totalOf } from "../counting/rules.ts";
import { claimsOf, poundsOf } from "./claims.ts";

function claims(changes: Changes, count: "decided" | "new-money" | "all-identified" = "decided") {
  const dataset = example(changes);
  return claimsOf(totalOf(dataset, councilOf(dataset), count));
}

/** What is known of the only sum: newness, pounds, of these by our reading, called extra, a ceiling. */
function parts(changes: Changes) {
  const [sum, ...others] = claims(changes).sums;
  expect(others).toEqual([]);
  return sum?.parts.map(({ newness, pounds, inferred, extra, qualified }) =>
    [newness, pounds, inferred, extra, qualified.ceiling].join(" "),
  );
}

const bySource = [
  { id: "sum", amount_gbp: "3000000", complete_splits: "source" },
  { id: "a", amount_gbp: "1000000", part_of: "sum:source", from_pot: "northtown-reserve" },
  { id: "b", amount_gbp: "2000000", part_of: "sum:source", from_pot: "northtown-fund" },
];
const byItem = [
  { id: "x", amount_gbp: "2500000", part_of: "sum:item", recurrence: "one-off" },
  { id: "y", amount_gbp: "500000", part_of: "sum:item", purpose: "leadership" },
];

describe("how much is new", () => {
  test("is known of a sum by its sources, though nobody says which of its items is new", () => {
    const [sum, ...sources] = bySource;
    const allocations = [{ ...sum, complete_splits: "source item" }, ...sources, ...byItem];
    expect(parts({ allocations } as Changes)).toEqual([
      "new 1000000 0 0 0",
      "already set aside 2000000 0 0 0",
    ]);
  });

  test("is our reading where the pot's earmarking, or which pot it is, is not printed", () => {
    const pots = [{ id: "northtown-fund", inferred: "earmarked" }];
    expect(parts({ allocations: bySource, pots })?.[1]).toBe(
      "already set aside 2000000 2000000 0 0",
    );
    const inferred = [{ id: "sum", from_pot: "northtown-reserve", inferred: "from_pot" }];
    expect(parts({ allocations: inferred })).toEqual(["new 1000000 1000000 0 0"]);
  });

  test("is as well known as in the print that it is read from", () => {
    const allocations = [
      { id: "sum" },
      { id: "advice", status: "recommended", restates: "sum", from_pot: "northtown-reserve" },
    ];
    expect(parts({ allocations })).toEqual(["new 1000000 0 0 0"]);
    const [sum = {}, advice = {}] = allocations;
    const read = { ...advice, inferred: "from_pot" };
    expect(parts({ allocations: [sum, read] as typeof allocations })).toEqual([
      "new 1000000 1000000 0 0",
    ]);
  });

  test("is taken as new where the paper calls it extra and names no pot", () => {
    const pots = [{ id: "northtown-till", kind: "not named", earmarked: "no" }];
    expect(parts({ allocations: [{ id: "sum", from_pot: "northtown-till" }], pots })).toEqual([
      "new 1000000 0 1000000 0",
    ]);
  });

  test("is not stated without a pot", () => {
    expect(parts({ allocations: [{ id: "sum" }] })).toEqual([" 1000000 0 0 0"]);
  });

  test("keeps a ceiling with the part that has it, and says none of which part nobody knows", () => {
    const ceiling = { id: "top", amount_gbp: "400000", qualifier: "up-to", part_of: "b:item" };
    expect(parts({ allocations: [...bySource, ceiling] })).toEqual([
      "new 1000000 0 0 0",
      "already set aside 2000000 0 0 400000",
    ]);
    const elsewhere = { ...ceiling, part_of: "sum:item" };
    const allocations = [...bySource, elsewhere].map((row) => ({
      ...row,
      ...(row.id === "sum" ? { complete_splits: "source" } : {}),
    }));
    expect(parts({ allocations })).toEqual([
      "new 1000000 0 0 0",
      "already set aside 2000000 0 0 0",
    ]);
    expect(claims({ allocations }).qualified.ceiling).toBe(400_000);
  });
});

test("one-off, ongoing and capital sums stand apart, unless a paper prints them as one", () => {
  const allocations = [
    { id: "a", recurrence: "one-off" },
    { id: "b", recurrence: "ongoing" },
    { id: "c", money_type: "capital", recurrence: "one-off" },
  ];
  expect(
    claims({ allocations }).sums.map(({ capital, recurrence }) => [capital, recurrence]),
  ).toEqual([
    [false, "ongoing"],
    [false, "one-off"],
    [true, "one-off"],
  ]);
});

test("of everything a pot says whether its money is new", () => {
  const allocations = [
    { id: "a", from_pot: "northtown-reserve" },
    { id: "b", from_pot: "northtown-fund", amount_gbp: "500000" },
    { id: "c", amount_gbp: "20000" },
  ];
  const found = claims({ allocations }, "all-identified");
  expect(
    ["new" as const, "already set aside" as const, undefined].map((kind) => poundsOf(found, kind)),
  ).toEqual([1_000_000, 500_000, 20_000]);
});

describe("the years that money covers", () => {
  test("are stated by its items too, and a span of years is stated", () => {
    const allocations = [
      { id: "sum", amount_gbp: "3000000", complete_splits: "item" },
      {
        id: "x",
        amount_gbp: "2500000",
        part_of: "sum:item",
        period_from: "2024-04",
        period_to: "2028-03",
      },
      { id: "y", amount_gbp: "500000", part_of: "sum:item" },
    ];
    expect(claims({ allocations }).periods).toMatchObject([
      { word: "2024-25 to 2027-28", pounds: 2_500_000, inferred: 0 },
      { word: undefined, pounds: 500_000, inferred: 0 },
    ]);
  });

  test("are our reading where no paper prints them", () => {
    const allocations = [{ id: "sum", financial_year: "2022-23", inferred: "financial_year" }];
    expect(claims({ allocations }).periods).toMatchObject([
      { word: "2022-23", pounds: 1_000_000, inferred: 1_000_000 },
    ]);
  });
});

test("the pots are told with the money that comes from each, what names none last", () => {
  const allocations = [
    { id: "sum", amount_gbp: "3500000" },
    ...bySource.slice(1),
    { id: "c", amount_gbp: "500000", part_of: "sum:source" },
  ].map((row) => (row.id === "sum" ? { ...row, complete_splits: "source" } : row));
  expect(claims({ allocations }).sources.map(({ pot, pounds }) => [pot?.id, pounds])).toEqual([
    ["northtown-fund", 2_000_000],
    ["northtown-reserve", 1_000_000],
    [undefined, 500_000],
  ]);
});
