/** What people type when they look for official statistics: other words than those of the pages. */
import type { StatisticSeries } from "./topic-statistics.ts";

/** For a series, besides its title. */
export const seriesSoughtAs: Readonly<Record<StatisticSeries, string>> = {
  population_0_17: "how many children live here, population, number of children",
  s251_children_services_gross:
    "spending per child, budget, cost, expenditure, Section 251, s251 outturn",
  s251_looked_after_gross: "care spending, cost of children in care, placements, fostering, homes",
  s251_safeguarding_gross: "child protection, social workers, social work spending",
  s251_family_support_gross: "help for families, early help",
  s251_early_years_gross: "Sure Start, nurseries, family hubs",
  s251_young_people_gross: "youth clubs, youth work, youth service",
  s251_youth_justice_gross: "youth offending, young offenders",
  children_looked_after: "children in care, foster care, CLA, LAC, looked-after children",
  children_in_need: "CIN, children in need, social care referrals, vulnerable children",
  ehc_plans: "EHCP, EHC plan, SEND, special needs, education health and care plan, statements",
  s251_other_services_gross: "other spending, everything else",
  gdp_deflator: "inflation, real terms, price index",
};

/** For the inspections. */
export const inspectionsSoughtAs =
  "Ofsted rating, ILACS, inspection, inadequate, outstanding, good";
