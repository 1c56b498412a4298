import { expect, test } from "vitest";
import { built, exampleTexts } from "../dataset/example-data.ts";
import { statisticsOf } from "./statistics-of.ts";

const header = "gss_code,area,period,value,unit,source_id,locator,value_absent,note";
const changes =
  "first_day,old_gss_code,old_name,new_gss_code,new_name,continues,change,note,source_id";
const sources =
  "source_id,title,publisher,release,table,url,licence,note,copied_from\nons,T,ONS,2024,one,https://ons.example,OGL,,\ninvented,Areas,Office,2022,one,https://areas.example,OGL,,\n";

const texts = exampleTexts()
  .set("statistics/sources.csv", sources)
  .set(
    "statistics/children_in_need.csv",
    `${header}\nE10000001,Northtown,31 March 2022,100,children,ons,line 1,,\nX00000000,Northtown,31 March 2023,,children,ons,line 2,c,\nE92000001,England,31 March 2022,9000,children,ons,line 3,,\n`,
  )
  .set(
    "statistics/code_changes.csv",
    `${changes}\n2023-04-01,E10000001,Northtown,X00000000,Northtown,yes,New code.,,ons\n`,
  );

test("any code of an area finds the rows of all its codes", () => {
  const { dataset } = built(texts);
  if (dataset === undefined) throw new Error("unsound");
  for (const code of ["E10000001", "X00000000"]) {
    const rows = [...statisticsOf(dataset, "children_in_need", code)];
    expect(rows.map(([period, row]) => [period, row.value, row.value_absent])).toEqual([
      ["31 March 2022", 100, undefined],
      ["31 March 2023", undefined, "c"],
    ]);
  }
  expect(statisticsOf(dataset, "children_in_need", "E92000001").size).toBe(1);
  expect(statisticsOf(dataset, "children_in_need", "X00000001").size).toBe(0);
});
