import { describe, expect, test } from "vitest";
import { namedForOthers } from "../counting/named-items.ts";
import { loadDataset } from "../dataset/load.ts";
import { likeWithLike } from "./slices.ts";
import { heaviest } from "./verdict-rules.ts";
import { verdictSummary } from "./verdict-summary.ts";
import { pairVerdicts, verdictBetween } from "./verdicts.ts";

describe("the shipped data", () => {
  const { dataset } = loadDataset("data");
  if (dataset === undefined) throw new Error("the data folder has problems");
  const decided = pairVerdicts(dataset, { count: "decided" });

  test("a pair has one verdict, whichever council comes first", () => {
    expect(verdictBetween(decided, "bristol", "bcp")).toBe(
      verdictBetween(decided, "bcp", "bristol"),
    );
    expect(verdictBetween(decided, "bcp", "bcp")).toBeUndefined();
  });

  test("pairs are named while they are few, and else counted", () => {
    const failing = decided.flatMap((pair) => pair.failing.slice(0, 1)).slice(0, 1);
    const alike = decided.slice(0, 4).map((pair) => ({
      ...pair,
      verdict: failing[0]?.verdict ?? pair.verdict,
      failing,
    }));
    const pairs = (count: number) => verdictSummary(alike.slice(0, count))?.reasons[0]?.pairs;
    expect([pairs(3), pairs(4)]).toEqual([
      "BCP with Birmingham, BCP with Bristol and BCP with Herefordshire",
      "4 pairs",
    ]);
  });

  test("a share is held against another no further than the sums that it is taken of", () => {
    for (const count of ["decided", "new-money", "all-identified"] as const) {
      const sums = pairVerdicts(dataset, { count });
      const shares = pairVerdicts(dataset, { count, measure: "share-of-spend" });
      for (const [index, { verdict }] of sums.entries())
        expect(heaviest([verdict, shares[index]?.verdict ?? verdict])).toBe(shares[index]?.verdict);
    }
    const all = pairVerdicts(dataset, { count: "all-identified", measure: "share-of-spend" });
    expect(verdictBetween(all, "bcp", "birmingham")?.verdict).toBe("not comparable");
  });

  test("no money that pays for unlike things without their amounts is told as alike", () => {
    const sides = (["decided", "new-money", "all-identified"] as const).flatMap((count) =>
      likeWithLike(dataset, dataset.councils, count).slices.flatMap((slice) => slice.sides),
    );
    const figures = sides.flatMap((side) => side.figures);
    expect(figures.length).toBeGreaterThan(5);
    const found = dataset.figures.filter(({ id }) => figures.includes(id));
    expect(namedForOthers(found.map((figure) => ({ figure }))).map(({ id }) => id)).toEqual([]);
  });

  test("most headline decisions are not comparable, for these reasons", () => {
    expect(verdictSummary(decided)).toMatchInlineSnapshot(`
      {
        "reasons": [
          {
            "name": "New money against money already set aside",
            "pairs": "BCP with Birmingham, BCP with Bristol and BCP with Herefordshire",
          },
          {
            "name": "Different purpose",
            "pairs": "BCP with Birmingham, Birmingham with Bristol and Birmingham with Herefordshire",
          },
        ],
        "sentence": "of 6 pairs of councils, 5 are not comparable and 1 is comparable only with care",
      }
    `);
  });
});
