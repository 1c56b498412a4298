import { expect, test } from "vitest";
import { axisEnd } from "./axis-end.ts";

test.each([
  { values: [3, 1, 2], end: 3 },
  { values: [1000, 10], end: 1000 },
  { values: [1001, 10, 5], end: 16 },
  { values: [81], end: 81 },
  { values: [5, 0], end: 5 },
  { values: [], end: 1 },
])("the scale of $values ends at $end", ({ values, end }) => {
  expect(axisEnd(values)).toBe(end);
});
