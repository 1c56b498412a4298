/** What the tables of authorities, of neighbours and of judgements say of an area is held against the rest of them. */
import { describe, expect, test } from "vitest";
import { exampleTexts, faults } from "../../example-data.ts";

const sources =
  "source_id,title,publisher,release,table,url,licence,note,copied_from\nons,Estimates,ONS,2024,one,https://ons.example,OGL,,\ninvented,Areas,Office,2022,one,https://areas.example,OGL,,\n";

function withTable(name: string, header: string, rows: readonly string[]): string[] {
  const texts = exampleTexts().set("statistics/sources.csv", sources);
  return faults(texts.set(`statistics/${name}.csv`, `${[header, ...rows].join("\n")}\n`));
}

function withAuthorities(change: (text: string) => string): string[] {
  const texts = exampleTexts();
  return faults(
    texts.set("statistics/authorities.csv", change(texts.get("statistics/authorities.csv") ?? "")),
  );
}

describe("authorities", () => {
  test("have a number each", () => {
    expect(withAuthorities((text) => text.replace(",101,", ",100,"))).toMatchInlineSnapshot(`
      [
        "data/statistics/authorities.csv:3:67: dfe_la_number: found 100; allowed: a number of its own (line 2 has it)",
      ]
    `);
  });

  test("have a region spelt as others spell it", () => {
    expect(withAuthorities((text) => text)).toEqual([]);
    const spelt = withAuthorities((text) => text.replace("Nowhere", "Now here"));
    expect(spelt.filter((line) => line.includes("authorities.csv:"))).toMatchInlineSnapshot(`
      [
        "data/statistics/authorities.csv:2:57: region: found "Now here"; allowed: "Nowhere", as line 3 spells it",
        "data/statistics/authorities.csv:3:57: region: found "Nowhere"; allowed: "Now here", as line 2 spells it",
      ]
    `);
  });

  test("are not called as another is", () => {
    const changed = (text: string) => text.replace("A council", "Southtown");
    expect(
      withAuthorities(changed).filter((line) => line.includes("a name of its own")),
    ).toHaveLength(1);
  });
});

describe("judgements", () => {
  const header =
    "gss_code,area,published,inspected_from,inspected_to,kind,overall,leaders,help_and_protection,in_care,care_leavers,report,source_id,locator";
  const row = (start: string, published: string, from: string, to = "") =>
    `${start},${published},${from},${to},standard,Good,,,,,,ons,row 1`;
  const problems = (...rows: readonly string[]) => withTable("judgements", header, rows);
  const north = "X00000000,Northtown";

  test("of an authority, each once, are sound", () => {
    const rows = [row(north, "2021-03-01", "2021-02-01"), row(north, "2022-03-01", "2022-02-01")];
    expect(problems(...rows)).toEqual([]);
  });

  test("twice, of a country, or with days out of order are refused", () => {
    const one = row(north, "2021-03-01", "2021-02-01");
    expect(problems(one, one)).toMatchInlineSnapshot(`
      [
        "data/statistics/judgements.csv:3:21: published: found "2021-03-01"; allowed: each report of Northtown once (line 2)",
      ]
    `);
    expect(problems(row("E92000001,England", "2021-03-01", "2021-02-01"))).toMatchInlineSnapshot(`
      [
        "data/statistics/judgements.csv:2:1: gss_code: found "E92000001"; allowed: the code of an authority: no other area is inspected",
      ]
    `);
    expect(problems(row(north, "2021-03-01", "2021-02-05", "2021-02-01"))).toMatchInlineSnapshot(`
      [
        "data/statistics/judgements.csv:2:43: inspected_to: found "2021-02-01"; allowed: a day between the first one and the report",
      ]
    `);
  });

  test("stand beside events that have the day of the report or of the inspection", () => {
    const events = (date: string, title = "Judged good") =>
      `id,council,date,date_precision,kind,title,document,locator,inferred,note\nnorthtown-event,northtown,${date},day,inspection,${title},northtown-report,item 1,,\n`;
    const beside = (text: string) => {
      const texts = exampleTexts().set("statistics/sources.csv", sources).set("events.csv", text);
      const judgement = row(north, "2022-03-01", "2022-02-07", "2022-02-11");
      return faults(texts.set("statistics/judgements.csv", `${header}\n${judgement}\n`));
    };
    expect(
      ["2022-03-01", "2022-02-07", "2022-02-11", "2022-06-01"].flatMap((day) =>
        beside(events(day)),
      ),
    ).toEqual([]);
    expect(beside(events("2022-03-10", "SEND inspection"))).toEqual([]);
    expect(beside(events("2022-03-10"))).toMatchInlineSnapshot(`
      [
        "data/events.csv:2:27: date: found "2022-03-10"; allowed: 2022-03-01, the day of the report in judgements.csv, or 2022-02-07, that of the inspection",
      ]
    `);
  });

  test("of a day after that of the data are refused", () => {
    const changes = "date,table,id,kind,what,why\n2022-07-01,councils,,added,First.,New.\n";
    const texts = exampleTexts().set("statistics/sources.csv", sources).set("changes.csv", changes);
    const later = row(north, "2022-07-02", "2022-06-01");
    expect(faults(texts.set("statistics/judgements.csv", `${header}\n${later}\n`)))
      .toMatchInlineSnapshot(`
      [
        "data/statistics/judgements.csv:2:21: published: found "2022-07-02"; allowed: a day up to that of the data, 1 July 2022",
      ]
    `);
  });
});

describe("neighbours", () => {
  const header = "gss_code,area,rank,neighbour,neighbour_area,closeness,source_id,locator";
  const row = (rank: number, other: string, closeness = "close") =>
    `X00000000,Northtown,${rank},${other},${closeness},ons,row 1`;
  const problems = (...rows: readonly string[]) => withTable("neighbours", header, rows);

  test("are others, each once and without a gap", () => {
    expect(problems(row(1, "X00000001,Southtown"))).toEqual([]);
    expect(problems(row(1, "X00000000,Northtown"))).toMatchInlineSnapshot(`
      [
        "data/statistics/neighbours.csv:2:23: neighbour: found "X00000000"; allowed: another authority than Northtown itself",
      ]
    `);
    expect(problems(row(2, "X00000001,Southtown"))).toMatchInlineSnapshot(`
      [
        "data/statistics/neighbours.csv:2:21: rank: found 2; allowed: a row of rank 1 of Northtown as well",
      ]
    `);
  });
});

describe("changes of codes", () => {
  const header =
    "first_day,old_gss_code,old_name,new_gss_code,new_name,continues,change,note,source_id";
  const change = "2019-04-01,X00000007,Northtown,X00000000,Northtown,yes,Unitary.,,ons";
  const problems = (...rows: readonly string[]) => withTable("code_changes", header, rows);

  test("are told once, under the name that the area has", () => {
    expect(problems(change)).toEqual([]);
    expect(problems(change, change)).toMatchInlineSnapshot(`
      [
        "data/statistics/code_changes.csv:3:12: old_gss_code: found "X00000007"; allowed: each change of a code once, from one to another",
      ]
    `);
    expect(problems(change.replace(",Northtown,yes", ",Westtown,yes"))).toMatchInlineSnapshot(`
      [
        "data/statistics/code_changes.csv:2:42: new_name: found "Westtown"; allowed: A council or Council or Northtown, as statistics/authorities.csv has it",
      ]
    `);
  });
});
