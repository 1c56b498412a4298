/** What the tables of authorities, of neighbours and of judgements say of an area is held against the rest of them. */
import { describe, expect, test } from "vitest";
import { exampleTexts, faults } from "../../example-data.ts";

const sources =
  "source_id,title,publisher,release,table,url,licence,note,copied_from\nons,Estimates,ONS,2024,one,https://ons.example,OGL,,\ninvented,Areas,Office,2022,one,https://areas.example,OGL,,\n";

function withTable(name: string, header: string, rows: readonly string[]): string[] {
  const texts = exampleTexts().set("statistics/sources.csv", sources);
  return faults(texts.set(`statistics/${name}.csv`, `${[header, ...rows].join("\n")}\n`));
}

const changed =
  "first_day,old_gss_code,old_name,new_gss_code,new_name,continues,change,note,source_id";

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

  /** A third authority, in a row that is given as it stands after the first two. */
  const withThird = (row: string) => withAuthorities((text) => `${text}${row}\n`);

  test("have the region that most spell so, whatever letters another region has", () => {
    const third = (region: string) =>
      withThird(`X00000002,westtown,Westtown,Westtown,,unitary,${region},,,102,invented,row 3`);
    expect(third("Elsewhere")).toEqual([]);
    expect(third("No-where")).toMatchInlineSnapshot(`
      [
        "data/statistics/authorities.csv:4:47: region: found "No-where"; allowed: "Nowhere", as line 2 spells it",
      ]
    `);
  });

  test("are of the type that their code begins with, or of a kind of their own", () => {
    const county = (type: string) =>
      withThird(`E10000002,westshire,Westshire,Westshire,,${type},Nowhere,,,102,invented,row 3`);
    expect(county("county")).toEqual([]);
    expect(county("sui generis")).toEqual([]);
    expect(county("unitary")).toMatchInlineSnapshot(`
      [
        "data/statistics/authorities.csv:4:42: type: found "unitary"; allowed: county, as its code begins with E10",
      ]
    `);
  });

  test("begin before they end, or on that day", () => {
    const lasting = (first: string, last: string) =>
      withThird(
        `X00000002,,Westtown,Westtown,,unitary,Nowhere,${first},${last},102,invented,row 3`,
      ).filter((line) => line.includes("first_day"));
    expect(lasting("2019-04-01", "")).toEqual([]);
    expect(lasting("", "2019-04-01")).toEqual([]);
    expect(lasting("2019-04-01", "2019-04-01")).toEqual([]);
    expect(lasting("2019-04-01", "2023-03-31")).toEqual([]);
    expect(lasting("2023-04-01", "2023-03-31")).toMatchInlineSnapshot(`
      [
        "data/statistics/authorities.csv:4:47: first_day: found "2023-04-01"; allowed: a day before its last one, 2023-03-31",
      ]
    `);
  });

  test("have no id that is the name of another, as addresses write it", () => {
    const inAddress = (id: string, name: string) =>
      withThird(`X00000002,${id},${name},Westtown,,unitary,Nowhere,,,102,invented,row 3`);
    const other = (name: string, id: string) =>
      withAuthorities((text) =>
        text.replace(",southtown,", `,${id},`).replace("Southtown", name),
      ).filter((line) => line.includes("no name of another"));
    expect(inAddress("westtown", "West Town")).toEqual([]);
    expect(other("Southtown", "northtown-city-of")).toEqual([]);
    const named = (id: string) =>
      withAuthorities((text) =>
        text
          .replace(
            "X00000001,southtown,A council,Council,Southtown",
            `X00000001,${id},Southtown,South,`,
          )
          .replace(",Northtown,", ',"St Mary’s, King\'s -- Town",'),
      ).filter((line) => line.includes("no name of another"));
    expect(named("southtown")).toEqual([]);
    expect(named("elsewhere")).toEqual([]);
    expect(named("st-marys-kings-town")).toMatchInlineSnapshot(`
      [
        "data/statistics/authorities.csv:3:11: id: found "st-marys-kings-town"; allowed: no name of another (line 2 is called so)",
      ]
    `);
  });

  test("of today may have the name and the id of one that has ended", () => {
    const called = (row: string) => {
      const texts = exampleTexts().set("statistics/sources.csv", sources);
      const known = texts.get("statistics/authorities.csv") ?? "";
      const change = "2019-04-01,X00000002,Southtown,X00000001,Southtown,no,Merger.,,ons";
      if (row.includes("2019-03-31"))
        texts.set("statistics/code_changes.csv", `${changed}\n${change}\n`);
      return faults(texts.set("statistics/authorities.csv", `${known}${row}\n`));
    };
    const start = "X00000002,";
    const end = ",Southtown,West,,unitary,Nowhere,,";
    expect(called(`${start}${end}2019-03-31,102,invented,row 3`)).toEqual([]);
    expect(called(`${start}westtown${end},102,invented,row 3`)).toMatchInlineSnapshot(`
      [
        "data/statistics/authorities.csv:3:39: also_called: found "Southtown"; allowed: a name of its own (line 4 has it)",
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

  test("are of a day on which there was the authority, and not after their report", () => {
    const lasting = (first: string, last: string) => {
      const texts = exampleTexts().set("statistics/sources.csv", sources);
      const known = texts.get("statistics/authorities.csv") ?? "";
      const id = last === "" ? "west" : "";
      const own = `X00000002,${id},West,West,,unitary,Nowhere,${first},${last},102,invented,row 3`;
      const change = "2023-04-01,X00000002,West,X00000000,Northtown,no,Merger.,,ons";
      if (id === "") texts.set("statistics/code_changes.csv", `${changed}\n${change}\n`);
      const judged = row("X00000002,West", "2021-03-01", "2021-02-01", "2021-02-05");
      texts.set("statistics/authorities.csv", `${known}${own}\n`);
      const told = faults(texts.set("statistics/judgements.csv", `${header}\n${judged}\n`));
      return told.filter((line) => line.includes("judgements.csv"));
    };
    expect(lasting("2021-02-01", "2021-02-01")).toEqual([]);
    expect(lasting("2021-02-02", "")).toMatchInlineSnapshot(`
      [
        "data/statistics/judgements.csv:2:27: inspected_from: found "2021-02-01"; allowed: a day since West began, 2 February 2021",
      ]
    `);
    expect(lasting("", "2021-01-31")).toMatchInlineSnapshot(`
      [
        "data/statistics/judgements.csv:2:27: inspected_from: found "2021-02-01"; allowed: a day before West ended, 31 January 2021",
      ]
    `);
  });

  test("end on a day from the first one to the report", () => {
    const ended = (to: string) => problems(row(north, "2021-03-01", "2021-02-01", to));
    expect([...ended("2021-02-01"), ...ended("2021-03-01")]).toEqual([]);
    expect(ended("2021-01-31")).toHaveLength(1);
    expect(ended("2021-03-02")).toMatchInlineSnapshot(`
      [
        "data/statistics/judgements.csv:2:43: inspected_to: found "2021-03-02"; allowed: a day between the first one and the report",
      ]
    `);
  });

  test("may be of the day of the data", () => {
    const changes = "date,table,id,kind,what,why\n2022-07-01,councils,,added,First.,New.\n";
    const texts = exampleTexts().set("statistics/sources.csv", sources).set("changes.csv", changes);
    const last = row(north, "2022-07-01", "2022-06-01");
    expect(faults(texts.set("statistics/judgements.csv", `${header}\n${last}\n`))).toEqual([]);
  });

  test("of one day are one report under a former code too", () => {
    const texts = exampleTexts().set("statistics/sources.csv", sources);
    const change = "2019-04-01,X00000007,Northtown,X00000000,Northtown,yes,Unitary.,,ons";
    texts.set("statistics/code_changes.csv", `${changed}\n${change}\n`);
    const rows = ["X00000000,Northtown", "X00000007,Northtown"].map((start) =>
      row(start, "2021-03-01", "2021-02-01"),
    );
    const told = faults(
      texts.set("statistics/judgements.csv", `${[header, ...rows].join("\n")}\n`),
    );
    expect(told).toMatchInlineSnapshot(`
      [
        "data/statistics/judgements.csv:3:21: published: found "2021-03-01"; allowed: each report of Northtown once (line 2)",
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

describe("neighbours in the order of their ranks", () => {
  const header = "gss_code,area,rank,neighbour,neighbour_area,closeness,source_id,locator";
  const row = (rank: number, other: string, closeness: string, start = "X00000000,Northtown") =>
    `${start},${rank},${other},${closeness},ons,row 1`;
  /** With a third authority, and one that has ended, to be neighbours too. */
  const problems = (...rows: readonly string[]) => {
    const texts = exampleTexts().set("statistics/sources.csv", sources);
    const known = texts.get("statistics/authorities.csv") ?? "";
    const west = "X00000002,westtown,Westtown,Westtown,,unitary,Nowhere,,,102,invented,row 3";
    const gone = "X00000003,,Gonetown,Gonetown,,unitary,Nowhere,,2019-03-31,103,invented,row 4";
    const change = "2019-04-01,X00000003,Gonetown,X00000000,Northtown,no,Merger.,,ons";
    texts.set("statistics/code_changes.csv", `${changed}\n${change}\n`);
    texts.set("statistics/authorities.csv", `${known}${west}\n${gone}\n`);
    const told = faults(
      texts.set("statistics/neighbours.csv", `${[header, ...rows].join("\n")}\n`),
    );
    return told.filter((line) => line.includes("neighbours.csv"));
  };
  const [south, west] = ["X00000001,Southtown", "X00000002,Westtown"];

  test("are never closer than the one before, whatever the order of the rows", () => {
    const sound = [row(1, south, "very close"), row(2, west, "close")];
    expect(problems(...sound)).toEqual([]);
    expect(problems(...sound.toReversed())).toEqual([]);
    expect(problems(row(1, south, "close"), row(2, west, "close"))).toEqual([]);
    expect(problems(row(1, south, "close"), row(2, west, "very close"))).toMatchInlineSnapshot(`
      [
        "data/statistics/neighbours.csv:3:42: closeness: found "very close"; allowed: none closer than at the rank before, of Northtown",
      ]
    `);
  });

  test("are held against those of the same authority alone", () => {
    const rows = [row(1, south, "close"), row(1, west, "very close", "X00000001,Southtown")];
    expect(problems(...rows)).toEqual([]);
  });

  test("have not ended, and are each another", () => {
    expect(problems(row(1, "X00000003,Gonetown", "close"))).toMatchInlineSnapshot(`
      [
        "data/statistics/neighbours.csv:2:23: neighbour: found "X00000003"; allowed: an authority of today: Gonetown has ended",
      ]
    `);
    expect(problems(row(1, south, "close"), row(2, south, "close"))).toMatchInlineSnapshot(`
      [
        "data/statistics/neighbours.csv:3:23: neighbour: found "X00000001"; allowed: each neighbour of Northtown once (line 2 has it)",
      ]
    `);
  });
});

describe("changes of codes", () => {
  const header = changed;
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

  test("are no change to the same code, nor told again the other way round", () => {
    const back = "2019-04-01,X00000000,Northtown,X00000007,Northtown,yes,Unitary.,,ons";
    const told = (...rows: readonly string[]) =>
      problems(...rows).filter((line) => line.includes("each change of a code once"));
    expect(told(change, back)).toHaveLength(1);
    expect(told(change.replace("X00000007", "X00000000"))).toHaveLength(1);
  });

  test("are of the day on which the new area began", () => {
    const begun = (first_day: string) => {
      const texts = exampleTexts().set("statistics/sources.csv", sources);
      const known = texts.get("statistics/authorities.csv") ?? "";
      const text = known.replace(
        "Northtown,unitary,Nowhere,,",
        `Northtown,unitary,Nowhere,${first_day},`,
      );
      texts.set("statistics/authorities.csv", text);
      return faults(texts.set("statistics/code_changes.csv", `${header}\n${change}\n`));
    };
    expect(begun("2019-04-01")).toEqual([]);
    expect(begun("2019-04-02")).toMatchInlineSnapshot(`
      [
        "data/statistics/code_changes.csv:2:1: first_day: found "2019-04-01"; allowed: 2019-04-02, as statistics/authorities.csv has it",
      ]
    `);
  });
});
