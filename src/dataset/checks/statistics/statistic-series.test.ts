import { expect, test } from "vitest";
import { exampleTexts, faults } from "../../example-data.ts";

const header = "gss_code,area,period,value,unit,source_id,locator,value_absent,note";
const sources =
  "source_id,title,publisher,release,table,url,licence,note,copied_from\nons,Estimates,ONS,2024,one,https://ons.example,OGL,,\ninvented,Areas,Office,2022,one,https://areas.example,OGL,,\n";

interface Row {
  readonly period?: string;
  readonly value?: string;
  readonly unit?: string;
  readonly note?: string;
}

function problemsOf(series: string, area: string, rows: readonly Row[]): string[] {
  const lines = rows.map(
    ({ period = "mid-2022", value = "100", unit = "persons", note = "" }) =>
      `${area},${period},${value},${unit},ons,line 1,,${note}\n`,
  );
  const texts = exampleTexts().set("statistics/sources.csv", sources);
  return faults(texts.set(`statistics/${series}.csv`, `${header}\n${lines.join("")}`));
}

const population = (...rows: readonly Row[]) =>
  problemsOf("population_0_17", "X00000000,Northtown", rows);
const index = (...rows: readonly Row[]) =>
  problemsOf(
    "gdp_deflator",
    "K02000001,United Kingdom",
    rows.map((row) => ({ unit: "index: 2023-24 = 100", ...row })),
  );
const years = ["mid-2021", "mid-2022", "mid-2023", "mid-2024"].map((period) => ({ period }));

test("a series in one unit and one spelling is sound, and so is its forecast", () => {
  expect(population(...years)).toEqual([]);
  expect(
    index(
      { period: "2022-23", value: "96" },
      { period: "2023-24" },
      { period: "2024-25", value: "103", unit: "index: 2023-24 = 100 (forecast)" },
    ),
  ).toEqual([]);
});

test("a row in another unit is refused", () => {
  expect(population(...years, { period: "mid-2025", unit: "thousands" })).toMatchInlineSnapshot(`
    [
      "data/statistics/population_0_17.csv:6:34: unit: found "thousands"; allowed: "persons", the unit of its series",
    ]
  `);
});

test("a period in another spelling, or of no year, is refused", () => {
  expect(population(...years, { period: "2022/23" })).toMatchInlineSnapshot(`
    [
      "data/statistics/population_0_17.csv:6:21: period: found "2022/23"; allowed: a period as its series spells it, such as mid-2021",
    ]
  `);
  expect(index({ period: "2022-23" }, { period: "2023-24" }, { period: "2024-26" })).toHaveLength(
    1,
  );
});

test("a value tenfold, or a tenth, is refused unless a note says that it is real", () => {
  expect(population(...years, { period: "mid-2025", value: "1000" })).toMatchInlineSnapshot(`
    [
      "data/statistics/population_0_17.csv:6:30: value: found 1000; allowed: 50 to 200, by its other years, or a note that says why it is real",
    ]
  `);
  expect(population(...years, { period: "mid-2025", value: "10" })).toHaveLength(1);
  expect(population(...years, { period: "mid-2025", value: "1000", note: "Real." })).toEqual([]);
  const children = (value: string) =>
    ["2021", "2022", "2023"].map((year) => ({
      period: `31 March ${year}`,
      value: year === "2023" ? "0" : value,
      unit: "children",
    }));
  const area = "X00000000,Northtown";
  expect(problemsOf("children_in_need", area, children("300"))).toHaveLength(1);
  expect(problemsOf("children_in_need", area, children("3"))).toEqual([]);
});

test("two bases, no reference year, or another value in it are refused", () => {
  const [one, base, next] = [
    { period: "2022-23", value: "96" },
    { period: "2023-24" },
    { period: "2024-25", value: "103" },
  ];
  expect(index(one, base, { ...next, unit: "index: 2024-25 = 100" })).toMatchInlineSnapshot(`
    [
      "data/statistics/gdp_deflator.csv:4:38: unit: found "index: 2024-25 = 100"; allowed: "index: 2023-24 = 100", the unit of its series",
    ]
  `);
  expect(index(one, { ...next, period: "2021-22", value: "94" })).toMatchInlineSnapshot(`
    [
      "data/statistics/gdp_deflator.csv:2:37: unit: found "index: 2023-24 = 100"; allowed: a row of 2023-24, its reference year, in the same file",
    ]
  `);
  expect(index(one, { ...base, value: "101" }, next)).toMatchInlineSnapshot(`
    [
      "data/statistics/gdp_deflator.csv:3:34: value: found 101; allowed: 100, as its unit says",
    ]
  `);
});

test("a whole series in another unit than its words have is refused", () => {
  const thousands = years.map((row) => ({ ...row, unit: "thousands of persons" }));
  expect(population(...thousands)).toMatchInlineSnapshot(`
    [
      "data/statistics/population_0_17.csv:2:34: unit: found "thousands of persons"; allowed: a unit that begins with "persons"",
    ]
  `);
});

test("a day that the series does not have is another spelling", () => {
  const row = (period: string) => ({ period, unit: "children" });
  const area = "X00000000,Northtown";
  const days = ["31 March 2021", "31 March 2022", "30 March 2023"].map(row);
  expect(problemsOf("children_in_need", area, days)).toHaveLength(1);
  expect(problemsOf("children_in_need", area, days.slice(0, 2))).toEqual([]);
});

test("years of an index that were exchanged are refused", () => {
  const values = { "2021-22": "85", "2022-23": "91", "2023-24": "100", "2024-25": "103" };
  const rows = Object.entries(values).map(([period, value]) => ({ period, value }));
  expect(index(...rows)).toEqual([]);
  const [first, second, third, last] = rows;
  if (!first || !second || !third || !last) throw new Error("four rows are given");
  const exchanged = [first, { ...second, value: "103" }, third, { ...last, value: "91" }];
  expect(index(...exchanged)).toMatchInlineSnapshot(`
    [
      "data/statistics/gdp_deflator.csv:5:34: value: found 91; allowed: 97 to 130, by the year before, or a note that says why it is real",
    ]
  `);
});

test("a whole series in another spelling of its periods is refused, as no amount would find its year", () => {
  const other = ["mid 2022", "mid 2023"].map((period) => ({ period }));
  expect(population(...other)).toMatchInlineSnapshot(`
    [
      "data/statistics/population_0_17.csv:2:21: period: found "mid 2022"; allowed: a period as its series spells it, such as mid-2024",
      "data/statistics/population_0_17.csv:3:21: period: found "mid 2023"; allowed: a period as its series spells it, such as mid-2024",
    ]
  `);
});

test("a whole series in other units is refused by the value of the country", () => {
  const names = Array.from({ length: 120 }, (_, index) => `E06000${String(index + 100)}`);
  const areas =
    "gss_code,id,name,short_name,also_called,type,region,first_day,last_day,dfe_la_number,source_id,locator";
  const row = (code: string, name: string, value: number, note = "") =>
    `${code},${name},mid-2022,${value},persons,ons,line 1,,${note}`;
  const toldOf = (each: number, note = "", many = names.length) => {
    const rows = names.slice(0, many).map((code) => row(code, `Town ${code}`, each));
    const all = [header, ...rows, row("E92000001", "England", each * many, note)];
    const own = names.map(
      (code, index) =>
        `${code},town-${index},Town ${code},Town ${code},,unitary,Nowhere,,,${index + 100},invented,line 1`,
    );
    const texts = exampleTexts()
      .set("statistics/sources.csv", sources)
      .set("statistics/population_0_17.csv", `${all.join("\n")}\n`);
    const held = texts.get("statistics/authorities.csv") ?? `${areas}\n`;
    const told = faults(texts.set("statistics/authorities.csv", `${held}${own.join("\n")}\n`));
    return told.filter((line) => line.includes(" value: "));
  };
  expect(toldOf(100_000)).toEqual([]);
  expect(toldOf(1_000_000)).toMatchInlineSnapshot(`
    [
      "data/statistics/population_0_17.csv:122:28: value: found 120000000; allowed: 9000000 to 15000000 of the whole country, or a note that says why it is real",
    ]
  `);
  expect(toldOf(1_000_000, "A real one.")).toEqual([]);
  expect([...toldOf(75_000), ...toldOf(125_000)]).toEqual([]);
  expect([toldOf(74_999), toldOf(125_001)].map((told) => told.length)).toEqual([1, 1]);
  // With fewer than a hundred authorities beside it a row is not that of the whole country.
  expect(toldOf(1_000_000, "", 99)).toEqual([]);
  expect(toldOf(1_000_000, "", 100)).toHaveLength(1);
});

test("half a person is refused; an index may have decimals", () => {
  expect(index({ period: "2022-23", value: "96.5" }, { period: "2023-24" })).toEqual([]);
  expect(population({ value: "100.5" })).toMatchInlineSnapshot(`
    [
      "data/statistics/population_0_17.csv:2:30: value: found "100.5"; allowed: a whole number",
    ]
  `);
});

test("a value may be half or twice the middle of the other years, and no more", () => {
  const last = (value: string) => population(...years, { period: "mid-2025", value });
  expect([...last("50"), ...last("200")]).toEqual([]);
  expect([last("49"), last("201")].map((told) => told.length)).toEqual([1, 1]);
});

test("the middle of the other years is the lower of two, in whatever order the years stand", () => {
  const told = (...values: readonly number[]) =>
    population(
      ...values.map((value, at) => ({ period: `mid-20${20 + at}`, value: String(value) })),
    );
  expect(told(100, 190, 100, 100, 60)).toEqual([]);
  expect(told(100, 190, 380)).toMatchInlineSnapshot(`
    [
      "data/statistics/population_0_17.csv:4:30: value: found 380; allowed: 50 to 200, by its other years, or a note that says why it is real",
    ]
  `);
  expect(told(100, 250)).toHaveLength(2);
});

test("none in a year is doubted only where there are usually twenty or more", () => {
  const told = (...values: readonly number[]) =>
    problemsOf(
      "children_in_need",
      "X00000000,Northtown",
      values.map((value, at) => ({
        period: `31 March 20${20 + at}`,
        value: String(value),
        unit: "children",
      })),
    );
  expect(told(19, 19, 0)).toEqual([]);
  expect(told(20, 20, 0)).toHaveLength(1);
  expect(told(3, 3, 300)).toHaveLength(1);
});

test("an index falls by three in a hundred and rises by thirty at most, unless a note says that it is real", () => {
  const next = (value: string, note = "") =>
    index({ period: "2023-24" }, { period: "2024-25", value, note });
  expect([...next("97"), ...next("130"), ...next("140", "A real rise.")]).toEqual([]);
  expect([next("96.9"), next("130.1")].map((told) => told.length)).toEqual([1, 1]);
});

test("years of an index may stand in any order", () => {
  const rows = ["2021-22", "2022-23", "2023-24"].map((period, at) => ({
    period,
    value: ["70", "85", "100"][at] ?? "",
  }));
  expect(index(...rows.toReversed())).toEqual([]);
});

test("a row in another unit is the odd one, also where it is the first", () => {
  const told = population({ period: "mid-2020", unit: "thousands" }, ...years);
  expect(told.filter((line) => line.includes("the unit of its series"))).toMatchInlineSnapshot(`
    [
      "data/statistics/population_0_17.csv:2:34: unit: found "thousands"; allowed: "persons", the unit of its series",
    ]
  `);
});
