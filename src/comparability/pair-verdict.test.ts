import { expect, test } from "vitest";
import { councilOf, example } from "../dataset/example-data.ts";
import { sum } from "../counting/example-totals.ts";
import { comparedTotal, pairVerdict, pairVerdicts, verdictBetween } from "./verdicts.ts";

const dataset = example({
  allocations: [
    sum("a", 300, { purpose: "social care", recurrence: "one-off" }),
    sum("b", 500, { purpose: "home-to-school transport", recurrence: "one-off" }),
  ],
  southtown: [sum("c", 300, { purpose: "social care", recurrence: "ongoing" })],
});
const [north, south] = [councilOf(dataset), councilOf(dataset, "southtown")];
const share = { count: "decided", measure: "share-of-spend" } as const;

test("a pair is judged in the order in which it is named", () => {
  const sides = (pair: Parameters<typeof pairVerdict>[1]) => {
    const verdict = pairVerdict(dataset, pair, { count: "decided" });
    const recurrence = verdict.failing.find(({ rule }) => rule === "recurrence");
    return [...verdict.pair.map(({ id }) => id), verdict.verdict, ...(recurrence?.sides ?? [])];
  };
  expect(sides([north, south])).toEqual([
    ...["northtown", "southtown"],
    "not comparable",
    ...["one-off", "ongoing"],
  ]);
  expect(sides([south, north])).toEqual([
    ...["southtown", "northtown"],
    "not comparable",
    ...["ongoing", "one-off"],
  ]);
});

test("all pairs of some councils have the verdicts that each has alone", () => {
  const alone = pairVerdict(dataset, [north, south], share);
  expect(pairVerdicts(dataset, share, [north, south])).toEqual([alone]);
});

test("a verdict is found whichever council is named first, and none for one and the same", () => {
  const verdicts = pairVerdicts(dataset, { count: "decided" }, [north, south]);
  expect(verdictBetween(verdicts, "northtown", "southtown")).toBe(verdicts[0]);
  expect(verdictBetween(verdicts, "southtown", "northtown")).toBe(verdicts[0]);
  expect(verdictBetween(verdicts, "northtown", "northtown")).toBeUndefined();
  expect(verdictBetween(verdicts, "southtown", "elsewhere")).toBeUndefined();
  expect(verdictBetween(verdicts, "elsewhere", "southtown")).toBeUndefined();
  expect(verdictBetween(verdicts, "northtown", "elsewhere")).toBeUndefined();
  expect(verdictBetween(verdicts, "elsewhere", "northtown")).toBeUndefined();
});

test("of a share of spending is judged what it is taken of, and the whole where that is more", () => {
  const between = comparedTotal(dataset, north, share);
  expect([between.pounds, [...between.profile.purpose]]).toEqual([300, [["social care", 300]]]);
  expect(between.whole).toEqual(comparedTotal(dataset, north, { count: "decided" }));
  expect(between.whole?.pounds).toBe(800);
  expect(comparedTotal(dataset, south, share).whole).toBeUndefined();
});

test("in pounds all of a total is judged", () => {
  const between = comparedTotal(dataset, north, { count: "decided" });
  expect([between.pounds, between.whole]).toEqual([800, undefined]);
});
