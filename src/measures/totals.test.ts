/** Rows of the bar chart: what each says of a council’s total, and how it divides by kind of money. */
import { describe, expect, test } from "vitest";
import { absent, sum } from "../counting/example-totals.ts";
import { totalOf } from "../counting/rules.ts";
import { councilOf, type FigureCells } from "../dataset/example-data.ts";
import { exampleWithStatistics } from "./example-statistics.ts";
import { plainQuestion, type Question } from "./questions.ts";
import { missingWords, totalRow, totalRows, type TotalRow } from "./totals.ts";

function rowOf(
  allocations: readonly FigureCells[],
  question: Question = plainQuestion("decided"),
  missing = false,
): TotalRow {
  const dataset = exampleWithStatistics({ allocations }, missing);
  return totalRow(dataset, totalOf(dataset, councilOf(dataset), question.count), question);
}

/** Recurrence, whether capital, and value of each part. */
const partsOf = ({ parts }: TotalRow) =>
  parts.map(({ recurrence, capital, value }) => [recurrence, capital, value]);

const ongoing = { recurrence: "ongoing" };
const oneOff = { recurrence: "one-off" };

test("why there is no value: of the papers, of the spending, or of a statistic we do not hold", () => {
  const held = { not_held: [], named_not_held: [] };
  expect(missingWords({ missing: "not stated", ...held })).toBe("not stated");
  expect(missingWords({ missing: "no denominator", ...held })).toBe("not available");
  expect(missingWords({ missing: "no prices", ...held })).toBe("not available");
});

test("what the spending does not hold, and what it may or may not hold, are told apart", () => {
  const part = { purpose: "other", capital: false, lacks: [], reason: "", pounds: 1, labels: [] };
  const words = (...sure: boolean[]) =>
    missingWords({ missing: "not held", not_held: sure.map((one) => ({ ...part, sure: one })) });
  expect(words(true, true)).not.toBe(words(true, false));
  expect(words(true)).toBe("for nothing that this spending holds");
});

test("rows stand in the order of the councils’ names, and not of their sums or places in the file", () => {
  const dataset = exampleWithStatistics({
    councils: [
      { id: "northtown", short_name: "Upper" },
      { id: "southtown", short_name: "Lower" },
    ],
    allocations: [sum("a", 5)],
  });
  const rows = totalRows(dataset, plainQuestion("decided"));
  expect(rows.map(({ name }) => name)).toEqual(["Lower", "Upper"]);
  const own = totalRows(dataset, plainQuestion("decided"), [councilOf(dataset)]);
  expect(own.map(({ name, value }) => [name, value])).toEqual([["Upper", 5]]);
});

describe("a row", () => {
  test("with a value misses nothing; one without says why and has no parts", () => {
    const question = { ...plainQuestion("decided"), measure: "per-child" } as const;
    expect(rowOf([sum("a", 5_000)], question)).toMatchObject({
      value: 5,
      missing: null,
      absent: 0,
    });
    expect(rowOf([sum("a", 5_000), absent("b")], question, true)).toMatchObject({
      ...{ value: null, missing: "no denominator", not_stated: null, absent: 1, parts: [] },
    });
  });

  test("tells how much of it is not stated to be new", () => {
    const figures = [sum("a", 300), sum("b", 700, { from_pot: "northtown-reserve" })];
    expect(rowOf(figures, plainQuestion("new-money"))).toMatchObject({
      ...{ value: 700, not_stated: 300 },
    });
    expect(rowOf(figures)).toMatchObject({ value: 1_000, not_stated: 0 });
  });

  test("names its figure only where one figure makes the total", () => {
    expect(rowOf([sum("a", 300)]).figure).toBe("a");
    expect(rowOf([sum("a", 300), sum("b", 700)]).figure).toBeNull();
    expect(rowOf([sum("a", 300, { status: "noted" })]).figure).toBeNull();
  });
});

describe("a total is one sum", () => {
  test("where the paper prints it as one, though its parts are of several kinds", () => {
    const row = rowOf([
      sum("whole", 1_000, { complete_splits: "item" }),
      sum("a", 400, { part_of: "whole:item", ...ongoing }),
      sum("b", 600, { part_of: "whole:item", ...oneOff }),
    ]);
    expect(partsOf(row)).toHaveLength(2);
    expect(row.one_sum).toBe(true);
  });

  test("where several figures are all of one kind", () => {
    expect(rowOf([sum("a", 400, ongoing), sum("b", 600, ongoing)]).one_sum).toBe(true);
  });

  test("where nothing is counted", () => {
    expect(rowOf([sum("a", 300, { status: "noted" })]).one_sum).toBe(true);
  });

  test("and is none where several figures are of several kinds", () => {
    expect(rowOf([sum("a", 400, ongoing), sum("b", 600, oneOff)]).one_sum).toBe(false);
  });
});

describe("the parts of a total", () => {
  test("keep ongoing, one-off and the rest apart, and capital from all other money", () => {
    const capital = { money_type: "capital" };
    const row = rowOf([
      sum("a", 1),
      sum("b", 20, oneOff),
      sum("c", 300, ongoing),
      sum("d", 4_000, { ...oneOff, ...capital }),
      sum("e", 50_000, { ...ongoing, money_type: "revenue" }),
    ]);
    expect(partsOf(row)).toEqual([
      ["ongoing", false, 50_300],
      ["one-off", false, 20],
      ["not stated", false, 1],
      ["one-off", true, 4_000],
    ]);
  });

  test("have the qualifiers of their own figures", () => {
    const row = rowOf([
      sum("a", 100, { ...ongoing, qualifier: "up-to" }),
      sum("b", 30, { ...ongoing, qualifier: "about" }),
      sum("c", 50, { ...oneOff, qualifier: "at-least" }),
      sum("d", 7, oneOff),
    ]);
    expect(row.qualified).toEqual({ ceiling: 100, floor: 50, about: 30 });
    expect(row.parts.map(({ qualified }) => qualified)).toEqual([
      { ceiling: 100, floor: 0, about: 30 },
      { ceiling: 0, floor: 50, about: 0 },
    ]);
  });

  test("have their share of the qualifier of a sum that is of several kinds", () => {
    const row = rowOf([
      sum("whole", 1_000, { complete_splits: "item" }),
      sum("a", 400, { part_of: "whole:item", ...ongoing, qualifier: "up-to" }),
      sum("b", 500, { part_of: "whole:item", ...oneOff }),
      sum("c", 100, { part_of: "whole:item", ...oneOff, qualifier: "about" }),
    ]);
    expect(row.parts.map(({ recurrence, qualified }) => [recurrence, qualified])).toEqual([
      ["ongoing", { ceiling: 400, floor: 0, about: 0 }],
      ["one-off", { ceiling: 0, floor: 0, about: 100 }],
    ]);
  });

  test("under a ceiling over a sum of several kinds have none of their own", () => {
    const row = rowOf([
      sum("whole", 1_000, { complete_splits: "item", qualifier: "up-to" }),
      sum("a", 400, { part_of: "whole:item", ...ongoing }),
      sum("b", 600, { part_of: "whole:item", ...oneOff }),
    ]);
    expect(row.qualified.ceiling).toBe(1_000);
    expect(row.parts.map(({ qualified }) => qualified.ceiling)).toEqual([0, 0]);
  });

  test("tell what is not fixed of them in the unit of the row", () => {
    const question = { ...plainQuestion("decided"), measure: "per-child" } as const;
    const row = rowOf(
      [sum("a", 6_000, { ...ongoing, qualifier: "about" }), sum("b", 2_000, ongoing)],
      question,
    );
    expect(row.parts).toEqual([
      {
        ...{ recurrence: "ongoing", capital: false, value: 8 },
        qualified: { ceiling: 0, floor: 0, about: 6 },
      },
    ]);
  });
});

test("a part that is one-off by our reading says so, of all or of some of it", () => {
  const read = { ...oneOff, inferred: "recurrence" };
  const readings = (allocations: readonly FigureCells[]) =>
    rowOf(allocations).parts.map(({ recurrence, inferred }) => [recurrence, inferred]);
  expect([
    readings([sum("a", 5, read), sum("b", 2, ongoing)]),
    readings([sum("a", 5, read), sum("b", 2, oneOff)]),
  ]).toEqual([
    [
      ["ongoing", undefined],
      ["one-off", "all"],
    ],
    [["one-off", "some"]],
  ]);
});
