import { expect, test } from "vitest";
import { exampleTexts, faults } from "../../example-data.ts";

const header =
  "first_day,old_gss_code,old_name,new_gss_code,new_name,continues,change,note,source_id";

function withChange(change: string, ...authorities: readonly string[]) {
  const texts = exampleTexts();
  const known = texts.get("statistics/authorities.csv") ?? "";
  texts.set(
    "statistics/authorities.csv",
    `${known}${authorities.map((row) => `${row}\n`).join("")}`,
  );
  return texts.set(
    "statistics/code_changes.csv",
    `${header}\n2020-04-01,${change},Change.,,invented\n`,
  );
}

const ended = "E10000009,,Farshire,Farshire,,county,North,,2023-03-31,3,invented,row 3";

test("a change of codes is between known areas", () => {
  expect(faults(withChange("E10000001,Northtown,X00000000,Northtown,yes"))).toEqual([]);
  expect(faults(withChange("E10000009,Farshire,X00000000,Northtown,no", ended))).toEqual([]);
});

test("a change from or to no known area is refused", () => {
  expect(faults(withChange("E10000001,Lost,X00000000,Northtown,no"))).toMatchInlineSnapshot(`
    [
      "data/statistics/code_changes.csv:2:12: old_gss_code: found "E10000001"; allowed: a code in statistics/authorities.csv, of today or former (X00000001, X00000000)",
    ]
  `);
  expect(faults(withChange("E10000001,Lost,E10000002,Lost,yes"))).toMatchInlineSnapshot(`
    [
      "data/statistics/code_changes.csv:2:12: old_gss_code: found "E10000001"; allowed: a code in statistics/authorities.csv, of today or former (X00000001, X00000000)",
      "data/statistics/code_changes.csv:2:27: new_gss_code: found "E10000002"; allowed: a code in statistics/authorities.csv, of today or former (X00000000, X00000001)",
    ]
  `);
});

test("an authority that has ended and was followed by none is refused", () => {
  expect(faults(withChange("E10000001,Northtown,X00000000,Northtown,yes", ended)))
    .toMatchInlineSnapshot(`
    [
      "data/statistics/authorities.csv:4:45: last_day: found "2023-03-31"; allowed: a day only where code_changes.csv says by whom the authority was followed",
    ]
  `);
});

test("a code or an id of two authorities is refused", () => {
  const twin = "E10000001,northtown,Twin,Twin,,unitary,North,,,3,invented,row 3";
  expect(faults(withChange("E10000001,Northtown,X00000000,Northtown,yes", twin)))
    .toMatchInlineSnapshot(`
      [
        "data/councils.csv:2:11: name: found "A council"; allowed: a name with Twin or Northtown in it, as statistics/authorities.csv has E10000001 (line 4)",
        "data/councils.csv:2:21: short_name: found "Council"; allowed: Twin or Northtown, as statistics/authorities.csv has E10000001 (line 4)",
        "data/councils.csv:2:47: region: found "Nowhere"; allowed: "North", as statistics/authorities.csv has E10000001 (line 4)",
        "data/statistics/authorities.csv:4:1: gss_code: found "E10000001"; allowed: a code of its own (line 2 has it)",
        "data/statistics/authorities.csv:4:11: id: found "northtown"; allowed: an id of its own (line 2 has it)",
        "data/statistics/authorities.csv:4:32: type: found "unitary"; allowed: county, as its code begins with E10",
        "data/statistics/code_changes.csv:2:22: old_name: found "Northtown"; allowed: Twin, as statistics/authorities.csv has it",
      ]
    `);
});
