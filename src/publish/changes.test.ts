import { expect, test } from "vitest";
import { built, example, exampleTexts } from "../dataset/example-data.ts";
import { changesByDay, changeSubject, pageOf } from "./changes.ts";

test("the same change to several whole tables is told once, the latest day first", () => {
  const dataset = example({
    changes: [
      { table: "pots", date: "2022-07-01" },
      { table: "other_amounts", date: "2022-07-01" },
      { table: "allocations", date: "2022-08-01", id: "total", kind: "corrected" },
    ],
  });
  const days = changesByDay(dataset).map(({ date, changes }) => [date, changes.map(changeSubject)]);
  expect(days).toEqual([
    ["2022-08-01", ["total"]],
    ["2022-07-01", ["pots, other amounts"]],
  ]);
});

test("official values are told by their series, area and period, each series by itself", () => {
  const change = { date: "2022-07-01", what: "Revised.", why: "A new release.", kind: "corrected" };
  const value = { ...change, id: "X00000000, mid-2022" };
  const columns = "gss_code,area,period,value,unit,source_id,locator,value_absent,note";
  const row = (unit: string) => `${columns}\nX00000000,Northtown,mid-2022,9,${unit},invented,1,,\n`;
  const texts = exampleTexts({
    changes: [
      { ...change, table: "statistics/ehc_plans" },
      { ...change, table: "statistics/sources" },
      { ...value, table: "population_0_17" },
      { ...value, table: "statistics/population_0_17", what: "Again." },
    ],
  }).set("statistics/population_0_17.csv", row("persons"));
  const { dataset } = built(texts);
  const days = dataset === undefined ? [] : changesByDay(dataset)[0]?.changes.map(changeSubject);
  expect(days).toEqual([
    "Education, health and care plans in January, statistics, sources",
    ...Array.from(
      { length: 2 },
      () => "Children aged 0 to 17 at the middle of a year, Council, mid-2022",
    ),
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
