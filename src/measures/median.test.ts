import { expect, test } from "vitest";
import { median } from "./median.ts";

test("the middle of an odd number of values is one of them, in whatever order they come", () => {
  expect(median([10, 2, 9])).toBe(9);
  expect(median([7])).toBe(7);
});

test("the middle of an even number is half way between the two", () => {
  expect(median([100, 1, 4, 9])).toBe(6.5);
});

test("of nothing there is no middle", () => {
  expect(median([])).toBeUndefined();
});

test("the values are left in their order", () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});
