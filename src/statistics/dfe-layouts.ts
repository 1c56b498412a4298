/**
 * The tables of the Department for Education that are known. Seen: “LA and school expenditure” of 2021-22
 * and later, children's and young people's services (whole pounds; its release of 2020-21 was in millions
 * and is refused); “Education, health and care plans” of 2025 (caseload.csv); “Children looked after in
 * England” of 2024 and 2025 (number and rate per 10,000); “Children in need” of 2024 and 2025 (table B1).
 */
import { layoutOf } from "./dfe-tables.ts";
import { openLicence } from "./layout.ts";

const twoYears = { pattern: /^20\d{4}$/, example: "202425" };
const oneYear = { pattern: /^20\d{2}$/, example: "2025" };
const on31March = (time_period: string) => `31 March ${time_period}`;

/** Gross spending on children's and young people's services, without capital from revenue. */
export const section251 = layoutOf({
  about:
    "DfE Section 251 outturn, children’s and young people’s services (csv): columns time_period, geographic_level, new_la_code, la_name, category_of_expenditure, description_of_expenditure, total_expenditure",
  value: ["total_expenditure"],
  others: ["category_of_expenditure", "description_of_expenditure"],
  wanted: {
    column: "description_of_expenditure",
    name: "5.0.2 Total Children and Young Peoples Services Expenditure (excluding CERA)",
    word: /^5\.0\.2 total children.*services expenditure \(excluding cera\)$/i,
  },
  years: twoYears,
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
  value: ["ehcplans"],
  others: ["breakdown"],
  wanted: { column: "breakdown", name: "All EHC plans", word: /^all ehc plans$/i },
  years: twoYears,
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

/** Children in the care of each authority on 31 March. */
export const childrenLookedAfter = layoutOf({
  about:
    "DfE children looked after, number and rate per 10,000 (csv): columns time_period, geographic_level, new_la_code, la_name, number",
  value: ["number", "children_count"],
  others: [],
  wanted: {
    column: undefined,
    name: "Children looked after at 31 March each year",
    word: /^children looked after (at|on) 31 march/i,
  },
  years: oneYear,
  period: on31March,
  frame: {
    series: "children_looked_after",
    unit: "children looked after",
    source: {
      title: "Children looked after in England including adoptions: number and rate per 10,000",
      publisher: "DfE",
      table: "children looked after at 31 March each year",
      url: "https://explore-education-statistics.service.gov.uk/find-statistics/children-looked-after-in-england-including-adoptions",
      licence: openLicence,
    },
    source_prefix: "dfe_cla",
    sensible: { least: 0, most: 200_000 },
  },
});

/** Episodes of need open on 31 March. */
export const childrenInNeed = layoutOf({
  about:
    "DfE children in need, table B1 (csv): columns time_period, geographic_level, new_la_code, la_name, category, At31_episodes",
  value: ["at31_episodes"],
  others: ["category"],
  wanted: { column: "category", name: "Children in Need", word: /^children in need$/i },
  years: oneYear,
  period: on31March,
  frame: {
    series: "children_in_need",
    unit: "children in need at 31 March (episodes of need open at 31 March)",
    source: {
      title: "Characteristics of children in need: B1, children in need",
      publisher: "DfE",
      table: "B1, column At31_episodes",
      url: "https://explore-education-statistics.service.gov.uk/find-statistics/characteristics-of-children-in-need",
      licence: openLicence,
    },
    source_prefix: "dfe_cin",
    sensible: { least: 0, most: 1_000_000 },
  },
});

/** `202425` as `2024-25`. */
function financialYear(time_period: string): string {
  return `${time_period.slice(0, 4)}-${time_period.slice(4)}`;
}
