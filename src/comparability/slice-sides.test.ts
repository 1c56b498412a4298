import { expect, test } from "vitest";
import { example, type Changes, type FigureCells } from "../dataset/example-data.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { sum } from "../counting/example-totals.ts";
import { exampleWithStatistics } from "../measures/example-statistics.ts";
import { likeWithLike } from "./slices.ts";

/** Northtown's side of the slice that has a purpose, beside one new sum of Southtown's. */
function sideIn(dataset: Dataset, purpose = "SEND") {
  const { slices } = likeWithLike(dataset, dataset.councils, "decided");
  const side = slices.find((one) => one.purpose === purpose)?.sides[0];
  if (!side) throw new Error("nothing is shared");
  return side;
}

const reserve = { from_pot: "northtown-reserve" };
const fund = { from_pot: "northtown-fund" };
const beside = (cells: FigureCells = {}) => [sum("south", 500, cells)];
const southNew = { from_pot: "southtown-reserve" };

test("a side is a share of the council’s whole total and of all its money of the kind", () => {
  const dataset = example({
    allocations: [
      sum("a", 300, { ...reserve, recurrence: "one-off" }),
      sum("b", 100, { ...fund, recurrence: "one-off" }),
      sum("c", 200, { ...reserve, purpose: "leadership" }),
    ],
    southtown: beside({ ...southNew, recurrence: "one-off" }),
  });
  expect(sideIn(dataset)).toMatchObject({ pounds: 300, share: 0.5, of_kind: 1 });
});

test("what is told more finely is not in a side, and is of its kind", () => {
  const once = { recurrence: "one-off" };
  const dataset = example({
    allocations: [sum("a", 300, { ...reserve, ...once }), sum("b", 100, reserve)],
    southtown: [sum("c", 500, { ...southNew, ...once }), sum("d", 50, southNew)],
  });
  const { slices } = likeWithLike(dataset, dataset.councils, "decided");
  expect(
    slices.map(({ recurrence, sides }) => [recurrence, ...sides.map(({ of_kind }) => of_kind)]),
  ).toEqual([
    ["one-off", 1, 1],
    [undefined, 0.25, 50 / 550],
  ]);
});

test("money of another purpose, newness or type is of another kind", () => {
  const finest = { recurrence: "one-off" };
  const others: Record<string, FigureCells> = {
    purpose: { ...reserve, ...finest, purpose: "leadership" },
    newness: { ...fund, ...finest },
    capital: { ...reserve, ...finest, money_type: "capital" },
    recurrence: { ...reserve, recurrence: "ongoing" },
  };
  for (const cells of Object.values(others)) {
    const dataset = example({
      allocations: [sum("a", 300, { ...reserve, ...finest }), sum("b", 100, cells)],
      southtown: beside({ ...southNew, ...finest }),
    });
    expect(sideIn(dataset).of_kind).toBe(1);
  }
});

test("of capital the kind is capital", () => {
  const dataset = example({
    allocations: [
      sum("a", 300, { ...reserve, money_type: "capital" }),
      sum("b", 100, { ...reserve, money_type: "revenue" }),
    ],
    southtown: beside({ ...southNew, money_type: "capital" }),
  });
  expect(sideIn(dataset)).toMatchObject({ pounds: 300, of_kind: 1 });
});

test("a side tells how much of it is new, was set aside or is not stated, and what of each is our reading", () => {
  const changes: Changes = {
    allocations: [
      sum("a", 300, { ...reserve, inferred: "from_pot" }),
      sum("b", 40, reserve),
      sum("c", 200, { ...fund, inferred: "from_pot" }),
      sum("d", 100),
    ],
    southtown: beside(),
  };
  expect(sideIn(example(changes)).newness).toEqual([
    { newness: "new", pounds: 340, inferred: 300, extra: 0 },
    { newness: "already set aside", pounds: 200, inferred: 200, extra: 0 },
    { newness: undefined, pounds: 100, inferred: 0, extra: 0 },
  ]);
});

test("a side tells what of it is not fixed, and names each of its figures once", () => {
  const dataset = example({
    allocations: [
      sum("a", 400, { qualifier: "up-to" }),
      sum("a-new", 300, { part_of: "a:source", ...reserve }),
      sum("a-old", 100, { part_of: "a:source", ...fund }),
      sum("b", 70, { qualifier: "about" }),
    ],
    southtown: beside(),
  });
  const { qualified, figures } = sideIn(dataset);
  expect(qualified).toEqual({ ceiling: 400, floor: 0, about: 70 });
  expect(figures).toEqual(["a", "b"]);
});

test("a side is told for each child, unless nobody knows how many there are", () => {
  const changes = { allocations: [sum("a", 3000, reserve)], southtown: beside(southNew) };
  expect(sideIn(exampleWithStatistics(changes)).per_person).toBe(3);
  expect(sideIn(exampleWithStatistics(changes, true)).per_person).toBeUndefined();
});
