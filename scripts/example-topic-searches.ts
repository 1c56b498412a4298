/** Test support: what people type for the statistics of the invented topic, in the place of `src/topic-searches.ts`. */
import { perPerson, shareOfSpending } from "./example-topic.ts";
import type { StatisticSeries } from "./example-topic-statistics.ts";

export const seriesSoughtAs: Readonly<Record<StatisticSeries, string>> = {
  [perPerson.series]: "how many adults live here",
  [shareOfSpending.series]: "spending on care",
  care_home_places: "residential care",
  adults_helped: "people with a care plan",
  gdp_deflator: "inflation",
};

export const inspectionsSoughtAs = "ratings";
