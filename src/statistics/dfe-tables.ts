/**
 * Tables of the Department for Education from Explore Education Statistics: a row for each year and
 * area. Seen: “LA and school expenditure” of 2021-22 and later, children's and young people's services
 * (s251_childrens_young_peoples_services_la_regional_national.csv), whole pounds; its release of
 * 2020-21 was in millions and is refused. “Education, health and care plans” of 2025 (caseload.csv).
 */
import { headerOf, numberOf, openLicence, textOf } from "./layout.ts";
import type { Fault, Layout, PublishedFile, Reading, Value } from "./layout.ts";
import { areaCodeIn, areaNameIn } from "./notes.ts";

const places = ["time_period", "geographic_level", "new_la_code", "la_name"];

type Frame = Omit<Reading, "values" | "release" | "whole">;

interface Table {
  readonly about: string;
  /** The column of the value, and others that tell the table. */
  readonly value: string;
  readonly others: readonly string[];
  /** The column and the word that mark the rows wanted. */
  readonly wanted: { readonly column: string; readonly name: string; readonly word: RegExp };
  readonly period: (time_period: string) => string;
  readonly frame: Frame;
}

/** Gross spending on children's and young people's services, without capital from revenue. */
export const section251 = layoutOf({
  about:
    "DfE Section 251 outturn, children’s and young people’s services (csv): columns time_period, geographic_level, new_la_code, la_name, category_of_expenditure, description_of_expenditure, total_expenditure",
  value: "total_expenditure",
  others: ["category_of_expenditure", "description_of_expenditure"],
  wanted: {
    column: "description_of_expenditure",
    name: "5.0.2 Total Children and Young Peoples Services Expenditure (excluding CERA)",
    word: /^5\.0\.2 total children.*services expenditure \(excluding cera\)$/i,
  },
  period: financialYear,
  frame: {
    series: "s251_children_services_gross",
    unit: "GBP, gross, children and young people services total excluding CERA, S251 outturn",
    source: {
      title:
        "LA and school expenditure: Section 251 outturn, children's and young people's services",
      publisher: "DfE",
      table: "line 5.0.2, column total_expenditure",
      url: "https://explore-education-statistics.service.gov.uk/find-statistics/la-and-school-expenditure",
      licence: openLicence,
    },
    source_prefix: "dfe_s251",
    sensible: { least: 1_000_000, most: 100_000_000_000 },
  },
});

/** Education, health and care plans in force in January. */
export const ehcPlans = layoutOf({
  about:
    "DfE education, health and care plans (csv): columns time_period, geographic_level, new_la_code, la_name, breakdown, ehcplans",
  value: "ehcplans",
  others: ["breakdown"],
  wanted: { column: "breakdown", name: "All EHC plans", word: /^all ehc plans$/i },
  period: (time_period) => `Jan ${Number(time_period.slice(0, 4)) + 1}`,
  frame: {
    series: "ehc_plans",
    unit: "EHC plans in force",
    source: {
      title: "Education, health and care plans: number of plans in January of each year",
      publisher: "DfE",
      table: "caseload, breakdown All EHC plans, column ehcplans",
      url: "https://explore-education-statistics.service.gov.uk/find-statistics/education-health-and-care-plans",
      licence: openLicence,
    },
    source_prefix: "dfe_sen2",
    sensible: { least: 1, most: 2_000_000 },
  },
});

function layoutOf(table: Table): Layout {
  return { about: table.about, read: (file) => readTable(file, table) };
}

function readTable(file: PublishedFile, table: Table): Reading | Fault | undefined {
  const headings = [...places, ...table.others, table.value];
  const [sheet] = file.sheets;
  const header = sheet && headerOf(sheet, headings);
  if (!sheet || !header) return undefined;
  const at = (cells: (typeof sheet.rows)[number], heading: string) =>
    textOf(cells[header.column(heading)]);
  const rows = sheet.rows
    .map((cells, index) => ({ cells, line: index + 1 }))
    .slice(header.row + 1)
    .filter(({ cells }) => table.wanted.word.test(at(cells, table.wanted.column)));
  if (rows.length === 0) {
    const seen = [
      ...new Set(sheet.rows.slice(header.row + 1).map((cells) => at(cells, table.wanted.column))),
    ];
    return {
      fault: `column ${table.wanted.column}: found ${shortened(seen)}; allowed: “${table.wanted.name}” among them`,
    };
  }
  const values: Value[] = [];
  for (const { cells, line } of rows) {
    const area = areaOf(
      at(cells, "geographic_level"),
      at(cells, "new_la_code"),
      at(cells, "la_name"),
    );
    if (!area) continue;
    const time = at(cells, "time_period");
    if (!/^20\d{4}$/.test(time))
      return {
        fault: `line ${line}, time_period: found “${time}”; allowed: a year such as 202425`,
      };
    const value = numberOf(at(cells, table.value));
    // Suppressed and unavailable values are letters: absent is no row.
    if (value === undefined) continue;
    const locator = `${file.name}; line ${line}, time_period=${time}, column ${table.value}`;
    values.push({ ...area, period: table.period(time), value, locator });
  }
  return { ...table.frame, values, release: undefined, whole: false };
}

function areaOf(level: string, code: string, name: string) {
  if (level === "National") return { gss_code: "E92000001", area: "England" };
  const gss_code = areaCodeIn(code);
  if (level !== "Local authority" || gss_code === undefined) return undefined;
  return { gss_code, area: areaNameIn(name) };
}

/** `202425` as `2024-25`. */
function financialYear(time_period: string): string {
  return `${time_period.slice(0, 4)}-${time_period.slice(4)}`;
}

function shortened(words: readonly string[]): string {
  return (
    words
      .slice(0, 5)
      .map((word) => `“${word}”`)
      .join(", ") + (words.length > 5 ? ", …" : "")
  );
}
