import { expect, test } from "vitest";
import { dataFiles } from "../dataset/load.ts";
import { singleFiles, tableOfFile } from "./files.ts";

test("every file of the data folder holds a table", () => {
  expect(dataFiles("data").filter((file) => tableOfFile(file) === undefined)).toEqual([]);
  expect(singleFiles.filter((file) => tableOfFile(file) === undefined)).toEqual([]);
});

test.each([
  ["councils.csv", "councils"],
  ["allocations/northtown.csv", "allocations"],
  ["prints/northtown-report.csv", "prints"],
  ["statistics/population_0_17.csv", "statistics"],
  ["statistics/authorities.csv", "authorities"],
  ["statistics/sources.csv", "sources"],
  ["allocations/north/town.csv", undefined],
  ["notes.csv", undefined],
])("%s: %s", (file, name) => {
  expect(tableOfFile(file)?.name).toBe(name);
});
