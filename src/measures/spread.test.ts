import { describe, expect, test } from "vitest";
import { example } from "../dataset/example-data.ts";
import { plainQuestion, type Question } from "./questions.ts";
import { quartileMethod, spread, spreadFinding, spreadOf } from "./spread.ts";

const question = plainQuestion("decided");
const millions = (...values: (number | undefined)[]) =>
  spreadOf(
    values.map((value) => (value === undefined ? undefined : value * 1_000_000)),
    "pounds",
  );

describe("the spread of totals", () => {
  test("counts every council with a total in one step, and the others apart", () => {
    const { known, unknown, steps } = millions(1, 2.5, 9.9, undefined);
    expect([known, unknown]).toEqual([3, 1]);
    expect(steps.reduce((sum, { councils }) => sum + councils, 0)).toBe(3);
  });

  test("has round steps from zero to beyond the largest", () => {
    const { steps } = millions(1, 9.9);
    expect(steps[0]).toEqual({ from: 0, to: 1_000_000, councils: 0 });
    expect(steps.at(-1)).toEqual({ from: 9_000_000, to: 10_000_000, councils: 1 });
  });

  test("has a total at the edge of two steps in the upper one", () => {
    const { steps } = millions(1, 10);
    expect(steps.map(({ councils }) => councils)).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  test.each([0.1, 0.02, 0.005, 1e-5, 2e6])("has exact edges in steps of %d", (width) => {
    const values = Array.from({ length: 10 }, (_, index) => (index + 1) * width);
    const { steps } = spreadOf(values, "percent");
    expect(steps.map(({ councils }) => councils)).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    for (const { from } of steps) expect(String(from).length).toBeLessThan(9);
    expect(steps.slice(1).map(({ from }) => from)).toEqual(steps.slice(0, -1).map(({ to }) => to));
  });

  test("has 0.3, made of 0.1 and 0.2 or of 0.9 less 0.6, at the edge 0.3", () => {
    const { steps } = spreadOf([0.1 + 0.2, 0.9 - 0.6, 1], "percent");
    expect(steps.filter(({ councils }) => councils > 0)).toEqual([
      { from: 0.3, to: 0.4, councils: 2 },
      { from: 1, to: 1.1, councils: 1 },
    ]);
  });

  test("takes quartiles that are totals, the smaller of two", () => {
    expect(millions(1, 2, 3, 4).quartiles).toEqual([1_000_000, 2_000_000, 3_000_000]);
    expect(quartileMethod).toContain("the smaller");
  });

  test("tells between which amounts half of the councils lie", () => {
    const found = millions(5, 3, 1, 4, 2);
    expect(found.quartiles).toEqual([2_000_000, 3_000_000, 4_000_000]);
    expect(spreadFinding(question, found)).toBe(
      "Half of 5 councils authorised between £2m and £4m",
    );
  });

  test("of nothing known says so", () => {
    const found = millions(undefined);
    expect(found.quartiles).toBeUndefined();
    expect(found.steps).toEqual([]);
    expect(spreadFinding(question, found)).toBe("No council’s total is known yet");
  });

  test("of zeros is one step", () => {
    expect(millions(0, 0).steps).toEqual([{ from: 0, to: 1, councils: 2 }]);
  });

  test("is that of the totals of all councils, or of those given", () => {
    const dataset = example({ allocations: [{ id: "a", amount_gbp: "3000000" }] });
    expect(spread(dataset, question).known).toBe(2);
    const north = dataset.councils.filter(({ id }) => id === "northtown");
    expect(spread(dataset, question, north).quartiles?.[1]).toBe(3_000_000);
  });
});

describe("what the spread says in a sentence", () => {
  const said = (question: Partial<Question>, ...values: number[]) =>
    spreadFinding({ ...plainQuestion("decided"), ...question }, spreadOf(values, "pounds"));

  test("names one amount where the middle half has one", () => {
    expect(said({}, 2_000_000, 2_000_000, 2_000_000)).toBe("Half of 3 councils authorised £2m");
  });

  test("names the prices, where they are not those of the day", () => {
    const real = said({ prices: "real" }, 2_000_000, 2_000_000);
    expect(real).toBe("Half of 2 councils authorised £2m (2024-25 prices)");
  });

  test("tells by which rule is counted", () => {
    expect(said({ count: "new-money" }, 1_000_000, 3_000_000, 3_000_000)).toBe(
      "Half of 3 councils decided on new money of between £1m and £3m",
    );
    expect(said({ count: "all-identified" }, 2_000_000, 2_000_000)).toBe(
      "Half of 2 councils’ papers report £2m over the years",
    );
  });
});
