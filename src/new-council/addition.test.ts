import { describe, expect, test } from "vitest";
import { decode } from "../csv/decode.ts";
import { readCsv } from "../csv/read-csv.ts";
import { exampleTexts, faults } from "../dataset/example-data.ts";
import { addition, type DataText } from "./addition.ts";
import type { NewCouncil } from "./skeleton.ts";

const folder = exampleTexts({ councils: [{ id: "northtown", gss_code: "E06000001" }] });

function dataOf(texts: ReadonlyMap<string, string>): ReadonlyMap<string, DataText> {
  const read = [...texts].map(([name, text]) => {
    const { problems } = decode(name, new TextEncoder().encode(text));
    const csv = readCsv(name, text);
    return [name, { text, csv: { ...csv, problems: [...problems, ...csv.problems] } }] as const;
  });
  return new Map(read);
}

function added(council: NewCouncil, texts: ReadonlyMap<string, string> = folder) {
  const result = addition(dataOf(texts), council);
  if ("problems" in result) throw new Error(result.problems.join("\n"));
  return result;
}

function refused(council: NewCouncil, texts: ReadonlyMap<string, string> = folder) {
  const result = addition(dataOf(texts), council);
  return "problems" in result ? result.problems : [];
}

const plain = { slug: "peartown", name: "Peartown Council", gss_code: "E06000009" };

describe("a new council", () => {
  const { files, places, missing } = added(plain);

  test("is a row in each of four tables, and a file of its own with a sum and a part", () => {
    expect(places).toEqual([
      "councils.csv:3",
      "documents.csv:4",
      "decisions.csv:8",
      "pots.csv:6",
      "allocations/peartown.csv:2",
      "allocations/peartown.csv:3",
    ]);
    expect(files.get("councils.csv")?.split("\n")[2]).toBe(
      "peartown,Peartown Council,?,E06000009,unitary,?,?,?,,",
    );
  });

  test("leaves every line that was there as it was", () => {
    for (const [name, text] of files) {
      const before = (folder.get(name) ?? "").split("\n");
      const kept = text.split("\n").filter((line) => !line.includes("peartown"));
      if (folder.has(name)) expect(kept).toEqual(before);
      expect(text.endsWith("\n") && !text.endsWith("\n\n")).toBe(true);
    }
  });

  test("is refused by the check in each cell that is to be filled in, and nowhere else", () => {
    const lines = faults(new Map([...folder, ...files]));
    expect(lines.filter((line) => !line.includes("?"))).toEqual([]);
    const open = [...files.values()].join("\n").match(/\?/g) ?? [];
    expect(lines).toHaveLength(open.length);
    expect(lines.find((line) => line.includes("earmarked"))).toMatchInlineSnapshot(
      `"data/pots.csv:6:29: earmarked: found "?", not filled in; allowed: yes or no, or an empty cell where it is not stated (Whether the money was already set aside for children's services. A government grant was not, unless a paper shows it in an earlier budget, plan or reserve of the council. Empty if it cannot be told, as of a grant that is left from an earlier year, or of which the paper does not say who gives it)"`,
    );
  });

  test("without a code is told that of the authority which it probably is", () => {
    const authorities = "gss_code,short_name,name,last_day\nE08000025,Birmingham,Birmingham,\n";
    const known = new Map([...folder, ["statistics/authorities.csv", authorities]]);
    expect(
      added({ slug: "brimingham", name: undefined, gss_code: undefined }, known).missing[0],
    ).toMatchInlineSnapshot(
      `"--gss: not given; if the council is Birmingham, its code is E08000025 (statistics/authorities.csv)"`,
    );
    expect(added(plain, known).missing[0]).not.toContain("--gss");
  });

  test("is told which statistics it lacks", () => {
    expect(missing).toMatchInlineSnapshot(`
      [
        "statistics/population_0_17.csv: found no row of E06000009; nothing is shown per child without one (children aged 0 to 17, mid-year of the year of the main decision)",
        "statistics/s251_children_services_gross.csv: found no row of E06000009; nothing is shown as a share of a year's spending without one (gross spending on children's services, financial year of the main decision)",
      ]
    `);
  });

  test("lacks none that is there, and hears where the others of a series come from", () => {
    const head = "gss_code,area,period,value,unit,source_id,locator,value_absent,note\n";
    const population = `${head}E06000001,A,mid-2022,5,persons,ons,line 1,,\n`;
    const spend = `${head}E06000009,B,2022-23,5,GBP,dfe,line 1,,\n`;
    const sources =
      "source_id,title,publisher,release,table,url,licence,note,copied_from\nons,Mid-year estimates,ONS,2022,one,https://ons.example,OGL,,\n";
    const texts = new Map([
      ...folder,
      ["statistics/population_0_17.csv", population],
      ["statistics/s251_children_services_gross.csv", spend],
      ["statistics/sources.csv", sources],
    ]);
    expect(added(plain, texts).missing.slice(1)).toEqual([
      "  the rows there are from ONS: Mid-year estimates, https://ons.example",
    ]);
  });

  test("needs no more than a slug", () => {
    const { files, missing } = added({ slug: "appletown" });
    expect(files.get("councils.csv")?.split("\n")[1]).toBe("appletown,?,?,?,?,?,?,?,,");
    expect(missing[0]).toContain("found no row of the council");
  });
});

describe("a council is refused", () => {
  test("whose slug is none, or taken, or has a file", () => {
    const file = new Map([...folder, ["allocations/plumtown.csv", "id\n"]]);
    expect([
      ...refused({ slug: "Pear town" }),
      ...refused({ slug: "northtown" }),
      ...refused({ slug: "plumtown" }, file),
    ]).toMatchInlineSnapshot(`
      [
        "slug: found "Pear town"; allowed: at most 100 small letters, digits and hyphens, such as birmingham",
        "slug: found "northtown"; allowed: an id that is not yet in councils.csv (northtown, southtown)",
        "slug: found "plumtown"; allowed: an id without a file allocations/plumtown.csv",
      ]
    `);
  });

  test("whose code is none, or another council's", () => {
    expect([
      ...refused({ ...plain, gss_code: "E12000009" }),
      ...refused({ ...plain, gss_code: "E0600001" }),
      ...refused({ ...plain, gss_code: "E06000001" }),
    ]).toMatchInlineSnapshot(`
      [
        "--gss: found "E12000009"; allowed: a code of nine characters that begins with E06 (unitary), E08 (metropolitan district), E09 (london borough) or E10 (county), such as E08000025",
        "--gss: found "E0600001"; allowed: a code of nine characters that begins with E06 (unitary), E08 (metropolitan district), E09 (london borough) or E10 (county), such as E08000025",
        "--gss: found "E06000001"; allowed: a code that no other council has (northtown has it)",
      ]
    `);
  });

  test("whose name no cell may hold", () => {
    expect([
      ...refused({ ...plain, name: "" }),
      ...refused({ ...plain, name: " Peartown" }),
      ...refused({ ...plain, name: "?" }),
    ]).toMatchInlineSnapshot(`
      [
        "--name: found ""; allowed: the full name of the council",
        "--name: found " Peartown"; allowed: no space at either end",
        "--name: found "?"; allowed: the full name of the council",
      ]
    `);
  });

  test("while a table that it needs is missing or has a fault of form", () => {
    const texts = new Map([...folder, ["pots.csv", "id,name\n"], ["decisions.csv", '"open\n']]);
    texts.delete("documents.csv");
    const starts = refused(plain, texts).map((line) => line.slice(0, 70));
    expect(starts).toMatchInlineSnapshot(`
      [
        "documents.csv: found no such file; allowed: a data folder with it",
        "decisions.csv:1:1: found a quotation mark that is never closed; allowe",
        "pots.csv:1:1: found another header; allowed: the header id,council,nam",
      ]
    `);
  });
});
