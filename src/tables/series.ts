/**
 * The official series, `data/statistics/<name>.csv`: what each is, and what it is not. The method page
 * and the glossary are made from them.
 */

export interface Series {
  /** Its name in a title. */
  readonly title: string;
  /** What a value counts, in a sentence. */
  readonly is: string;
  /** What it is often taken for and is not, in a sentence; empty where nothing needs to be said. */
  readonly is_not: string;
}

const line = (title: string, is: string): Series => ({
  title,
  is: `${is} One of the seven lines of the total; gross, in pounds of the day.`,
  is_not: "",
});

export const statisticSeries = {
  population_0_17: {
    title: "Children aged 0 to 17 at the middle of a year",
    is: "The ONS estimate of how many children live in the area.",
    is_not: "It counts children who live there, not children who are helped.",
  },
  s251_children_services_gross: {
    title: "Gross spending on children’s services in a financial year",
    is: "What the council told the government it spent on children’s and young people’s services (the Section 251 outturn, without capital charged to revenue), before income is taken off.",
    is_not:
      "It holds no school transport, no special educational needs and no schools, and is not the revenue outturn: the two are never mixed.",
  },
  s251_looked_after_gross: line(
    "Children looked after",
    "Homes and placements for children in care.",
  ),
  s251_safeguarding_gross: line("Safeguarding", "Social work and keeping children safe from harm."),
  s251_family_support_gross: line("Family support", "Help for families at home."),
  s251_early_years_gross: line(
    "Early years and children’s centres",
    "Sure Start, children’s centres and other early years.",
  ),
  s251_young_people_gross: line(
    "Services for young people",
    "Youth work and other services for young people.",
  ),
  s251_youth_justice_gross: line("Youth justice", "Work with young people who offend."),
  s251_other_services_gross: line(
    "Other services for children and families",
    "What stands in no other line.",
  ),
  children_looked_after: {
    title: "Children looked after on 31 March",
    is: "Children in the care of the council on that day.",
    is_not: "It is the number on one day, not of all who were in care in the year.",
  },
  children_in_need: {
    title: "Children in need on 31 March",
    is: "Episodes of need open on that day: children whom the council has assessed as needing its help.",
    is_not: "It counts neither poverty nor every child who needs help.",
  },
  ehc_plans: {
    title: "Education, health and care plans in January",
    is: "Plans in force for children and young people up to 25 with special educational needs.",
    is_not:
      "It is not the number of pupils with special educational needs. From January 2023 each plan is counted by itself; before, councils sent totals.",
  },
  gdp_deflator: {
    title: "Prices in the whole economy, 2024-25 = 100",
    is: "HM Treasury’s index of prices, by which money of different years is made comparable.",
    is_not: "It is not the price of a child’s care, which may rise faster or more slowly.",
  },
} as const satisfies Readonly<Record<string, Series>>;

export type StatisticSeries = keyof typeof statisticSeries;
