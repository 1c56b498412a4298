import { expect, test } from "vitest";
import { exampleTexts, faults } from "../../example-data.ts";

const header = "gss_code,area,period,value,unit,source_id,locator,value_absent,note";
const sources =
  "source_id,title,publisher,release,table,url,licence,note,copied_from\nons,Estimates,ONS,2024,one,https://ons.example,OGL,,\ninvented,Areas,Office,2022,one,https://areas.example,OGL,,\n";

type Year = readonly [north: string, south: string, whole: string];

/** Three years of two authorities and of the country; each row may be changed. */
function problemsOf(change: (rows: string[]) => string[]): string[] {
  const years: Readonly<Record<string, Year>> = {
    "mid-2021": ["1000", "2000", "3000"],
    "mid-2022": ["1010", "2010", "3020"],
    "mid-2023": ["1020", "2020", "3040"],
  };
  const rows = Object.entries(years).flatMap(([period, [north, south, whole]]) => [
    `X00000000,Northtown,${period},${north},persons,ons,line 1,,`,
    `X00000001,Southtown,${period},${south},persons,ons,line 1,,`,
    `E92000001,England,${period},${whole},persons,ons,line 1,,`,
  ]);
  const texts = exampleTexts().set("statistics/sources.csv", sources);
  const text = `${[header, ...change(rows)].join("\n")}\n`;
  return faults(texts.set("statistics/population_0_17.csv", text));
}

const without = (words: string) => problemsOf((rows) => rows.filter((row) => !row.includes(words)));

test("a country that is the sum of its authorities, year by year, is sound", () => {
  expect(problemsOf((rows) => rows)).toEqual([]);
});

test("a value of another size is found by the sum", () => {
  const halved = (row: string) => row.replace(",2010,", ",1200,");
  expect(problemsOf((rows) => rows.map(halved))).toMatchInlineSnapshot(`
    [
      "data/statistics/population_0_17.csv:7:28: value: found 3020; allowed: about 2210, the sum of the authorities of mid-2022: it or one of them is of another size",
    ]
  `);
});

test("an authority that vanishes from a year is named", () => {
  expect(without("Southtown,mid-2022")).toMatchInlineSnapshot(`
    [
      "data/statistics/population_0_17.csv:6:19: period: found "mid-2022"; allowed: rows of all its authorities beside it, with value_absent where there is no value (missing: Council)",
      "data/statistics/population_0_17.csv:6:28: value: found 3020; allowed: about 1010, the sum of the authorities of mid-2022: it or one of them is of another size",
    ]
  `);
});

test("a year that vanishes between two others is named", () => {
  expect(without("mid-2022")).toMatchInlineSnapshot(`
    [
      "data/statistics/population_0_17.csv:5:21: period: found "mid-2023"; allowed: a row of 2022 before it: a series has each of its years",
    ]
  `);
});

test("of a part of the country nothing is asked", () => {
  const larger = (row: string) => row.replace(/(England,mid-\d{4},)/, "$19");
  expect(problemsOf((rows) => rows.map(larger))).toEqual([]);
});

test("a row of an authority that had ended is refused", () => {
  const folder = exampleTexts().set("statistics/sources.csv", sources);
  const authorities = folder.get("statistics/authorities.csv") ?? "";
  const [head, north = ""] = authorities.split("\n");
  const names = (head ?? "").split(",");
  const ended = north.split(",");
  ended[names.indexOf("gss_code")] = "X00000009";
  ended[names.indexOf("id")] = "";
  ended[names.indexOf("last_day")] = "2019-03-31";
  ended[names.indexOf("dfe_la_number")] = "900";
  folder.set("statistics/authorities.csv", `${authorities}${ended.join(",")}\n`);
  const change =
    "first_day,old_gss_code,old_name,new_gss_code,new_name,continues,change,note,source_id";
  const name = ended[names.indexOf("name")];
  const row = `2019-04-01,X00000009,${name},X00000000,${name},no,Merger.,,ons`;
  folder.set("statistics/code_changes.csv", `${change}\n${row}\n`);
  const value = (year: number) =>
    `${header}\nX00000009,${name},mid-${year},10,persons,ons,line 1,,\n`;
  expect(faults(folder.set("statistics/population_0_17.csv", value(2018)))).toEqual([]);
  expect(faults(folder.set("statistics/population_0_17.csv", value(2021)))).toMatchInlineSnapshot(`
    [
      "data/statistics/population_0_17.csv:2:21: period: found "mid-2021"; allowed: a year in which there was A council: it ended on 2019-03-31",
    ]
  `);
});
