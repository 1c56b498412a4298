import { expect, test } from "vitest";
import { inPages, rowsOnPage } from "./pages.ts";

test("rows are in as few pages as they take, and in none twice", () => {
  const rows = Array.from({ length: 11 }, (_, at) => at);
  expect(inPages(rows, 11).length).toBe(1);
  expect(inPages(rows, 10).map(({ length }) => length)).toEqual([6, 5]);
  expect(inPages(rows, 4).map(({ length }) => length)).toEqual([4, 4, 3]);
  expect(inPages(rows, 4).flat()).toEqual(rows);
  expect(inPages([], 4)).toEqual([[]]);
});

test("a table of more columns has fewer rows on a page, and always one", () => {
  expect(rowsOnPage(7, 500)).toBe(71);
  expect(rowsOnPage(14, 500)).toBe(35);
  expect(rowsOnPage(900, 500)).toBe(1);
  expect(rowsOnPage(0, 500)).toBe(500);
});
