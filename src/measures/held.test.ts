import { describe, expect, test } from "vitest";
import { councilOf, type FigureCells } from "../dataset/example-data.ts";
import { totalOf } from "../counting/rules.ts";
import { heldBySpending } from "../topic-statistics.ts";
import { purposes } from "../topic.ts";
import { exampleWithStatistics } from "./example-statistics.ts";
import { measured } from "./measured.ts";
import { totalRow } from "./totals.ts";

const question = { count: "decided", measure: "share-of-spend", prices: "cash" } as const;

function share(allocations: readonly FigureCells[]) {
  const dataset = exampleWithStatistics({ allocations });
  return measured(dataset, totalOf(dataset, councilOf(dataset), "decided"), question);
}

describe("a share of spending", () => {
  test("every purpose declares whether the spending holds it", () => {
    expect(Object.keys(heldBySpending)).toEqual(Object.keys(purposes));
  });

  test("is taken of what the spending holds, and the rest stands beside with its reason", () => {
    const sum = share([
      { id: "sum", complete_splits: "item" },
      { id: "care", amount_gbp: "400000", part_of: "sum:item", purpose: "social care" },
      { id: "bus", amount_gbp: "600000", part_of: "sum:item", purpose: "home-to-school transport" },
    ]);
    expect(sum).toMatchObject({ value: 10, numerator: 400_000 });
    expect(sum.not_held).toEqual([
      {
        purpose: "home-to-school transport",
        capital: false,
        sure: true,
        lacks: ["school transport"],
        reason: "holds no money for school transport",
        pounds: 600_000,
        labels: ["A sum"],
      },
    ]);
  });

  test("may or may not be taken of some purposes, and nobody is told that it is not", () => {
    const sum = share([
      { id: "care", amount_gbp: "400000", purpose: "social care" },
      { id: "safe", amount_gbp: "600000", purpose: "community safety" },
    ]);
    expect(sum.not_held).toMatchObject([
      { sure: false, lacks: [], reason: "may or may not hold this", pounds: 600_000 },
    ]);
  });

  test("holds no capital, whatever it is for", () => {
    const sum = share([
      { id: "run", amount_gbp: "400000", purpose: "social care" },
      { id: "build", amount_gbp: "600000", purpose: "social care", money_type: "capital" },
    ]);
    expect(sum).toMatchObject({ value: 10, not_held: [{ capital: true, pounds: 600_000 }] });
  });

  test("is not zero where the spending holds nothing of it: it cannot be said", () => {
    expect(share([{ id: "sum", purpose: "SEND" }])).toMatchObject({
      value: undefined,
      missing: "not held",
      not_held: [{ pounds: 1_000_000, reason: "holds no money for special educational needs" }],
    });
  });

  test("of a ceiling that is held whole stays one", () => {
    const dataset = exampleWithStatistics({
      allocations: [
        { id: "sum", complete_splits: "item", qualifier: "up-to" },
        { id: "care", amount_gbp: "400000", part_of: "sum:item", purpose: "social care" },
        { id: "lead", amount_gbp: "600000", part_of: "sum:item", purpose: "leadership" },
      ],
    });
    const row = totalRow(dataset, totalOf(dataset, councilOf(dataset), "decided"), question);
    expect(row).toMatchObject({
      value: 25,
      firmness: { ceiling: 25 },
      parts: [{ recurrence: "not stated", firmness: { ceiling: 25 } }],
    });
  });
});
