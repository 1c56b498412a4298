import { expect, test } from "vitest";
import { exampleTexts, faults } from "../../example-data.ts";

const statistics =
  "gss_code,area,period,value,unit,source_id,locator,value_absent,note\nX00000000,Northtown,mid-2022,100,persons,";
const sources = `source_id,title,publisher,release,table,url,licence,note,copied_from
ons_2024,Estimates,ONS,2024,one,https://ons.example,OGL,,
invented,Authorities,Nobody,2024,one,https://ons.example,OGL,,
`;

function withSource(id: string): Map<string, string> {
  const texts = exampleTexts();
  texts.set("statistics/population_0_17.csv", `${statistics}${id},line 1,,\n`);
  return texts.set("statistics/sources.csv", sources);
}

test("a statistic whose release is known is sound", () => {
  expect(faults(withSource("ons_2024"))).toEqual([]);
});

test("a statistic without a known release is a fault", () => {
  expect(faults(withSource("ons_2025"))).toMatchInlineSnapshot(`
    [
      "data/statistics/population_0_17.csv:2:42: source_id: found "ons_2025"; allowed: a source_id in statistics/sources.csv (ons_2024, invented)",
    ]
  `);
});

test("so is an authority without one", () => {
  const texts = exampleTexts();
  texts.set("statistics/sources.csv", sources.replace(/^invented.*\n/m, ""));
  expect(faults(texts)[0]).toMatchInlineSnapshot(
    `"data/statistics/authorities.csv:2:71: source_id: found "invented"; allowed: a source_id in statistics/sources.csv (ons_2024)"`,
  );
});
