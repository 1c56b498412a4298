import { expect, test } from "vitest";
import { exampleTexts, faults } from "../../example-data.ts";

const header = "gss_code,area,period,value,unit,source_id,locator,value_absent,note";
const sources =
  "source_id,title,publisher,release,table,url,licence,note,copied_from\nons,Estimates,ONS,2024,one,https://ons.example,OGL,,\ninvented,Areas,Office,2022,one,https://areas.example,OGL,,\n";

type Year = readonly [north: string, south: string, whole: string];

/** Three years of two authorities and of the country; each row may be changed. */
function problemsOf(
  change: (rows: string[]) => string[],
  others: (texts: Map<string, string>) => void = () => undefined,
): string[] {
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
  others(texts);
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

const changed = (from: string, to: string) =>
  problemsOf((rows) => rows.map((row) => row.replace(from, to)));

test("the country may be off by its rounding, by ten, and by no more", () => {
  expect(changed("England,mid-2022,3020", "England,mid-2022,3030")).toEqual([]);
  expect(changed("England,mid-2022,3020", "England,mid-2022,3010")).toEqual([]);
  expect(changed("England,mid-2022,3020", "England,mid-2022,3031")).toHaveLength(1);
});

test("a note on its row, or an authority without a value, lets the country be off by a thirtieth", () => {
  const noted = (whole: number, note: string) =>
    changed(
      "England,mid-2022,3020,persons,ons,line 1,,",
      `England,mid-2022,${whole},persons,ons,line 1,,${note}`,
    );
  expect(noted(3100, "Others too.")).toEqual([]);
  expect(noted(3100, "")).toHaveLength(1);
  expect(noted(3150, "Others too.")).toHaveLength(1);
  const unknown = (whole: number) =>
    problemsOf((rows) =>
      rows.map((row) =>
        row
          .replace("Northtown,mid-2022,1010", "Northtown,mid-2022,2000")
          .replace(
            "Southtown,mid-2022,2010,persons,ons,line 1,,",
            "Southtown,mid-2022,,persons,ons,line 1,c,",
          )
          .replace("England,mid-2022,3020", `England,mid-2022,${whole}`),
      ),
    );
  expect(unknown(2040)).toEqual([]);
  expect(unknown(2100)).toHaveLength(1);
});

test("a country without a value is held against no sum", () => {
  expect(
    changed(
      "England,mid-2022,3020,persons,ons,line 1,,",
      "England,mid-2022,,persons,ons,line 1,x,",
    ),
  ).toEqual([]);
});

/** The three years, with authorities beside the two that have values: each by its first and its last day. */
function besides(...days: readonly (readonly [first: string, last: string])[]): string[] {
  const rows = days.map(([first, last], at) => {
    const id = last === "" ? `town-${at}` : "";
    return `X0000010${at},${id},Town ${at},Town ${at},,unitary,Nowhere,${first},${last},20${at},invented,row 3`;
  });
  const changes = days.flatMap(([, last], at) =>
    last === "" ? [] : [`2024-04-01,X0000010${at},Town ${at},X00000000,Northtown,no,Merger.,,ons`],
  );
  const change =
    "first_day,old_gss_code,old_name,new_gss_code,new_name,continues,change,note,source_id";
  return problemsOf(
    (all) => all,
    (texts) => {
      const known = texts.get("statistics/authorities.csv") ?? "";
      texts.set("statistics/authorities.csv", `${known}${rows.join("\n")}\n`);
      texts.set("statistics/code_changes.csv", `${[change, ...changes].join("\n")}\n`);
    },
  );
}

test("an authority is missing from a year that it was there in from March to December", () => {
  expect(besides(["2022-04-01", "2022-12-31"])).toEqual([]);
  expect(besides(["2024-04-01", ""])).toEqual([]);
  expect(besides(["", "2020-12-31"])).toEqual([]);
  expect(besides(["", "2021-12-31"])).toEqual([]);
  expect(besides(["2023-03-31", ""])).toMatchInlineSnapshot(`
    [
      "data/statistics/population_0_17.csv:10:19: period: found "mid-2023"; allowed: rows of all its authorities beside it, with value_absent where there is no value (missing: Town 0)",
    ]
  `);
  expect(besides(["2022-03-31", "2023-01-01"])).toMatchInlineSnapshot(`
    [
      "data/statistics/population_0_17.csv:7:19: period: found "mid-2022"; allowed: rows of all its authorities beside it, with value_absent where there is no value (missing: Town 0)",
    ]
  `);
});

test("of the missing three are named, and the others counted", () => {
  const now = ["2023-01-01", ""] as const;
  expect(besides(now, now, now)).toMatchInlineSnapshot(`
    [
      "data/statistics/population_0_17.csv:10:19: period: found "mid-2023"; allowed: rows of all its authorities beside it, with value_absent where there is no value (missing: Town 0, Town 1, Town 2)",
    ]
  `);
  expect(besides(now, now, now, now, now)).toMatchInlineSnapshot(`
    [
      "data/statistics/population_0_17.csv:10:19: period: found "mid-2023"; allowed: rows of all its authorities beside it, with value_absent where there is no value (missing: Town 0, Town 1, Town 2 and 2 more)",
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

test("where half of the years are no sum nothing is asked, where fewer are it is", () => {
  const larger = (row: string) => row.replace("England,mid-2022,3020", "England,mid-2022,4000");
  const sums = (change: (rows: string[]) => string[]) =>
    problemsOf((rows) => change(rows.map(larger)));
  expect(sums((rows) => rows.filter((row) => !row.includes("mid-2021")))).toEqual([]);
  expect(sums((rows) => rows)).toHaveLength(1);
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

test("a row of an authority may be a year before it began or after it ended, and no more", () => {
  const held = (first: string, last: string, year: number) => {
    const texts = exampleTexts().set("statistics/sources.csv", sources);
    const known = texts.get("statistics/authorities.csv") ?? "";
    const id = last === "" ? "west" : "";
    const own = `X00000009,${id},West,West,,unitary,Nowhere,${first},${last},900,invented,row 3`;
    texts.set("statistics/authorities.csv", `${known}${own}\n`);
    const change =
      "first_day,old_gss_code,old_name,new_gss_code,new_name,continues,change,note,source_id";
    const merger = "2021-04-01,X00000009,West,X00000000,Northtown,no,Merger.,,ons";
    if (id === "") texts.set("statistics/code_changes.csv", `${change}\n${merger}\n`);
    const value = `X00000009,West,mid-${year},10,persons,ons,line 1,,`;
    return faults(texts.set("statistics/population_0_17.csv", `${header}\n${value}\n`));
  };
  expect([...held("", "2021-03-31", 2021), ...held("", "2021-01-01", 2021)]).toEqual([]);
  expect(held("", "2020-12-31", 2021)).toHaveLength(1);
  expect([...held("2021-04-01", "", 2020), ...held("2021-12-31", "", 2020)]).toEqual([]);
  expect(held("2022-01-01", "", 2020)).toMatchInlineSnapshot(`
    [
      "data/statistics/population_0_17.csv:2:16: period: found "mid-2020"; allowed: a year in which there was West: it began on 2022-01-01",
    ]
  `);
});
