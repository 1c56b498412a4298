import { describe, expect, test } from "vitest";
import { councilOf, example, type Changes, type FigureCells } from "../dataset/example-data.ts";
import { breakdown, type DimensionName } from "./breakdown.ts";
import { absent, sum } from "./example-totals.ts";
import { totalOf } from "./rules.ts";
import type { CountSlug } from "./total.ts";

interface Asked extends Changes {
  readonly count?: CountSlug;
}

function divided(dimension: DimensionName, allocations: readonly FigureCells[], asked: Asked = {}) {
  const { count = "all-identified", ...changes } = asked;
  const dataset = example({ ...changes, allocations });
  const { included } = totalOf(dataset, councilOf(dataset), count);
  const sums = breakdown(included, dimension);
  return Object.fromEntries([...sums].map(([word, pounds]) => [word ?? "not stated", pounds]));
}

const item = { part_of: "whole:item" };
const year = { part_of: "whole:year" };

describe("breakdown", () => {
  test("a figure counts as what it says of itself", () => {
    const figures = [sum("a", 5, { recurrence: "one-off" }), sum("b", 3)];
    expect(divided("recurrence", figures)).toEqual({ "one-off": 5, "not stated": 3 });
  });

  test("a figure that says nothing goes down its complete split by item", () => {
    const figures = [
      sum("whole", 10, { complete_splits: "item" }),
      sum("a", 6, { ...item, recurrence: "one-off" }),
      sum("b", 4, { ...item, recurrence: "ongoing" }),
    ];
    expect(divided("recurrence", figures)).toEqual({ "one-off": 6, ongoing: 4 });
  });

  test("a figure that says it itself is not divided, but for its purpose", () => {
    const figures = [
      sum("whole", 10, { complete_splits: "item", recurrence: "one-off", purpose: "other" }),
      sum("a", 6, { ...item, purpose: "SEND" }),
      sum("b", 4, { ...item, purpose: "leadership" }),
    ];
    expect(divided("recurrence", figures)).toEqual({ "one-off": 10 });
    expect(divided("purpose", figures)).toEqual({ SEND: 6, leadership: 4 });
  });

  test("a split that is not complete divides neither time nor pots, and of kinds what its parts say", () => {
    const said = {
      recurrence: "one-off",
      financial_year: "2022-23",
      from_pot: "northtown-reserve",
    };
    const figures = [sum("whole", 10), sum("a", 6, { ...item, ...said })];
    expect(divided("recurrence", figures)).toEqual({ "one-off": 6, "not stated": 4 });
    expect(divided("pot", figures)).toEqual({ "not stated": 10 });
    expect(divided("earmarked", figures)).toEqual({ "not stated": 10 });
    expect(divided("financial_year", figures)).toEqual({ "not stated": 10 });
  });

  test("of a part that is for something else it is known what it is for", () => {
    const figures = [
      sum("whole", 10, { purpose: "social care", complete_splits: "year" }),
      sum("y1", 10, { ...year, purpose: "social care" }),
      sum("a", 6, { ...item, purpose: "SEND", recurrence: "one-off" }),
      absent("b", { ...item, purpose: "leadership" }),
    ];
    expect(divided("purpose", figures)).toEqual({ SEND: 6, "social care": 4 });
    expect(divided("recurrence", figures)).toEqual({ "one-off": 6, "not stated": 4 });
    const alike = [sum("whole", 10), sum("a", 6, item)];
    expect(divided("purpose", alike)).toEqual({ SEND: 10 });
  });

  test("of sources that are not all printed it is known what they say, where no item does", () => {
    const source = { part_of: "whole:source" };
    const figures = [
      sum("whole", 10),
      sum("s", 3, { ...source, money_type: "capital" }),
      sum("t", 2, source),
    ];
    expect(divided("money_type", figures)).toEqual({ capital: 3, "not stated": 2 + 5 });
    const both = [...figures, sum("a", 4, { ...item, money_type: "revenue" })];
    expect(divided("money_type", both)).toEqual({ revenue: 4, "not stated": 6 });
  });

  test("parts that are not all printed tell nothing where a sum says it, has a complete split or is less", () => {
    const part = sum("a", 6, { ...item, recurrence: "one-off" });
    const ongoing = { recurrence: "ongoing" };
    expect(divided("recurrence", [sum("whole", 10, ongoing), part])).toEqual({ ongoing: 10 });
    const source = sum("s", 10, { part_of: "whole:source", ...ongoing });
    const bySource = sum("whole", 10, { complete_splits: "source" });
    expect(divided("recurrence", [bySource, source, part])).toEqual({ ongoing: 10 });
    const more = [sum("whole", 10), part, sum("b", 5, { ...item, ...ongoing })];
    expect(divided("recurrence", more)).toEqual({ "not stated": 10 });
    const just = [sum("whole", 10), part, sum("b", 4, { ...item, ...ongoing })];
    expect(divided("recurrence", just)).toEqual({ "one-off": 6, ongoing: 4 });
  });

  test("years go by the split by year, everything else by item, else by source", () => {
    const figures = [
      sum("whole", 10, { complete_splits: "year source" }),
      sum("y1", 7, { ...year, financial_year: "2022-23", recurrence: "ongoing" }),
      sum("y2", 3, { ...year, financial_year: "2023-24", recurrence: "ongoing" }),
      sum("s1", 8, { part_of: "whole:source", recurrence: "one-off" }),
      sum("s2", 2, { part_of: "whole:source" }),
    ];
    expect(divided("financial_year", figures)).toEqual({ "2022-23": 7, "2023-24": 3 });
    expect(divided("recurrence", figures)).toEqual({ "one-off": 8, "not stated": 2 });
  });

  test("what an absent part would explain is not stated", () => {
    const figures = [
      sum("whole", 10, { complete_splits: "item" }),
      sum("a", 6, { ...item, recurrence: "one-off" }),
      absent("b", { ...item, recurrence: "ongoing" }),
    ];
    expect(divided("recurrence", figures)).toEqual({ "one-off": 6, ongoing: 0, "not stated": 4 });
  });

  test("parts that are rounded add up to the whole to the pound", () => {
    const millions = (id: string, printed: string, cells: FigureCells) => ({
      ...sum(id, Math.round(Number(printed) * 1_000_000), cells),
      amount_printed: printed,
      printed_in: "millions",
    });
    const figures = (whole: string) => [
      millions("whole", whole, { complete_splits: "item" }),
      millions("a", "0.6", { ...item, recurrence: "one-off" }),
      millions("b", "0.4", { ...item, recurrence: "ongoing" }),
    ];
    expect(divided("recurrence", figures("0.9"))).toEqual({ "one-off": 500_000, ongoing: 400_000 });
    expect(divided("recurrence", figures("1.1"))).toEqual({
      "one-off": 600_000,
      ongoing: 400_000,
      "not stated": 100_000,
    });
  });

  test("a misprint counts at its expected value", () => {
    const figures = [
      sum("whole", 10, { complete_splits: "item" }),
      sum("a", 16, { ...item, recurrence: "one-off" }),
      sum("b", 4, { ...item, recurrence: "ongoing" }),
    ];
    const discrepancies = [{ id: "typo", allocation: "a", printed: "16", expected: "6" }];
    expect(divided("recurrence", figures, { discrepancies })).toEqual({ "one-off": 6, ongoing: 4 });
  });

  test("a part that is cut is left out of the split that shows it", () => {
    const figures = [
      sum("filling", 4, { to_pot: "northtown-fund", recurrence: "ongoing" }),
      sum("whole", 10, { complete_splits: "item" }),
      sum("a", 6, { ...item, recurrence: "one-off" }),
      sum("b", 4, { ...item, recurrence: "ongoing", from_pot: "northtown-fund" }),
    ];
    expect(divided("recurrence", figures)).toEqual({ "one-off": 6, ongoing: 4 });
  });

  test("a part that is cut deeper down makes its own whole smaller, no other", () => {
    const figures = [
      sum("filling", 4, { to_pot: "northtown-fund", recurrence: "ongoing" }),
      sum("whole", 10, { complete_splits: "item" }),
      sum("a", 6, { ...item, recurrence: "one-off" }),
      sum("b", 4, { ...item, recurrence: "ongoing" }),
      sum("drawn", 3, { part_of: "b:source", from_pot: "northtown-fund" }),
    ];
    expect(divided("recurrence", figures)).toEqual({ "one-off": 6, ongoing: 4 + 4 - 3 });
  });

  test("a cut that the split does not show leaves the rest undivided", () => {
    const figures = [
      sum("filling", 8, { to_pot: "northtown-fund", recurrence: "ongoing" }),
      sum("whole", 10, { complete_splits: "item" }),
      sum("a", 6, { ...item, recurrence: "one-off" }),
      sum("b", 4, { ...item, recurrence: "ongoing" }),
      sum("drawn", 8, { part_of: "whole:source", from_pot: "northtown-fund" }),
    ];
    expect(divided("recurrence", figures)).toEqual({ ongoing: 8, "not stated": 2 });
  });

  test("an increase is not divided by the parts of the whole sum", () => {
    const figures = [
      sum("old", 8, { decision: "northtown-budget" }),
      sum("whole", 10, {
        supersedes: "old",
        complete_splits: "item",
        from_pot: "northtown-reserve",
      }),
      sum("a", 6, { ...item, recurrence: "one-off" }),
      sum("b", 4, { ...item, recurrence: "ongoing" }),
    ];
    expect(divided("recurrence", figures, { count: "new-money" })).toEqual({ "not stated": 2 });
  });

  test("what a figure says of itself stands, also where its parts say otherwise", () => {
    const figures = [
      sum("whole", 10, { complete_splits: "item", recurrence: "one-off" }),
      sum("a", 6, { ...item, recurrence: "ongoing" }),
      sum("b", 4, item),
    ];
    expect(divided("recurrence", figures)).toEqual({ "one-off": 10 });
  });

  test("a time of several years is divided by years where they are printed", () => {
    const figures = [
      sum("whole", 10, {
        ...{ complete_splits: "year", period_from: "2022-04", period_to: "2024-03" },
      }),
      sum("y1", 7, { ...year, financial_year: "2022-23" }),
      sum("y2", 3, { ...year, financial_year: "2023-24" }),
    ];
    expect(divided("period", figures)).toEqual({ "2022-23": 7, "2023-24": 3 });
    const span = { period_from: "2022-04", period_to: "2024-03" };
    expect(divided("period", [sum("whole", 10, span)])).toEqual({ "2022-23 to 2023-24": 10 });
  });

  test("a time with one end is told by that end, one in words by its words", () => {
    const figures = [
      sum("a", 1, { period_from: "2022-04" }),
      sum("b", 2, { period_to: "2024-03" }),
      sum("c", 4, { period_printed: "six months" }),
      sum("d", 8),
    ];
    expect(divided("period", figures)).toEqual({
      "from 2022-23": 1,
      "to 2023-24": 2,
      "six months": 4,
      "not stated": 8,
    });
  });

  test("an amount that is not published is in no part", () => {
    expect(divided("recurrence", [absent("a", { recurrence: "one-off" })])).toEqual({});
  });

  test("a cut in one part does not keep another from being divided", () => {
    const figures = [
      sum("filling", 3, { to_pot: "northtown-fund", recurrence: "ongoing" }),
      sum("whole", 10, { complete_splits: "item" }),
      sum("a", 6, item),
      sum("drawn", 3, { part_of: "a:source", from_pot: "northtown-fund" }),
      sum("b", 4, { ...item, complete_splits: "item" }),
      sum("b1", 1, { part_of: "b:item", recurrence: "one-off" }),
      sum("b2", 3, { part_of: "b:item", recurrence: "ongoing" }),
    ];
    expect(divided("recurrence", figures)).toEqual({
      ongoing: 3 + 3,
      "one-off": 1,
      "not stated": 6 - 3,
    });
  });

  test("what rounding takes too much is taken from the largest part, wherever it stands", () => {
    const millions = (id: string, printed: string, cells: FigureCells) => ({
      ...sum(id, Math.round(Number(printed) * 1_000_000), cells),
      ...{ amount_printed: printed, printed_in: "millions" },
    });
    const figures = [
      millions("whole", "0.9", { complete_splits: "item" }),
      millions("a", "0.4", { ...item, recurrence: "one-off" }),
      millions("b", "0.6", { ...item, recurrence: "ongoing" }),
    ];
    expect(divided("recurrence", figures)).toEqual({ "one-off": 400_000, ongoing: 500_000 });
  });
});
