import { expect, test } from "vitest";
import { exampleWithStatistics } from "../measures/example-statistics.ts";
import type { Question } from "../measures/questions.ts";
import { rates } from "./rates.ts";
import { sideBySide } from "./side-by-side.ts";
import { pairVerdicts } from "./verdicts.ts";

function rows(question: Question, missing = false) {
  const changes = {
    allocations: [{ id: "n", amount_gbp: "3000000", purpose: "social care" }],
    southtown: [{ id: "s", amount_gbp: "1000000", purpose: "social care" }],
  };
  const dataset = exampleWithStatistics(changes, missing);
  return rates(dataset, sideBySide(dataset, question), pairVerdicts(dataset, question)).map(
    ({ at, rate, of, would_be, was, verdict }) =>
      `${at.id} ${rate} ${of.id} ${would_be} ${was} ${verdict.verdict}`,
  );
}

test("every ordered pair: one council's rate times the other's denominator", () => {
  expect(rows({ count: "decided", measure: "per-child", prices: "cash" })).toEqual([
    "northtown 3000 southtown 3000000 1000000 with care",
    "southtown 1000 northtown 1000000 3000000 with care",
  ]);
  expect(rows({ count: "decided", measure: "share-of-spend", prices: "cash" })).toEqual([
    "northtown 75 southtown 3000000 1000000 with care",
    "southtown 25 northtown 1000000 3000000 with care",
  ]);
});

test("only of what decisions authorised: everything depends on which papers were found", () => {
  expect(rows({ count: "all-identified", measure: "per-child", prices: "cash" })).toEqual([]);
  expect(rows({ count: "new-money", measure: "per-child", prices: "cash" })).toEqual([]);
});

test("no rate without a denominator, and none for pounds", () => {
  expect(rows({ count: "decided", measure: "per-child", prices: "cash" }, true)).toEqual([]);
  expect(rows({ count: "decided", measure: "pounds", prices: "cash" })).toEqual([]);
});

test("no rate between two that are not comparable, and none of nothing", () => {
  const question = { count: "decided", measure: "per-child", prices: "cash" } as const;
  const rated = (north: object, south: object) => {
    const changes = {
      allocations: [{ id: "n", amount_gbp: "3000000", purpose: "social care", ...north }],
      southtown: [{ id: "s", amount_gbp: "1000000", purpose: "social care", ...south }],
    };
    const dataset = exampleWithStatistics(changes);
    const verdicts = pairVerdicts(dataset, question);
    return [verdicts[0]?.verdict, rates(dataset, sideBySide(dataset, question), verdicts).length];
  };
  expect(rated({}, {})).toEqual(["with care", 2]);
  expect(rated({}, { purpose: "leadership" })).toEqual(["not comparable", 0]);
  expect(rated({}, { amount_gbp: "0" })[1]).toBe(0);
});

test("no rate where nothing of the two can be shown to be money of one kind", () => {
  const question = { count: "decided", measure: "per-child", prices: "cash" } as const;
  const named = { id: "h", amount_gbp: "", amount_absent: "not printed", part_of: "n:item" };
  const rated = (purpose: string) => {
    const dataset = exampleWithStatistics({
      allocations: [
        { id: "n", amount_gbp: "3000000", purpose: "social care" },
        { ...named, purpose },
      ],
      southtown: [{ id: "s", amount_gbp: "1000000", purpose: "social care" }],
    });
    const verdicts = pairVerdicts(dataset, question);
    expect(verdicts[0]?.verdict).toBe("with care");
    return rates(dataset, sideBySide(dataset, question), verdicts);
  };
  expect(rated("social care")).toHaveLength(2);
  // How much of the sum is for leadership nobody can tell.
  expect(rated("leadership")).toEqual([]);
});

test("no rate of a sum that is of several kinds, on either side", () => {
  const question = { count: "decided", measure: "per-child", prices: "cash" } as const;
  const one = [{ id: "n", amount_gbp: "3000000", recurrence: "one-off" }];
  const several = [...one, { id: "o", amount_gbp: "1000000", recurrence: "ongoing" }];
  const rated = (allocations: typeof one, others: typeof one) => {
    const southtown = others.map((row) => ({ ...row, id: `s-${row.id}` }));
    const dataset = exampleWithStatistics({ allocations, southtown });
    const verdicts = pairVerdicts(dataset, question);
    expect(verdicts[0]?.verdict).toBe("with care");
    return rates(dataset, sideBySide(dataset, question), verdicts);
  };
  expect(rated(one, one)).toHaveLength(2);
  expect(rated(several, one)).toEqual([]);
  expect(rated(one, several)).toEqual([]);
  expect(rated(several, several)).toEqual([]);
});
