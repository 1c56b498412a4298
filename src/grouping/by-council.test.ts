import { expect, test } from "vitest";
import { councilOf, example } from "../dataset/example-data.ts";
import { rowsOf } from "./by-council.ts";

const dataset = example({ events: [{ id: "here" }, { id: "there", council: "southtown" }] });

test("each council has its own rows, and the same ones when asked again", () => {
  const own = rowsOf(dataset, councilOf(dataset));
  const others = rowsOf(dataset, councilOf(dataset, "southtown"));
  expect(own.events.map(({ id }) => id)).toEqual(["here"]);
  expect(others.events.map(({ id }) => id)).toEqual(["there"]);
  expect(rowsOf(dataset, councilOf(dataset))).toBe(own);
});

test("a council that the dataset does not hold has no rows", () => {
  const stranger = { ...councilOf(dataset), id: "stranger" };
  expect(rowsOf(dataset, stranger).decisions).toEqual([]);
});
