/** The shipped data can be frozen at any time: nothing of it was corrected or taken out without a reason. */
import { expect, test } from "vitest";
import { dataFile, dataFiles, loadDataset } from "../../dataset/load.ts";
import { utf8 } from "../../publish/publication.ts";
import { releaseDiff, unexplained } from "./release-diff.ts";
import { releaseDates, releaseTables } from "./release-folder.ts";

test("what differs from the last release has a row in changes.csv, unless it is new", () => {
  const { dataset } = loadDataset("data");
  const last = releaseDates().at(-1);
  if (dataset === undefined || last === undefined) throw new Error("no data or no release");
  const files = new Map(dataFiles("data").map((name) => [name, dataFile(name, "data")]));
  const previous = { date: last, files: releaseTables(last) };
  const diff = releaseDiff("today", files, previous, dataset.changes);
  expect(unexplained(diff).map(({ table, id, kind }) => `${table}: ${id}: ${kind}`)).toEqual([]);
});

test("an official statistic is the same row where its area and period are", () => {
  const header = "gss_code,area,period,value,locator\n";
  const of = (line: string) => new Map([["statistics/x.csv", utf8(header + line)]]);
  const previous = { date: "2022-01-01", files: of("E06000001,North,2022,5,row 7\n") };
  const { rows } = releaseDiff("2022-02-01", of("E06000001,North,2022,5,line 7\n"), previous, []);
  expect(rows).toEqual([
    {
      table: "statistics/x",
      id: "E06000001, 2022",
      kind: "corrected",
      fields: [{ field: "locator", before: "row 7", after: "line 7" }],
      reason: undefined,
    },
  ]);
});
