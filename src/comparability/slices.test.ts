import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { built, example, exampleTexts, type Changes } from "../dataset/example-data.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { graphs } from "../counting/example-graphs.ts";
import { absent, sum } from "../counting/example-totals.ts";
import { countRules, totalOf } from "../counting/rules.ts";
import { cellsOf } from "./cells.ts";
import { likeWithLike } from "./slices.ts";

vi.setConfig({ testTimeout: 60_000 });
const runs = { numRuns: 40, seed: 1066 };

const main = { decision: "northtown-main" };
const south = {
  decision: "southtown-main",
  document: "southtown-report",
  from_pot: "southtown-reserve",
};

function sliced(changes: Changes) {
  const dataset = example(changes);
  const { slices, unshared } = likeWithLike(dataset, dataset.councils, "decided");
  return {
    slices: slices.map(({ purpose, newness, recurrence, verdict, sides }) => [
      [purpose, newness, recurrence].join(", "),
      verdict.verdict,
      ...sides.map(({ pounds, share }) => [pounds, share]),
    ]),
    unshared: unshared.map(({ pounds }) => pounds),
  };
}

describe("what two councils share", () => {
  test("is told as finely as the papers of both allow", () => {
    const once = { recurrence: "one-off", purpose: "SEND" };
    const found = sliced({
      allocations: [
        sum("a", 300, { ...main, ...once, from_pot: "northtown-reserve" }),
        sum("b", 100, { ...main, purpose: "social care", from_pot: "northtown-reserve" }),
      ],
      southtown: [sum("c", 500, { ...south, ...once })],
    });
    expect(found.slices).toEqual([["SEND, new, one-off", "with care", [300, 0.75], [500, 1]]]);
    expect(found.unshared).toEqual([100, 0]);
  });

  test("is nothing where one draws on money set aside and the other has new money", () => {
    const found = sliced({
      allocations: [sum("a", 300, { ...main, purpose: "SEND", from_pot: "northtown-fund" })],
      southtown: [sum("c", 500, { ...south, purpose: "SEND" })],
    });
    expect(found).toEqual({ slices: [], unshared: [300, 500] });
  });

  test("is no purpose that nobody knows: two “other” are never alike", () => {
    const found = sliced({
      allocations: [sum("a", 300, { ...main, purpose: "other", from_pot: "northtown-reserve" })],
      southtown: [sum("c", 500, { ...south, purpose: "other" })],
    });
    expect(found.slices).toEqual([]);
  });

  test("is no money in which the papers name items for something else, without an amount", () => {
    const found = sliced({
      allocations: [
        sum("a", 300, { ...main, purpose: "SEND", from_pot: "northtown-reserve" }),
        absent("bus", { ...main, part_of: "a:item", purpose: "home-to-school transport" }),
        sum("b", 100, { ...main, purpose: "SEND", from_pot: "northtown-reserve" }),
      ],
      southtown: [sum("c", 500, { ...south, purpose: "SEND" })],
    });
    expect(found.slices).toEqual([["SEND, new, ", "with care", [100, 0.25], [500, 1]]]);
    expect(found.unshared).toEqual([300, 0]);
  });

  test("is never capital beside revenue", () => {
    const found = sliced({
      allocations: [
        sum("a", 300, {
          ...main,
          purpose: "SEND",
          money_type: "capital",
          from_pot: "northtown-reserve",
        }),
      ],
      southtown: [sum("c", 500, { ...south, purpose: "SEND", money_type: "revenue" })],
    });
    expect(found.slices).toEqual([]);
  });

  test("is told by its newness where a sum is split by source", () => {
    const dataset = example({
      allocations: [
        sum("whole", 400, { ...main, complete_splits: "source" }),
        sum("fresh", 300, { ...main, part_of: "whole:source", from_pot: "northtown-reserve" }),
        sum("saved", 100, { ...main, part_of: "whole:source", from_pot: "northtown-fund" }),
      ],
    });
    const [council] = dataset.councils;
    const cells = council ? cellsOf(totalOf(dataset, council, "decided")) : [];
    expect(cells.map(({ newness, pounds }) => [newness, pounds])).toEqual([
      ["new", 300],
      ["already set aside", 100],
    ]);
  });
});

/** Two councils with figures of all kinds; undefined where the data checks refuse them. */
const pairs = fc
  .tuple(
    graphs,
    fc.array(
      fc.record({
        pounds: fc.integer({ min: 1, max: 1000 }),
        recurrence: fc.constantFrom("", "one-off", "ongoing"),
        purpose: fc.constantFrom("SEND", "social care", "other"),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  )
  .map(([allocations, others]): Dataset | undefined => {
    const southtown = others.map(({ pounds, ...cells }, index) =>
      sum(`s${index}`, pounds, { ...south, ...cells }),
    );
    return built(
      exampleTexts({
        pots: [{ id: "northtown-third-fund", earmarked: "yes" }],
        allocations,
        southtown,
      }),
    ).dataset;
  });

describe("for any councils", () => {
  const property = (holds: (dataset: Dataset) => void) => {
    fc.assert(
      fc.property(pairs, (dataset) => {
        fc.pre(dataset !== undefined);
        holds(dataset as Dataset);
      }),
      runs,
    );
  };

  test.each(countRules.map(({ slug }) => slug))(
    "%s: each pound is in one slice or in none",
    (count) => {
      property((dataset) => {
        const { slices, unshared } = likeWithLike(dataset, dataset.councils, count);
        const sides = slices.flatMap((slice) => slice.sides);
        for (const { council, pounds = 0 } of unshared) {
          const shared = sides.filter((side) => side.council === council);
          const all = shared.reduce((total, side) => total + side.pounds, pounds);
          expect(all).toBe(totalOf(dataset, council, count).pounds ?? 0);
        }
      });
    },
  );

  test("a slice has money of two councils, and is never what cannot be compared", () => {
    property((dataset) => {
      for (const { sides, verdict } of likeWithLike(dataset, dataset.councils, "decided").slices) {
        expect(sides.length).toBeGreaterThan(1);
        expect(sides.every(({ pounds }) => pounds > 0)).toBe(true);
        expect(verdict.verdict).not.toBe("not comparable");
      }
    });
  });

  test("the order of the councils changes nothing but the order", () => {
    property((dataset) => {
      const names = (councils: Dataset["councils"]) =>
        likeWithLike(dataset, councils, "decided")
          .slices.map(({ purpose, capital, newness, recurrence, sides }) =>
            [
              purpose,
              capital,
              newness,
              recurrence,
              ...sides.map(({ pounds }) => pounds).sort(),
            ].join(),
          )
          .sort();
      expect(names([...dataset.councils].reverse())).toEqual(names(dataset.councils));
    });
  });
});
