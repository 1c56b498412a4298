import { describe, expect, test } from "vitest";
import { exampleTexts, faults } from "../../example-data.ts";

const header =
  "gss_code,id,name,short_name,also_called,type,region,first_day,last_day,dfe_la_number,source_id,locator";
const changes =
  "first_day,old_gss_code,old_name,new_gss_code,new_name,continues,change,note,source_id";

/** Councils as given; Northtown is known under a new code, and the old county of Farshire has ended. */
function texts(council: Readonly<Record<string, string>>) {
  const northtown = { id: "northtown", name: "Northtown Council", short_name: "Northtown" };
  const all = exampleTexts({
    councils: [{ ...northtown, gss_code: "E06000001", region: "North", ...council }],
  });
  all.set(
    "statistics/authorities.csv",
    [
      header,
      "E06000001,northtown,Northtown,Northtown,,unitary,North,,,1,invented,row 1",
      "X00000001,southtown,A council,Council,,unitary,Nowhere,,,2,invented,row 2",
      "E10000009,,Farshire,Farshire,,county,North,,2023-03-31,3,invented,row 3\n",
    ].join("\n"),
  );
  return all.set(
    "statistics/code_changes.csv",
    [
      changes,
      "2020-04-01,E10000001,Northtownshire,E06000001,Northtown,yes,New code.,,invented",
      "2023-04-01,E10000009,Farshire,E06000001,Northtown,no,Split.,,invented",
      "2023-04-01,E10000009,Farshire,X00000001,A council,no,Split.,,invented\n",
    ].join("\n"),
  );
}

describe("a council", () => {
  test("is an authority, under its code of today or a former one", () => {
    expect(faults(texts({}))).toEqual([]);
    expect(faults(texts({ gss_code: "E10000001" }))).toEqual([]);
  });

  test("with a code of no authority is refused", () => {
    expect(faults(texts({ gss_code: "E0600001" }))).toMatchInlineSnapshot(`
      [
        "data/councils.csv:2:39: gss_code: found "E0600001"; allowed: a code in statistics/authorities.csv, of today or former (E06000001, E10000001, E10000009, X00000001)",
      ]
    `);
  });

  test("that is still to begin, or of another country, is told what to do", () => {
    const told = ["E06000099", "W06000015"].flatMap((gss_code) => faults(texts({ gss_code })));
    expect(told.map((line) => line.split("). ")[1])).toMatchInlineSnapshot(`
      [
        "A council that has begun since, or will, gets a row there first, with its first_day",
        "The site compares authorities that run children’s services in England, and no others",
      ]
    `);
  });

  test("that has ended is told who followed it", () => {
    expect(faults(texts({ gss_code: "E10000009" }))).toMatchInlineSnapshot(`
      [
        "data/councils.csv:2:39: gss_code: found "E10000009"; allowed: an authority of today: Farshire ended on 31 March 2023 and was followed by Northtown (E06000001) and A council (X00000001)",
      ]
    `);
  });

  test("has the id, the name, the kind and the region of its authority", () => {
    const other = {
      name: "Easttown Council",
      short_name: "Easttown",
      type: "county",
      region: "East",
    };
    expect(faults(texts(other))).toMatchInlineSnapshot(`
      [
        "data/councils.csv:2:11: name: found "Easttown Council"; allowed: a name with Northtown or Northtownshire in it, as statistics/authorities.csv has E06000001 (line 2)",
        "data/councils.csv:2:28: short_name: found "Easttown"; allowed: Northtown or Northtownshire, as statistics/authorities.csv has E06000001 (line 2)",
        "data/councils.csv:2:47: type: found "county"; allowed: "unitary", as statistics/authorities.csv has E06000001 (line 2)",
        "data/councils.csv:2:54: region: found "East"; allowed: "North", as statistics/authorities.csv has E06000001 (line 2)",
      ]
    `);
    expect(faults(texts({ gss_code: "X00000001" })).filter((line) => line.includes(": id: ")))
      .toMatchInlineSnapshot(`
      [
        "data/councils.csv:2:1: id: found "northtown"; allowed: "southtown", as statistics/authorities.csv has X00000001 (line 3)",
      ]
    `);
  });

  test("may be named in full, in its own order of words", () => {
    expect(faults(texts({ name: "County Council of Northtown" }))).toEqual([]);
  });
});
