import { strToU8, zipSync } from "fflate";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../dataset/load.ts";
import { DataFolder, type Rows } from "./example-files.ts";
import { odsSheets } from "./ods.ts";

const authoritiesHeader =
  "gss_code,id,name,short_name,also_called,type,region,first_day,last_day,dfe_la_number,source_id,locator";

/** Twelve authorities with numbers 801 to 812; the first two are councils of the folder, the last began in 2023. */
function withAuthorities(folder: DataFolder): DataFolder {
  const rows = Array.from({ length: 12 }, (_, index) => {
    const place = index + 1;
    const number = `8${String(place).padStart(2, "0")}`;
    const code = `E060000${String(place).padStart(2, "0")}`;
    const first = place === 12 ? "2023-04-01" : "";
    const own = ["Northtown", "Southtown"][index];
    const names = own
      ? [own.toLowerCase(), "A council", own, own]
      : [`town-${place}`, `Town ${place}`, `Town ${place}`, ""];
    return [code, ...names, "unitary", "Nowhere", first, "", number, "old", `row ${place}`].join(
      ",",
    );
  });
  const file = path.join(folder.data, "statistics/authorities.csv");
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${[authoritiesHeader, ...rows].join("\n")}\n`);
  const sources = path.join(folder.data, "statistics/sources.csv");
  const outcomes = "ofsted_la_outcomes_old,Old,Ofsted,2021,one,https://ofsted.example,OGL,,";
  writeFileSync(sources, `${readFileSync(sources, "utf8")}${outcomes}\n`);
  return folder;
}

const lookedAfter = (rows: readonly (readonly string[])[]) => [
  [
    ...[
      "time_period",
      "time_identifier",
      "geographic_level",
      "old_la_code",
      "la_name",
      "new_la_code",
    ],
    ...["population_count", "population_estimate", "number", "rate_per_10000"],
  ],
  ...rows.flatMap(([time = "", level = "", name = "", code = "", number = ""]) =>
    [
      "Children ceasing to be looked after each year",
      "Children looked after at 31 March each year",
    ].map((what) => [
      time,
      "Reporting year",
      level,
      "1",
      name,
      code,
      what,
      "1000",
      what.includes("at 31") ? number : "7",
      "1",
    ]),
  ),
];

describe("DfE children looked after", () => {
  const rows = [
    ["2024", "National", "", "", "83630"],
    ["2024", "Local authority", "Northtown", "E06000001", "334"],
    ["2024", "Local authority", "Southtown", "E06000002", "c"],
    ["2022", "Local authority", "Southtown", "E06000002", "50"],
    ["2022", "Local authority", "Town 12", "E06000012", "z"],
    ["2024", "Local authority", "Town 12", "E06000012", "z"],
  ];
  const held = ["E06000012,Town 12,31 March 2024,12,children looked after,old,row 1,,"];

  test("are read from the count on 31 March; a word in place of a value stays as printed", async () => {
    const folder = withAuthorities(new DataFolder({ children_looked_after: held }));
    const { lines } = await folder.csv("cla.csv", lookedAfter(rows), "26 November 2026");
    expect(lines).toMatchInlineSnapshot(`
      [
        "Town 12, 31 March 2024: 12 → none",
        "Northtown, 31 March 2024: none → 334",
        "DIR/data/statistics/children_looked_after.csv: 3 values, 1 new, 0 revised, 1 gone; release 26 November 2026 (dfe_cla_26_november_2026)",
        "Now changes.csv needs a row for this table that says why: npm run check-data asks for it where a released value changed.",
      ]
    `);
    const [, ...written] = folder.text("children_looked_after.csv").trimEnd().split("\n");
    expect(written).toMatchInlineSnapshot(`
      [
        "E06000012,Town 12,31 March 2024,,children looked after,dfe_cla_26_november_2026,"cla.csv; line 13, time_period=2024, column number",z,",
        "E06000001,Northtown,31 March 2024,334,children looked after,dfe_cla_26_november_2026,"cla.csv; line 5, time_period=2024, column number",,",
        "E06000002,Southtown,31 March 2024,,children looked after,dfe_cla_26_november_2026,"cla.csv; line 7, time_period=2024, column number",c,",
      ]
    `);
    expect(loadDataset(folder.data).problems).toEqual([]);
  });

  test("in digits that are no number are told, and never dropped", async () => {
    const folder = withAuthorities(new DataFolder({ children_looked_after: held }));
    const results = await Promise.all(
      ["1 234", "1,2002"].map(async (value) => {
        const file = lookedAfter(rows.map((row) => (row[4] === "334" ? row.with(4, value) : row)));
        return (await folder.csv("cla.csv", file, "2026")).lines[0];
      }),
    );
    expect(results).toMatchInlineSnapshot(`
      [
        "cla.csv: line 5, number: found “1 234”; allowed: a number such as 1234",
        "cla.csv: line 5, number: found “1,2002”; allowed: a number such as 1234",
      ]
    `);
  });

  test("in the wrong unit are refused", async () => {
    const folder = withAuthorities(new DataFolder({ children_looked_after: held }));
    const wrong = rows.map((row) => row.with(4, "900000"));
    const { done, lines } = await folder.csv("cla.csv", lookedAfter(wrong), "2026");
    expect(done).toBe(false);
    expect(lines[0]).toMatchInlineSnapshot(
      `"cla.csv: found 900000 for Northtown, 31 March 2024 (cla.csv; line 5, time_period=2024, column number); allowed: 0 to 200000"`,
    );
  });
});

test("DfE children in need are the episodes open on 31 March", async () => {
  const header = [
    ...[
      "time_period",
      "time_identifier",
      "geographic_level",
      "old_la_code",
      "new_la_code",
      "la_name",
    ],
    ...["category", "Anypoint_episodes", "At31_episodes"],
  ];
  const row = (name: string, code: string, value: string) => [
    "2025",
    "Reporting year",
    "Local authority",
    "1",
    code,
    name,
    "Children in Need",
    "9",
    value,
  ];
  const folder = withAuthorities(new DataFolder({}));
  const file = [header, row("Northtown", "E06000001", "1341"), row("Southtown", "E06000002", "x")];
  const { lines } = await folder.csv("b1.csv", file, "30 October 2026");
  expect(lines).toMatchInlineSnapshot(`
    [
      "Northtown, 31 March 2025: none → 1,341",
      "DIR/data/statistics/children_in_need.csv: 2 values, 1 new, 0 revised, 0 gone; release 30 October 2026 (dfe_cin_30_october_2026)",
      "Now changes.csv needs a row for this table that says why: npm run check-data asks for it where a released value changed.",
    ]
  `);
  expect(folder.text("children_in_need.csv")).toMatchInlineSnapshot(`
    "gss_code,area,period,value,unit,source_id,locator,value_absent,note
    E06000001,Northtown,31 March 2025,1341,children in need at 31 March (episodes of need open at 31 March),dfe_cin_30_october_2026,"b1.csv; line 2, time_period=2025, column at31_episodes",,
    E06000002,Southtown,31 March 2025,,children in need at 31 March (episodes of need open at 31 March),dfe_cin_30_october_2026,"b1.csv; line 3, time_period=2025, column at31_episodes",x,
    "
  `);
});

/** Sheet “LA SN Groups”: titles above, older neighbours below. */
function neighbourSheet(
  change: (number: number, near: number[]) => number[] = (_, near) => near,
): Rows {
  const numbers = Array.from({ length: 12 }, (_, index) => 801 + index);
  return [
    ["Statistical neighbours"],
    [],
    [
      "LA num",
      "LA Name",
      ...Array.from({ length: 10 }, (_, index) => [`SN${index + 1}`, "SNP"]).flat(),
    ],
    ...numbers.map((number) => {
      const near = numbers.filter((one) => one !== number).slice(0, 10);
      return [number, "x", ...change(number, near).flatMap((one) => [one, "Very close"])];
    }),
    ["Old SNs"],
    [999, "Gone", ...Array.from({ length: 10 }, () => [801, "Close"]).flat()],
  ];
}

describe("DfE statistical neighbours", () => {
  test("are ten of each authority, by number; what stands below is left out", async () => {
    const folder = withAuthorities(new DataFolder({}));
    const { done, lines } = await folder.workbook(
      "sn.xlsx",
      { "LA SN Groups": neighbourSheet() },
      "May 2027",
    );
    expect(lines).toMatchInlineSnapshot(`
      [
        "DIR/data/statistics/neighbours.csv: 120 rows, 0 before; release May 2027 (dfe_sn_may_2027)",
        "Now changes.csv needs a row for this table that says why: npm run check-data asks for it where a released value changed.",
      ]
    `);
    expect(done).toBe(true);
    expect(folder.text("neighbours.csv").split("\n").slice(0, 3)).toMatchInlineSnapshot(`
      [
        "gss_code,area,rank,neighbour,neighbour_area,closeness,source_id,locator",
        "E06000001,A council,1,E06000002,A council,very close,dfe_sn_may_2027,"row 4, SN1"",
        "E06000001,A council,2,E06000003,Town 3,very close,dfe_sn_may_2027,"row 4, SN2"",
      ]
    `);
    expect(loadDataset(folder.data).problems).toEqual([]);
  });

  test("of an unknown number, of itself or twice are refused, and nothing is changed", async () => {
    const cases = [
      (number: number, near: number[]) => (number === 801 ? near.with(3, 777) : near),
      (number: number, near: number[]) => (number === 801 ? near.with(3, 801) : near),
      (number: number, near: number[]) => (number === 801 ? near.with(3, near[0] ?? 0) : near),
    ];
    const results = cases.map(async (change) => {
      const folder = withAuthorities(new DataFolder({}));
      const { done, lines } = await folder.workbook(
        "sn.xlsx",
        { "LA SN Groups": neighbourSheet(change) },
        "2027",
      );
      expect(done).toBe(false);
      return lines;
    });
    expect(await Promise.all(results)).toMatchInlineSnapshot(`
      [
        [
          "sn.xlsx: row 4, SN4: found neighbour “777” of 801; allowed: the number of another authority of today, each once",
          "Nothing was changed.",
        ],
        [
          "sn.xlsx: row 4, SN4: found neighbour “801” of 801; allowed: the number of another authority of today, each once",
          "Nothing was changed.",
        ],
        [
          "sn.xlsx: row 4, SN1: found neighbour “802” of 801; allowed: the number of another authority of today, each once",
          "sn.xlsx: row 4, SN4: found neighbour “802” of 801; allowed: the number of another authority of today, each once",
          "Nothing was changed.",
        ],
      ]
    `);
  });
});

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A small spreadsheet as LibreOffice writes one: runs of cells, dates, a note, empty rows to the edge. */
function ods(name: string, rows: readonly (readonly string[])[]): Uint8Array {
  const cell = (text: string) => {
    if (text === "") return "<table:table-cell/>";
    const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
    const type =
      year === undefined
        ? 'office:value-type="string"'
        : `office:value-type="date" office:date-value="${year}-${month}-${day}T00:00:00"`;
    return `<table:table-cell ${type}><office:annotation><text:p>note</text:p></office:annotation><text:p>${escaped(text)}</text:p></table:table-cell>`;
  };
  const lines = rows.map(
    (cells) =>
      `<table:table-row>${cells.map(cell).join("")}<table:table-cell table:number-columns-repeated="16380"/></table:table-row>`,
  );
  const content = `<?xml version="1.0"?><office:document-content><office:body><office:spreadsheet><table:table table:name="Cover"><table:table-row><table:table-cell office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell></table:table-row></table:table><table:table table:name="${name}" table:style-name="ta1">${lines.join("")}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "content.xml": strToU8(content),
  });
}

describe("Ofsted’s outcomes of inspections", () => {
  const header = [
    ...["Local authority area code", "Local authority name", "Ofsted region", "Inspection date"],
    ...["Publication date", "Inspection type", "Overall effectiveness"],
    "The impact of leaders on social work practice with children and families",
    "The experiences and progress of children who need help and protection",
    "The experiences and progress of children in care",
    "The experiences and progress of care leavers",
  ];
  const inspections = [
    [
      "E06000001",
      "Northtown",
      "North",
      "15/05/2023",
      "14/07/2023",
      "ILACS Standard Inspection",
      "Good",
      "Good",
      "Good",
      "Outstanding",
      "Not judged",
    ],
    [
      "E06000002",
      "Southtown",
      "North",
      "08/06/2026",
      "28/07/2026",
      "ILACS Short Inspection",
      "Not judged",
      "Good",
      "Good",
      "Good",
      "Good",
    ],
  ];
  const title = ["Inspections of local authorities as at 31 March 2027 & before"];
  const file = (rows: readonly (readonly string[])[]) =>
    ods("ILACS_inspection_history", [title, [], header, ...rows]);
  const run = (rows: readonly (readonly string[])[], held: readonly string[] = []) => {
    const folder = withAuthorities(new DataFolder({}));
    const columns =
      "gss_code,area,published,inspected_from,inspected_to,kind,overall,leaders,help_and_protection,in_care,care_leavers,report,source_id,locator";
    writeFileSync(
      path.join(folder.data, "statistics/judgements.csv"),
      `${[columns, ...held].join("\n")}\n`,
    );
    const place = path.join(folder.root, "outcomes.ods");
    writeFileSync(place, file(rows));
    return { folder, told: folder.run(place) };
  };

  test("are read from the history; no overall judgement is a value; the report’s address stays", async () => {
    const held = [
      "E06000001,Northtown,2023-07-14,2023-05-15,2023-05-26,standard,Good,Good,Good,Good,,https://reports.example/1,old,page 1",
      "E06000003,Town 3,2026-01-14,2025-11-15,,short,Good,Good,Good,Good,,https://reports.example/3,old,page 1",
    ];
    const { folder, told: results } = run(inspections, held);
    expect((await results).lines).toMatchInlineSnapshot(`
      [
        "DIR/data/statistics/judgements.csv: 3 rows, 2 before; release 31 March 2027 (ofsted_la_outcomes_31_march_2027)",
        "Now changes.csv needs a row for this table that says why: npm run check-data asks for it where a released value changed.",
      ]
    `);
    expect(folder.text("judgements.csv")).toMatchInlineSnapshot(`
      "gss_code,area,published,inspected_from,inspected_to,kind,overall,leaders,help_and_protection,in_care,care_leavers,report,source_id,locator
      E06000001,Northtown,2023-07-14,2023-05-15,2023-05-26,standard,Good,Good,Good,Outstanding,,https://reports.example/1,ofsted_la_outcomes_31_march_2027,row 4
      E06000002,Southtown,2026-07-28,2026-06-08,,short,no overall judgement,Good,Good,Good,Good,,ofsted_la_outcomes_31_march_2027,row 5
      E06000003,Town 3,2026-01-14,2025-11-15,,short,Good,Good,Good,Good,,https://reports.example/3,old,page 1
      "
    `);
    expect(loadDataset(folder.data).problems).toEqual([]);
  });

  test("that cannot be right are refused", async () => {
    const cases = {
      "of an unknown area": [inspections[0]?.with(0, "E06000099") ?? []],
      "with a grade of another kind": [inspections[0]?.with(6, "Splendid") ?? []],
      "of another kind of visit": [inspections[0]?.with(5, "Monitoring visit") ?? []],
      "without a day": [inspections[0]?.with(4, "soon") ?? []],
    };
    const results = Object.entries(cases).map(async ([name, rows]) => {
      const { done, lines } = await run(rows).told;
      expect(done).toBe(false);
      return [name, lines[0]];
    });
    expect(Object.fromEntries(await Promise.all(results))).toMatchInlineSnapshot(`
      {
        "of an unknown area": "outcomes.ods: row 4: found Northtown (E06000099), which is no authority of authorities.csv, today or before",
        "of another kind of visit": "outcomes.ods: row 4: kind: found “Monitoring visit”; allowed: standard, short",
        "with a grade of another kind": "outcomes.ods: row 4: overall: found “Splendid”; allowed: Outstanding, Good, Requires improvement to be good, Inadequate, no overall judgement",
        "without a day": "outcomes.ods: ILACS_inspection_history, row 4: found “soon” and “2023-05-15”; allowed: two days such as 14/07/2023",
      }
    `);
    const lost =
      "E06000002,Southtown,2023-07-14,2023-05-15,,standard,Good,Good,Good,Good,,,ofsted_la_outcomes_old,row 9";
    expect((await run(inspections.slice(0, 1), [lost]).told).lines[0]).toMatchInlineSnapshot(
      `"outcomes.ods: found no inspection of Southtown that began on 2023-05-15; allowed: each that we hold of a former release"`,
    );
  });

  test("come from sheets whose empty cells and rows reach to the edge", () => {
    const sheets = odsSheets(file(inspections)) ?? [];
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["Cover", 1],
      ["ILACS_inspection_history", 5],
    ]);
    expect(sheets[0]?.rows).toEqual([[7]]);
    expect(sheets[1]?.rows[0]).toEqual(title);
    expect(sheets[1]?.rows[3]?.slice(3, 5)).toEqual(["2023-05-15", "2023-07-14"]);
  });
});
