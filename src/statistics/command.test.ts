import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../dataset/load.ts";
import { DataFolder, type Rows } from "./example-files.ts";

const ages = Array.from({ length: 20 }, (_, age) => age);
const persons = '"persons aged 0 to 17, mid-year estimate"';
const gross = '"GBP, gross, children and young people services total excluding CERA, S251 outturn"';
const population = [
  `E06000001,Northtown,mid-2022,1700,${persons},old,line 1,,`,
  `E06000001,Northtown,mid-2023,1750,${persons},old,line 2,,`,
  `E06000002,Southtown,mid-2023,900,${persons},old,line 3,,`,
];

/** “MYE2 - Persons”: titles above, then a row for each area, `each` people of every age. */
function mye2(areas: readonly (readonly [string, string, number])[], year = "2023"): Rows {
  return [
    [`MYE2: Population estimates: Persons by single year of age, mid-${year}`],
    ["This worksheet contains one table."],
    [],
    ["Code", "Name", "Geography", "All ages", ...ages, "90+"],
    ["E92000001", "ENGLAND", "Country", 99_000, ...ages.map(() => 900), 5],
    ...areas.map(([code, name, each]) => [
      code,
      name,
      "Unitary Authority",
      25 * each,
      ...ages.map(() => each),
      5,
    ]),
  ];
}

const both = [
  ["E06000001", "Northtown", 100],
  ["E06000002", "Southtown", 50],
] as const;

describe("ONS population, a year in a workbook", () => {
  test("is summed over the ages 0 to 17; other years keep their release", async () => {
    const folder = new DataFolder({ population_0_17: population });
    const { done, lines } = await folder.workbook("mye23.xlsx", {
      Notes: [["x"]],
      "MYE2 - Persons": mye2(both),
    });
    expect(lines).toMatchInlineSnapshot(`
      [
        "Northtown, mid-2023: 1,750 → 1,800",
        "DIR/data/statistics/population_0_17.csv: 3 values, 0 new, 1 revised, 0 gone; release mid-2023 (ons_mye_mid_2023)",
        "Now changes.csv needs a row for this table that says why: npm run check-data asks for it where a released value changed.",
      ]
    `);
    expect(done).toBe(true);
    expect(folder.values("population_0_17")).toMatchInlineSnapshot(`
      [
        "E06000001 mid-2022 1700 old",
        "E06000001 mid-2023 1800 ons_mye_mid_2023",
        "E06000002 mid-2023 900 ons_mye_mid_2023",
      ]
    `);
    expect(folder.text("sources.csv")).toContain('ons_mye_mid_2023,"ONS mid-year');
    expect(loadDataset(folder.data).problems).toEqual([]);
  });

  test("names authorities whose codes we do not know, and no other areas", async () => {
    const folder = new DataFolder({ population_0_17: population });
    const others = [
      ["E06000099", "Newtown", 70],
      ["E07000001", "A district", 30],
      ["E12000001", "A region", 500],
    ] as const;
    const { lines } = await folder.workbook("mye23.xlsx", {
      "MYE2 - Persons": mye2([...both, ...others]),
    });
    expect(lines.filter((one) => one.includes("left out"))).toEqual([
      "left out, as statistics/authorities.csv has no row with the code: Newtown (E06000099)",
    ]);
  });

  test("of a release that replaces all that we hold drops the old release", async () => {
    const folder = new DataFolder({ population_0_17: population.slice(1) });
    await folder.workbook("mye23.xlsx", { "MYE2 - Persons": mye2(both) });
    expect(folder.text("sources.csv")).not.toContain("\nold,");
  });

  test("that cannot be right is refused, and nothing is changed", async () => {
    const cases: readonly (readonly [string, Rows])[] = [
      ["without one of our councils", mye2(both.slice(0, 1))],
      ["of an older year", mye2(both, "2021")],
      ["in thousands", mye2([["E06000001", "Northtown", 0.1], both[1]])],
      ["with an area twice", mye2([...both, both[0]])],
      [
        "with an age that is not given",
        mye2(both).map((row, index) => (index === 5 ? row.with(4, "z") : row)),
      ],
      [
        "with more children than people",
        mye2(both).map((row, index) => (index === 5 ? row.with(3, 5) : row)),
      ],
      ["without a year", mye2(both).slice(1)],
    ];
    const results = cases.map(async ([name, rows]) => {
      const folder = new DataFolder({ population_0_17: population });
      const before = [folder.text("population_0_17.csv"), folder.text("sources.csv")];
      const { done, lines } = await folder.workbook("persons.xlsx", { "MYE2 - Persons": rows });
      expect(done).toBe(false);
      expect([folder.text("population_0_17.csv"), folder.text("sources.csv")]).toEqual(before);
      return [name, lines];
    });
    expect(Object.fromEntries(await Promise.all(results))).toMatchInlineSnapshot(`
      {
        "in thousands": [
          "persons.xlsx: found 1.8 for Northtown, mid-2023 (persons.xlsx; sheet MYE2 - Persons, row 6, ages 0 to 17); allowed: 100 to 20000000",
          "persons.xlsx: found 1.8 for Northtown, mid-2023; allowed: between half and twice the 1750 that we hold",
          "Nothing was changed.",
        ],
        "of an older year": [
          "persons.xlsx: found mid-2021 as the latest period; allowed: mid-2023 or later, which we hold",
          "Nothing was changed.",
        ],
        "with an age that is not given": [
          "persons.xlsx: MYE2 - Persons, row 6: found no number for every age from 0 to 17",
          "Nothing was changed.",
        ],
        "with an area twice": [
          "persons.xlsx: found Northtown, mid-2023 twice: persons.xlsx; sheet MYE2 - Persons, row 6, ages 0 to 17, and persons.xlsx; sheet MYE2 - Persons, row 8, ages 0 to 17",
          "Nothing was changed.",
        ],
        "with more children than people": [
          "persons.xlsx: MYE2 - Persons, row 6: found 1800 aged 0 to 17; allowed: at most 5, all ages",
          "Nothing was changed.",
        ],
        "without a year": [
          "persons.xlsx: MYE2 - Persons: found no year; allowed: “mid-2024” in a title or in the file’s name",
          "Nothing was changed.",
        ],
        "without one of our councils": [
          "persons.xlsx: found nothing for Southtown (E06000002), mid-2023; allowed: a value of each council and of all that we hold",
          "Nothing was changed.",
        ],
      }
    `);
  });
});

test("ONS population as a time series is summed over sexes and ages, for each year", async () => {
  const folder = new DataFolder({ population_0_17: population });
  const people = (code: string, name: string, each: number) =>
    ages.flatMap((age) =>
      ["F", "M"].map((sex) => [code, name, "E", sex, age, each, each + 1, each + 2]),
    );
  const rows = [
    ["MYEB1"],
    [
      "ladcode23",
      "laname23",
      "country",
      "sex",
      "age",
      "population_2021",
      "population_2022",
      "population_2023",
    ],
    ...people("E06000001", "Northtown", 49),
    ...people("E06000002", "Southtown", 24),
  ];
  const { lines } = await folder.workbook("myeb.xlsx", { "MYEB1 (2023 Geography)": rows });
  expect(lines).toMatchInlineSnapshot(`
    [
      "Northtown, mid-2022: 1,700 → 1,800",
      "Northtown, mid-2023: 1,750 → 1,836",
      "Southtown, mid-2023: 900 → 936",
      "Southtown, mid-2022: none → 900",
      "DIR/data/statistics/population_0_17.csv: 4 values, 1 new, 3 revised, 0 gone; release mid-2023 (ons_mye_mid_2023)",
      "Now changes.csv needs a row for this table that says why: npm run check-data asks for it where a released value changed.",
    ]
  `);
});

test.each([
  ["utf-16le", "\uFEFF", true],
  ["latin1", "", true],
  ["utf-16le", "", false],
] as const)("a csv as %s, begun with %j, is read: %s", async (encoding, mark, isRead) => {
  const folder = new DataFolder({ population_0_17: population });
  const file = path.join(folder.root, "MYEB1.csv");
  const rows = both.flatMap(([code, name, each]) =>
    ages.map((age) => [code, name, "F", age, each].join(",")),
  );
  const text = ["ladcode23,laname23,sex,age,population_2023", ...rows, ""].join("\r\n");
  writeFileSync(file, `${mark}${text}`, encoding);
  const { done, lines } = await folder.run(file);
  expect(done).toBe(isRead);
  if (!isRead)
    expect(lines[0]).toBe(
      "DIR/MYEB1.csv: found bytes that are no text; allowed: a csv in UTF-8, xlsx or ods",
    );
});

test("a time series with all authorities of England gives England too", async () => {
  const england = `E92000001,England,mid-2023,500000,${persons},old,line 4,,`;
  const folder = new DataFolder({ population_0_17: [...population, england] });
  const codes = Array.from({ length: 300 }, (_, at) => `E0600${String(at + 1).padStart(4, "0")}`);
  const rows = [
    ["ladcode23", "laname23", "sex", "age", "population_2023"],
    ...codes.flatMap((code, at) =>
      ages.map((age) => [
        code,
        ["Northtown", "Southtown"][at] ?? "Somewhere",
        "F",
        String(age),
        "95",
      ]),
    ),
  ];
  await folder.csv("MYEB1.csv", rows);
  expect(folder.values("population_0_17").at(-1)).toBe(
    `E92000001 mid-2023 ${300 * 18 * 95} ons_mye_mid_2023`,
  );
});

const expenditure = [
  `E06000001,Northtown,2021-22,40000000,${gross},old,line 1,,`,
  `E06000002,Southtown,2021-22,20000000,${gross},old,line 2,,`,
  `E92000001,England,2021-22,9000000000,${gross},old,line 3,,`,
];
const s251 = (rows: readonly (readonly string[])[]) => [
  [
    "time_period",
    "time_identifier",
    "geographic_level",
    "country_code",
    "region_name",
    "old_la_code",
    "new_la_code",
    "la_name",
    "category_of_expenditure",
    "description_of_expenditure",
    "own_provision",
    "total_expenditure",
  ],
  ...rows.flatMap(([time = "", level = "", code = "", name = "", total = ""]) =>
    [
      "3.1.11 Total Children Looked After",
      "5.0.2 Total Children and Young Peoples Services Expenditure (excluding CERA)",
    ].map((line) => [
      time,
      "Financial year",
      level,
      "E92000001",
      "",
      "",
      code,
      name,
      "Total",
      line,
      "1",
      line.startsWith("5") ? total : "7",
    ]),
  ),
];

describe("DfE Section 251 outturn", () => {
  const years = [
    ["202122", "National", "", "", "9000000000"],
    ["202122", "Local authority", "E06000001", "Northtown", "41000000"],
    ["202122", "Local authority", "E06000002", "Southtown", "20000000"],
    ["202223", "Local authority", "E06000001", "Northtown", "45000000"],
    ["202223", "Local authority", "E06000002", "Southtown", "22000000"],
    ["202223", "Local authority", "E06000009", "Elsewhere", "z"],
  ];

  test("is read from its total line, with the release that is told", async () => {
    const folder = new DataFolder({ s251_children_services_gross: expenditure });
    const { lines } = await folder.csv("s251.csv", s251(years), "11 December 2026");
    expect(lines).toMatchInlineSnapshot(`
      [
        "Northtown, 2021-22: 40,000,000 → 41,000,000",
        "Northtown, 2022-23: none → 45,000,000",
        "Southtown, 2022-23: none → 22,000,000",
        "DIR/data/statistics/s251_children_services_gross.csv: 5 values, 2 new, 1 revised, 0 gone; release 11 December 2026 (dfe_s251_11_december_2026)",
        "Now changes.csv needs a row for this table that says why: npm run check-data asks for it where a released value changed.",
      ]
    `);
    expect(folder.values("s251_children_services_gross")).toMatchInlineSnapshot(`
      [
        "E06000001 2021-22 41000000 dfe_s251_11_december_2026",
        "E06000001 2022-23 45000000 dfe_s251_11_december_2026",
        "E06000002 2021-22 20000000 dfe_s251_11_december_2026",
        "E06000002 2022-23 22000000 dfe_s251_11_december_2026",
        "E92000001 2021-22 9000000000 dfe_s251_11_december_2026",
      ]
    `);
    expect(loadDataset(folder.data).problems).toEqual([]);
  });

  test("that cannot be right is refused", async () => {
    const cases: readonly (readonly [string, string[][], string | undefined])[] = [
      ["without a release", s251(years), undefined],
      ["in millions", s251(years.map((row) => row.with(4, "41.2"))), "2026"],
      ["without the total line", s251(years).filter((row) => !row[9]?.startsWith("5")), "2026"],
      ["with a year that is none", s251(years.map((row) => row.with(0, "2022"))), "2026"],
    ];
    const results = cases.map(async ([name, rows, release]) => {
      const folder = new DataFolder({ s251_children_services_gross: expenditure });
      const { done, lines } = await folder.csv("s251.csv", rows, release);
      expect(done).toBe(false);
      expect(folder.values("s251_children_services_gross")).toHaveLength(3);
      return [name, lines[0]];
    });
    expect(Object.fromEntries(await Promise.all(results))).toMatchInlineSnapshot(`
      {
        "in millions": "s251.csv: found 41.2 for England, 2021-22 (s251.csv; line 3, time_period=202122, column total_expenditure); allowed: 1000000 to 100000000000",
        "with a year that is none": "s251.csv: line 3, time_period: found “2022”; allowed: a year such as 202425",
        "without a release": "s251.csv: found no release in it; allowed: --release TEXT, such as --release "18 December 2026"",
        "without the total line": "s251.csv: column description_of_expenditure: found “3.1.11 Total Children Looked After”; allowed: “5.0.2 Total Children and Young Peoples Services Expenditure (excluding CERA)” among them",
      }
    `);
  });
});

test("DfE EHC plans are read from the count of all plans", async () => {
  const rows = [
    ["time_period", "geographic_level", "new_la_code", "la_name", "breakdown", "ehcplans"],
    ...["All EHC plans", "Age under 5"].flatMap((breakdown) => [
      ["202425", "Local authority", "E06000001", "Northtown", breakdown, "1200"],
      ["202425", "Local authority", "E06000002", "Southtown", breakdown, "600"],
    ]),
  ];
  const folder = new DataFolder({});
  expect((await folder.csv("caseload.csv", rows, "26 June 2025")).lines).toMatchInlineSnapshot(`
    [
      "Northtown, Jan 2025: none → 1,200",
      "Southtown, Jan 2025: none → 600",
      "DIR/data/statistics/ehc_plans.csv: 2 values, 2 new, 0 revised, 0 gone; release 26 June 2025 (dfe_sen2_26_june_2025)",
      "Now changes.csv needs a row for this table that says why: npm run check-data asks for it where a released value changed.",
    ]
  `);
  expect(folder.text("ehc_plans.csv")).toMatchInlineSnapshot(`
    "gss_code,area,period,value,unit,source_id,locator,value_absent,note
    E06000001,Northtown,Jan 2025,1200,EHC plans in force,dfe_sen2_26_june_2025,"caseload.csv; line 2, time_period=202425, column ehcplans",,
    E06000002,Southtown,Jan 2025,600,EHC plans in force,dfe_sen2_26_june_2025,"caseload.csv; line 3, time_period=202425, column ehcplans",,
    "
  `);
});

const index = ["2021-22", "2022-23", "2023-24"].map(
  (period, at) =>
    `K02000001,United Kingdom,${period},${80 + 10 * at},"index, 2023-24 = 100",old,row ${at},,`,
);
const deflators = (rows: Rows, base = "2024-25 = 100"): Rows => [
  [
    undefined,
    "GDP deflators at market prices, and money GDP: June 2026 (Quarterly National Accounts)",
  ],
  [],
  [
    undefined,
    "Financial year",
    base,
    "per cent change on previous year",
    undefined,
    undefined,
    "Calendar year",
    base,
  ],
  ...rows.map((row) => [undefined, ...row, 2.1, undefined, undefined, 2021, 88]),
];

describe("HM Treasury deflators", () => {
  const years: Rows = [
    ["2020-21", 76],
    ["2021-22", 80.00004],
    ["2022-23", 88.5],
    ["2023-24", 96.25],
    ["2024-25", 100],
    ["2025-26 (1), (2)", "-"],
  ];

  test("replace the whole index, whatever its base, and leave forecasts out", async () => {
    const folder = new DataFolder({ gdp_deflator: index });
    const { lines } = await folder.workbook("deflators.xlsx", { Sheet1: deflators(years) });
    expect(lines).toMatchInlineSnapshot(`
      [
        "United Kingdom, 2022-23: 90 → 88.5",
        "United Kingdom, 2023-24: 100 → 96.25",
        "United Kingdom, 2024-25: none → 100",
        "DIR/data/statistics/gdp_deflator.csv: 4 values, 1 new, 2 revised, 0 gone; release June 2026 (hmt_gdp_june_2026)",
        "Now changes.csv needs a row for this table that says why: npm run check-data asks for it where a released value changed.",
      ]
    `);
    expect(folder.values("gdp_deflator")).toMatchInlineSnapshot(`
      [
        "K02000001 2021-22 80 hmt_gdp_june_2026",
        "K02000001 2022-23 88.5 hmt_gdp_june_2026",
        "K02000001 2023-24 96.25 hmt_gdp_june_2026",
        "K02000001 2024-25 100 hmt_gdp_june_2026",
      ]
    `);
    expect(folder.text("sources.csv")).not.toContain("\nold,");
  });

  test("that cannot be right are refused", async () => {
    const cases: readonly (readonly [string, Rows])[] = [
      ["with a year that we hold missing", deflators(years.filter(([year]) => year !== "2022-23"))],
      ["whose base is not 100", deflators(years, "2023-24 = 100")],
    ];
    const results = cases.map(async ([name, rows]) => {
      const folder = new DataFolder({ gdp_deflator: index });
      const { done, lines } = await folder.workbook("deflators.xlsx", { Sheet1: rows });
      expect(done).toBe(false);
      return [name, lines[0]];
    });
    expect(Object.fromEntries(await Promise.all(results))).toMatchInlineSnapshot(`
      {
        "whose base is not 100": "deflators.xlsx: Sheet1: found 96.25 for 2023-24; allowed: 100, as its heading says",
        "with a year that we hold missing": "deflators.xlsx: found nothing for United Kingdom (K02000001), 2022-23; allowed: a value of each council and of all that we hold",
      }
    `);
  });
});

describe("a file of no known shape", () => {
  test("is refused with what it is and what is known", async () => {
    const folder = new DataFolder({});
    const { done, lines } = await folder.csv("other.csv", [
      ["area", "people"],
      ["Northtown", "5"],
    ]);
    expect(lines).toMatchInlineSnapshot(`
      [
        "other.csv: found “other.csv” with area, people; allowed:
        ONS mid-year estimates for the UK (xlsx): sheet “MYE2 - Persons” with columns Code, Name, All ages, 0, 1, …
        ONS mid-year estimates, detailed time series (xlsx or csv): sheet “MYEB1” with columns ladcode…, laname…, sex, age, population_2011, …
        DfE Section 251 outturn, children’s and young people’s services (csv): columns time_period, geographic_level, new_la_code, la_name, category_of_expenditure, description_of_expenditure, total_expenditure
        DfE education, health and care plans (csv): columns time_period, geographic_level, new_la_code, la_name, breakdown, ehcplans
        DfE children looked after, number and rate per 10,000 (csv): columns time_period, geographic_level, new_la_code, la_name, number
        DfE children in need, table B1 (csv): columns time_period, geographic_level, new_la_code, la_name, category, At31_episodes
        DfE statistical neighbours (xlsx): sheet “LA SN Groups” with columns LA num, SN1, SN2, … SN10
        Ofsted inspection outcomes of local authorities (ods): sheet “ILACS_inspection_history” with columns local authority area code, local authority name, inspection date, publication date, inspection type, overall effectiveness
        HM Treasury GDP deflators (xlsx): a sheet with headings “Financial year” and, to its right, “2024-25 = 100”",
        "Nothing was changed.",
      ]
    `);
    expect(done).toBe(false);
  });

  test("that cannot be read is refused in a sentence", async () => {
    const cases: readonly (readonly [string, string | undefined])[] = [
      ["missing.xlsx", undefined],
      ["old.xls", "\u00D0\u00CF"],
      ["broken.xlsx", "PK\u0003\u0004 no workbook"],
      ["quotes.csv", 'a,"b\n'],
    ];
    const results = cases.map(async ([name, text]) => {
      const folder = new DataFolder({});
      const file = path.join(folder.root, name);
      if (text !== undefined) writeFileSync(file, text, "latin1");
      const { done, lines } = await folder.run(file);
      expect(done).toBe(false);
      return lines[0];
    });
    expect(await Promise.all(results)).toMatchInlineSnapshot(`
      [
        "DIR/missing.xlsx: found no such file",
        "DIR/old.xls: found neither xlsx, ods nor csv; allowed: the file as it is downloaded",
        "DIR/broken.xlsx: found a zip that is no Excel workbook; allowed: xlsx, ods or csv",
        "quotes.csv:1:3: found a quotation mark that is never closed; allowed: cells in pairs of quotation marks, a mark inside doubled ("")",
      ]
    `);
  });

  test("leaves no file behind", async () => {
    const folder = new DataFolder({ population_0_17: population });
    await folder.workbook("mye23.xlsx", { "MYE2 - Persons": mye2(both) });
    const left = ["population_0_17.csv.new", "sources.csv.new"];
    expect(left.filter((name) => existsSync(path.join(folder.data, "statistics", name)))).toEqual(
      [],
    );
  });
});

test("a bad data folder is refused before the file is read", async () => {
  const folder = new DataFolder({
    population_0_17: [`E06000001,Northtown,mid-2022,many,${persons},old,x,,`],
  });
  const { done, lines } = await folder.run("missing.xlsx");
  expect(done).toBe(false);
  expect(lines[0]).toContain("value: found");
});
