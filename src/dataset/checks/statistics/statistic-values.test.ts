import { expect, test } from "vitest";
import { exampleTexts, faults } from "../../example-data.ts";

const header = "gss_code,area,period,value,unit,source_id,locator,value_absent,note";
const sources =
  "source_id,title,publisher,release,table,url,licence,note,copied_from\nons,Estimates,ONS,2024,one,https://ons.example,OGL,,\ninvented,Areas,Office,2022,one,https://areas.example,OGL,,\n";

function withPeriods(...periods: readonly string[]): Map<string, string> {
  const rows = periods.map((period) => `X00000000,Northtown,${period},100,persons,ons,line 1,,\n`);
  const texts = exampleTexts().set("statistics/sources.csv", sources);
  return texts.set("statistics/population_0_17.csv", `${header}\n${rows.join("")}`);
}

test("an area has a value for each of several periods", () => {
  expect(faults(withPeriods("mid-2021", "mid-2022"))).toEqual([]);
});

test("two values of an area for one period are refused", () => {
  expect(faults(withPeriods("mid-2021", "mid-2022", "mid-2021"))).toMatchInlineSnapshot(`
    [
      "data/statistics/population_0_17.csv:4:21: period: found "mid-2021"; allowed: each period of an area once (line 2 has X00000000)",
    ]
  `);
});
