import { expect, test } from "vitest";
import { plainQuestion } from "../../measures/questions.ts";
import { spreadOf } from "../../measures/spread.ts";
import { recordsCsv } from "../../publish/records.ts";
import { spreadRecords } from "./spread-records.ts";

const edition = { page: "https://site.example/compare/", data_date: "2022-07-01" };

test("each step is a record with its councils; those without a total are counted beside it", () => {
  const spread = spreadOf([100, 1900, undefined], "pounds");
  const records = spreadRecords(plainQuestion("decided"), spread, edition);
  const [first = "", ...rows] = recordsCsv(records).trimEnd().split("\n");
  expect(first).toBe(
    "count,measure,prices,from,to,unit,councils,councils_without_a_total,page,data_date",
  );
  expect(rows).toHaveLength(spread.steps.length);
  expect([rows[0], rows.at(-1)]).toMatchInlineSnapshot(`
    [
      "decided,pounds,cash,0,200,pounds,1,1,https://site.example/compare/,2022-07-01",
      "decided,pounds,cash,1800,2000,pounds,1,1,https://site.example/compare/,2022-07-01",
    ]
  `);
});
