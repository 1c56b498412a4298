/** Test support: the statistics of the invented topic, in the place of `src/topic-statistics.ts`. */
import { country, perPerson, services, shareOfSpending, type purposes } from "./example-topic.ts";

export interface Series {
  readonly title: string;
  readonly is: string;
  readonly is_not: string;
}

export const statisticSeries = {
  [perPerson.series]: {
    title: perPerson.seriesAbout,
    is: "The estimate of how many adults live in the area.",
    is_not: "",
  },
  [shareOfSpending.series]: {
    title: shareOfSpending.seriesAbout,
    is: "What the council spent on adult social care.",
    is_not: "",
  },
  care_home_places: {
    title: "Spending on care homes",
    is: "What places in care homes cost.",
    is_not: "",
  },
  adults_helped: {
    title: "Adults helped on 31 March",
    is: "Adults with a care plan on that day.",
    is_not: "",
  },
  gdp_deflator: {
    title: "Prices in the whole economy, 2024-25 = 100",
    is: "The index by which money of different years is made comparable.",
    is_not: "",
  },
} as const satisfies Readonly<Record<string, Series>>;

export type StatisticSeries = keyof typeof statisticSeries;

export const heldBySpending: Readonly<Record<keyof typeof purposes, string>> = {
  "home care": "yes",
  "care homes": "yes",
  other: "may or may not hold this",
};
export const surelyHeld: readonly (keyof typeof purposes)[] = ["home care", "care homes"];
export const capitalNotHeld = "holds no capital";

export const spendingLines = [
  { series: "care_home_places", name: "Care homes" },
] as const satisfies readonly { series: StatisticSeries; name: string }[];

export interface Yardstick {
  readonly slug: string;
  readonly name: string;
  readonly series: StatisticSeries;
  readonly per: number | undefined;
  readonly money: boolean;
  readonly after: string;
  readonly of: string;
}

export const yardsticks: readonly [Yardstick, ...Yardstick[]] = [
  {
    slug: perPerson.slug,
    name: "All spending",
    series: shareOfSpending.series,
    per: 1,
    money: true,
    after: perPerson.after,
    of: services,
  },
  {
    slug: "helped",
    name: "Adults helped",
    series: "adults_helped",
    per: 10_000,
    money: false,
    after: "per 10,000 adults",
    of: "adults helped",
  },
];

export const standing = {
  inspections: "What the inspectorate judged",
  inspectorate: "The inspectorate",
  model: "a model of 2025",
  spending: "Spending on adult social care",
  covers: "Spending on adult social care. It holds no health care.",
} as const;

export const countryCode = "W92000004";
export const widerAreas: Readonly<Record<string, string>> = {
  [countryCode]: country.name,
  K02000001: "United Kingdom",
};

export const grades = { Good: "The first grade.", Poor: "The second grade." } as const;

export const inspectionParts = { leaders: "leaders", help: "help at home" } as const;

export const inspections = {
  about: "a report on an authority’s care for adults",
  noOverall: "The inspectorate gives no overall grade.",
  report: "https://inspectorate.example/reports",
} as const;

export const authorityAbout = `an authority that runs adult social care in ${country.name}`;

export const inspectionsWithoutGrade = /\bvisit\b/i;
