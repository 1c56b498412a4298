/**
 * The official statistics of the topic: what each series is and is not, what authorities are measured by,
 * and the words of the publishers. Like `topic.ts`, it knows what no other module may know.
 */
import { country, perPerson, services, shareOfSpending, type purposes } from "./topic.ts";

interface Series {
  /** Its name in a title. */
  readonly title: string;
  /** What a value counts, in a sentence. */
  readonly is: string;
  /** What it is often taken for and is not; empty where nothing needs to be said. */
  readonly is_not: string;
}

const line = (title: string, is: string): Series => ({
  title,
  is: `${is} One of the seven lines of the total; gross, in pounds of the day.`,
  is_not: "",
});

/** Files of `data/statistics/` by their name. */
export const statisticSeries = {
  [perPerson.series]: {
    title: perPerson.seriesAbout,
    is: "The ONS estimate of how many children live in the area.",
    is_not: "It counts children who live there, not children who are helped.",
  },
  [shareOfSpending.series]: {
    title: shareOfSpending.seriesAbout,
    is: "What the council told the government that it spent on children’s and young people’s services (the Section 251 outturn, without capital charged to revenue), before income is taken off.",
    is_not:
      "It holds no school transport, no special educational needs and no schools, and it is not the revenue outturn: the two are never mixed.",
  },
  s251_looked_after_gross: line(
    "Spending on children looked after",
    "Homes and placements for children in care.",
  ),
  s251_safeguarding_gross: line(
    "Spending on safeguarding",
    "Social work and keeping children safe from harm.",
  ),
  s251_family_support_gross: line("Spending on family support", "Help for families at home."),
  s251_early_years_gross: line(
    "Spending on early years and children’s centres",
    "Sure Start, children’s centres and other early years.",
  ),
  s251_young_people_gross: line(
    "Spending on services for young people",
    "Youth work and other services for young people.",
  ),
  s251_youth_justice_gross: line(
    "Spending on youth justice",
    "Work with young people who have broken the law.",
  ),
  s251_other_services_gross: line(
    "Other spending on children and families",
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
      "It is not the number of pupils with special educational needs. Since January 2023 each plan is counted by itself; before, councils sent totals.",
  },
  gdp_deflator: {
    title: "Prices in the whole economy, 2024-25 = 100",
    is: "HM Treasury’s index of prices, by which money of different years is made comparable.",
    is_not: "It is not the price of a child’s care, which may rise faster or more slowly.",
  },
} as const satisfies Readonly<Record<string, Series>>;

export type StatisticSeries = keyof typeof statisticSeries;

/** Whether the yearly spending holds money for a purpose; else what it surely holds none for. Never capital. */
type Holding = "yes" | "unsure" | readonly string[];
export const heldBySpending: Readonly<Record<keyof typeof purposes, Holding>> = {
  SEND: ["special educational needs"],
  "home-to-school transport": ["school transport"],
  "SEND and transport": ["special educational needs", "school transport"],
  ...({ "social care": "yes", "improvement programme": "yes", leadership: "yes" } as const),
  ...({ "central functions": "yes", commissioning: "yes" } as const),
  "school places": ["schools"],
  ...({ "community safety": "unsure", other: "unsure" } as const),
};

/** The purposes that the yearly spending holds by its own lines. That it holds any other is our reading. */
export const surelyHeld: readonly (keyof typeof purposes)[] = ["social care"];

/** The lines that a year's spending is made of, with the name of each inside a table. */
export const spendingLines = [
  { series: "s251_looked_after_gross", name: "Children looked after" },
  { series: "s251_safeguarding_gross", name: "Safeguarding" },
  { series: "s251_family_support_gross", name: "Family support" },
  { series: "s251_early_years_gross", name: "Early years and children’s centres" },
  { series: "s251_young_people_gross", name: "Services for young people" },
  { series: "s251_youth_justice_gross", name: "Youth justice" },
  { series: "s251_other_services_gross", name: "Other services" },
] as const satisfies readonly { series: StatisticSeries; name: string }[];

/** One definition for all authorities: a series, and what it is divided by. `slug` is in addresses. */
export interface Yardstick {
  readonly slug: string;
  readonly name: string;
  readonly series: StatisticSeries;
  /** For how many people a value is told; undefined for a bare count, which is compared with no other. */
  readonly per: number | undefined;
  /**
   * Money is of a financial year and given in prices of one year; the country’s value leaves out the
   * authorities that give none. A count is of a day, and of the whole country.
   */
  readonly money: boolean;
  /** After a value; in a sentence, what it is spent on or who is counted. */
  readonly after: string;
  readonly of: string;
}

const yardstick =
  (alike: Pick<Yardstick, "per" | "money" | "after">) =>
  (slug: string, name: string, of: string, series: StatisticSeries): Yardstick => ({
    ...alike,
    ...{ slug, name, of, series },
  });
const money = yardstick({ per: 1, money: true, after: perPerson.after });
const rate = yardstick({ per: 10_000, money: false, after: "per 10,000 children" });
const bare = yardstick({ per: undefined, money: false, after: "" });

/** The whole before its lines, money before counts. Lines that jump as a matter of course have none. */
export const yardsticks: readonly [Yardstick, ...Yardstick[]] = [
  money(perPerson.slug, "All spending", services, shareOfSpending.series),
  money("care-spending", "Spending on care", "children looked after", "s251_looked_after_gross"),
  money("safeguarding-spending", "Safeguarding", "safeguarding", "s251_safeguarding_gross"),
  rate("looked-after", "Children looked after", "children looked after", "children_looked_after"),
  rate("in-need", "Children in need", "children in need", "children_in_need"),
  bare("plans", "EHC plans", "EHC plans", "ehc_plans"),
];

/** What the pages of an authority say of its statistics. */
export const standing = {
  inspections: "What Ofsted judged",
  inspectorate: "Ofsted",
  model: "DfE’s model of May 2025",
  spending: "Spending on children’s services",
  covers:
    "Gross spending on children’s and young people’s services (Section 251 outturn). It holds no school transport, no special educational needs and no schools.",
} as const;

/** The code of the country, and of others with statistics that are no authority. */
export const countryCode = "E92000001";
export const widerAreas: Readonly<Record<string, string>> = {
  [countryCode]: country.name,
  K02000001: "United Kingdom",
};

/** Grades of an inspection, from the best, each with a sentence. */
export const grades = {
  Outstanding: "Ofsted’s first grade of four.",
  Good: "Ofsted’s second grade.",
  "Requires improvement to be good": "Ofsted’s third grade.",
  Inadequate: "Ofsted’s fourth grade.",
} as const;

/** What an inspection judges besides the whole. */
export const inspectionParts = {
  leaders: "leaders",
  help: "help and protection",
  care: "children in care",
  leavers: "care leavers, a judgement of its own since 2023",
} as const;

export const inspections = {
  about: "a report of Ofsted on an authority’s services for children",
  noOverall: "Since April 2026 Ofsted gives none: that is a fact, not a gap.",
  report: "https://files.ofsted.gov.uk/v1/file/50293401",
} as const;

export const authorityAbout = `an authority that runs children’s services in ${country.name}, or did since 2018`;

/** Inspections, by their titles, that the official list of judgements does not hold. */
export const inspectionsWithoutGrade = /\bSEND\b|\bvisit\b/i;
