import { describe, expect, test } from "vitest";
import { exampleTexts, faults } from "../../example-data.ts";

const sources =
  "source_id,title,publisher,release,table,url,licence,note,copied_from\nons,Estimates,ONS,2024,one,https://ons.example,OGL,,\ninvented,Areas,Office,2022,one,https://areas.example,OGL,,\n";

function withValue(area: string) {
  const texts = exampleTexts().set("statistics/sources.csv", sources);
  const header = "gss_code,area,period,value,unit,source_id,locator,value_absent,note";
  return texts.set(
    "statistics/children_in_need.csv",
    `${header}\n${area},31 March 2022,100,children,ons,line 1,,\n`,
  );
}

function withNeighbours(...rows: readonly string[]) {
  const texts = exampleTexts().set("statistics/sources.csv", sources);
  const header = "gss_code,area,rank,neighbour,neighbour_area,closeness,source_id,locator";
  const lines = rows.map((row) => `X00000000,Northtown,${row},close,ons,row 1\n`);
  return texts.set("statistics/neighbours.csv", `${header}\n${lines.join("")}`);
}

describe("a statistic", () => {
  test("is of an authority, of England or of the United Kingdom", () => {
    expect(faults(withValue("X00000000,Northtown"))).toEqual([]);
    expect(faults(withValue("E92000001,England"))).toEqual([]);
  });

  test("of no known area is refused", () => {
    expect(faults(withValue("X00000007,Northtown"))).toMatchInlineSnapshot(`
      [
        "data/statistics/children_in_need.csv:2:1: gss_code: found "X00000007"; allowed: a code in statistics/authorities.csv, of today or former (X00000000, X00000001)",
      ]
    `);
  });

  test("under another area’s name is refused", () => {
    expect(faults(withValue("X00000000,Southtown"))).toMatchInlineSnapshot(`
      [
        "data/statistics/children_in_need.csv:2:11: area: found "Southtown"; allowed: Council or A council or Northtown, whose code is X00000000",
      ]
    `);
    expect(faults(withValue("E92000001,Wales"))).toMatchInlineSnapshot(`
      [
        "data/statistics/children_in_need.csv:2:11: area: found "Wales"; allowed: England, whose code is E92000001",
      ]
    `);
  });
});

describe("a neighbour", () => {
  test("is another authority by code and name, at a rank of its own", () => {
    expect(faults(withNeighbours("1,X00000001,Southtown"))).toEqual([]);
  });

  test("of no known area, under another name, or at a rank that is taken, is refused", () => {
    const rows = ["1,X00000009,Southtown", "2,X00000001,Westtown", "3,X00000001,Southtown"];
    expect(faults(withNeighbours(...rows, "3,X00000001,Southtown"))).toMatchInlineSnapshot(`
      [
        "data/statistics/neighbours.csv:2:23: neighbour: found "X00000009"; allowed: a code in statistics/authorities.csv, of today or former (X00000000, X00000001)",
        "data/statistics/neighbours.csv:3:33: neighbour_area: found "Westtown"; allowed: Council or A council or Southtown, whose code is X00000001",
        "data/statistics/neighbours.csv:4:23: neighbour: found "X00000001"; allowed: each neighbour of Northtown once (line 3 has it)",
        "data/statistics/neighbours.csv:5:21: rank: found 3; allowed: each rank of Northtown once",
        "data/statistics/neighbours.csv:5:23: neighbour: found "X00000001"; allowed: each neighbour of Northtown once (line 4 has it)",
      ]
    `);
  });
});
