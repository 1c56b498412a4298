import { expect, test } from "vitest";
import { example } from "../dataset/example-data.ts";
import { changesByDay, changeSubject, pageOf } from "./changes.ts";

test("the same change to several whole tables is told once, the latest day first", () => {
  const dataset = example({
    changes: [
      { table: "pots", date: "2022-07-01" },
      { table: "other_amounts", date: "2022-07-01" },
      { table: "allocations", date: "2022-08-01", id: "total", kind: "corrected" },
    ],
  });
  const told = changesByDay(dataset).map(({ date, changes }) => [date, changes.map(changeSubject)]);
  expect(told).toEqual([
    ["2022-08-01", ["total"]],
    ["2022-07-01", ["pots, other amounts"]],
  ]);
});

test("a changed row is linked where it has a page today", () => {
  const dataset = example();
  expect(pageOf(dataset, "allocations", "total")).toBe("figure");
  expect(pageOf(dataset, "allocations", "withdrawn-figure")).toBeUndefined();
  expect(pageOf(dataset, "decisions", "northtown-main")).toBe("decision");
  expect(pageOf(dataset, "councils", "northtown")).toBe("council");
  expect(pageOf(dataset, "pots", "northtown-reserve")).toBeUndefined();
});
