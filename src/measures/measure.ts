/** The measures and prices that a total can be given in, declared once: pages and machines read this. */
import type { StatisticSeries } from "../tables/index.ts";
import type { Unit } from "../format/units.ts";
import { pricesBase } from "./prices-base.ts";
import { perPerson, shareOfSpending } from "../topic.ts";

export { pricesBase } from "./prices-base.ts";

/** The slug of a measure, as it stands in addresses and files. */
export type MeasureSlug = "pounds" | typeof perPerson.slug | typeof shareOfSpending.slug;

/** `cash` is prices of the day, `real` those of the base year. */
export type PriceSlug = "cash" | "real";

/** A unit for a total: pounds, or pounds divided by an official statistic. */
export interface Measure {
  readonly slug: MeasureSlug;
  /** Name on the switch. */
  readonly name: string;
  /** What it says, in a sentence. */
  readonly about: string;
  readonly unit: Unit;
  /** The official series that the money is divided by; none for pounds. */
  readonly series: StatisticSeries | undefined;
  readonly prices: readonly PriceSlug[];
}

interface Prices {
  readonly slug: PriceSlug;
  readonly name: string;
  readonly about: string;
}

/** The measures in the order of the switch on the page. */
export const measures: readonly Measure[] = [
  {
    slug: "pounds",
    name: "Pounds",
    about: "The sum itself, divided by nothing.",
    unit: "pounds",
    series: undefined,
    prices: ["cash", "real"],
  },
  { ...perPerson, prices: ["cash", "real"] },
  { ...shareOfSpending, prices: ["cash"] },
];

/** The prices in the order of the switch on the page. */
export const allPrices: readonly Prices[] = [
  { slug: "cash", name: "Prices of the day", about: "Without allowance for inflation." },
  {
    slug: "real",
    name: `${pricesBase} prices`,
    about: `In ${pricesBase} prices, by the GDP deflator of HM Treasury.`,
  },
];

/** A measure by its slug. */
export function measureOf(slug: MeasureSlug): Measure {
  const measure = measures.find((one) => one.slug === slug);
  if (!measure) throw new Error(`no measure ${slug}`);
  return measure;
}

/** Prices by their slug. */
export function pricesOf(slug: PriceSlug): Prices {
  const prices = allPrices.find((one) => one.slug === slug);
  if (!prices) throw new Error(`no prices ${slug}`);
  return prices;
}

/** The name of the column of a download that holds pounds per person. */
export const perPersonColumn = perPerson.unit.replaceAll(" ", "_");
