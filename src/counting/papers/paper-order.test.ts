import { expect, test } from "vitest";
import { example, figureOf } from "../../dataset/example-data.ts";
import { inPaperOrder, paperNeighbours } from "./paper-order.ts";

const order = (...locators: string[]) =>
  inPaperOrder(locators.map((locator) => ({ locator }))).map(({ locator }) => locator);

test("numbered places stand in the order of their numbers, not of their letters", () => {
  expect(order("paragraph 16.3", "table 2.1.8, row A", "paragraph 2.1", "item 1")).toEqual([
    "item 1",
    "paragraph 2.1",
    "table 2.1.8, row A",
    "paragraph 16.3",
  ]);
});

test("where a place has no number, rows stay as they were written down", () => {
  expect(order("paragraph 16", "page as seen in part", "paragraph 2")).toEqual([
    "paragraph 16",
    "page as seen in part",
    "paragraph 2",
  ]);
});

test("an amount knows the ones before and after it in its document", () => {
  const dataset = example({
    allocations: [
      { id: "two", locator: "item 2" },
      { id: "one", locator: "item 1" },
      { id: "press", document: "northtown-press", locator: "item 1" },
    ],
    other_amounts: [{ id: "three", locator: "item 3" }],
  });
  const { previous, next, place, of } = paperNeighbours(dataset, figureOf(dataset, "two"));
  expect([previous?.id, next?.id, place, of]).toEqual(["one", "three", 2, 3]);
  expect(paperNeighbours(dataset, figureOf(dataset, "one")).previous).toBeUndefined();
});

test("a place stands before those within it", () => {
  expect(order("paragraph 2.1.1", "paragraph 2.1", "paragraph 2.1.0")).toEqual([
    "paragraph 2.1",
    "paragraph 2.1.0",
    "paragraph 2.1.1",
  ]);
});

test("only a number that the place begins with is its number, to its last digit", () => {
  expect(order("paragraph 2.10", "paragraph 2.9")).toEqual(["paragraph 2.9", "paragraph 2.10"]);
  expect(order("page 3, paragraph 2", "paragraph 1")).toEqual([
    "page 3, paragraph 2",
    "paragraph 1",
  ]);
});
