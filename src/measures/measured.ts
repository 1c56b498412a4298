/** A total in one measure and in one kind of prices, with the arithmetic that leads to it. Nothing is rounded. */
import type { Dataset, Figure } from "../dataset/dataset.ts";
import { slices, type DimensionName } from "../counting/breakdown.ts";
import { sumsForSources } from "../counting/qualifier-slices.ts";
import { memoized } from "../format/memoized.ts";
import type { Included } from "../counting/tally.ts";
import type { Total } from "../counting/total.ts";
import { deflator, type Deflator } from "./deflator.ts";
import { heldBy, type NotHeld } from "./held.ts";
import { denominator, type Denominator } from "./denominator.ts";
import { measureOf, type Measure, type MeasureSlug, type PriceSlug } from "./measure.ts";
import { pricedYears, realPounds, realRest, realSlices, type PricedYear } from "./priced.ts";

/** Why a value cannot be said. `not held`: the statistic holds nothing of what the money is for. */
export type Missing = "not stated" | "no denominator" | "no prices" | "not held";

/** A total in one measure and in one kind of prices, with everything it is worked out from. */
export interface Measured {
  readonly total: Total;
  readonly measure: Measure;
  readonly prices: PriceSlug;
  /** In the measure's unit; undefined where it cannot be said. Never zero for what is unknown. */
  readonly value: number | undefined;
  readonly missing: Missing | undefined;
  /** What of the total is measured: all of it, or what the statistic that it is divided by can hold. */
  readonly counted: readonly Included[];
  /** The rest, with the reason; in pounds of the day. */
  readonly not_held: readonly NotHeld[];
  /** Named in what is measured without an amount, though the statistic does not hold it. */
  readonly named_not_held: readonly Figure[];
  /** Pounds in the prices asked for, before any division. */
  readonly numerator: number | undefined;
  readonly denominator: Denominator | undefined;
  /** The money by year, where it is deflated. */
  readonly years: readonly PricedYear[];
  /** Pounds of the base year without those of years that have no outturn. */
  readonly rest: number | undefined;
  /** In the measure's unit: money of which the papers do not say whether it is new. */
  readonly not_stated: number | undefined;
  readonly deflator: Deflator;
}

/** Parts in the measure's unit, by word; undefined stands for what the papers do not say. */
type MeasuredParts = ReadonlyMap<string | undefined, number>;

/** In which measure and prices. */
interface Asked {
  readonly measure: MeasureSlug;
  readonly prices: PriceSlug;
}

/** The value is undefined where the total, or a statistic that it needs, is not known. */
export function measured(dataset: Dataset, total: Total, asked: Asked): Measured {
  return measuredIn(dataset)(total, asked);
}

/** Worked out once: rows, tables, charts and verdicts of many pages ask for the same. */
const measuredIn = memoized((dataset: Dataset) =>
  memoized(
    (total: Total, asked: Asked) => workedOut(dataset, total, asked),
    ({ measure, prices }) => `${measure} ${prices}`,
  ),
);

function workedOut(dataset: Dataset, total: Total, { measure: slug, prices }: Asked): Measured {
  const measure = measureOf(slug);
  const by = denominator(dataset, total.council, measure);
  const index = deflator(dataset);
  const real = prices === "real";
  const { counted, not_held, named_not_held, not_stated, not_stated_in, pounds } = heldBy(
    measure,
    total,
  );
  const years = real ? pricedYears(counted, index) : [];
  const numerator = pounds === undefined || !real ? pounds : realPounds(years);
  const per = scale(measure, by);
  const unsure = real ? realPounds(pricedYears(not_stated_in, index)) : not_stated;
  return {
    total,
    measure,
    prices,
    value: per && numerator !== undefined ? per(numerator) : undefined,
    missing: missing(total, { pounds, numerator, by }),
    counted,
    not_held,
    named_not_held,
    numerator,
    denominator: by,
    years,
    rest: real && pounds !== undefined ? realRest(years) : undefined,
    not_stated: per && unsure !== undefined ? per(unsure) : undefined,
    deflator: index,
  };
}

/**
 * How the value, or the named figures of it, divides in one dimension, in the measure's unit. The
 * parts add up to the value; undefined where the value cannot be said.
 */
export function measuredParts(
  { counted, measure, prices, value, denominator: by, deflator: index }: Measured,
  name: DimensionName,
  included: readonly Included[] = counted,
): MeasuredParts | undefined {
  const per = scale(measure, by);
  if (value === undefined || !per) return undefined;
  const sums = new Map<string | undefined, number>();
  const all = name === "qualifier" ? sumsForSources(included) : included;
  const parts = all.flatMap((one) =>
    prices === "real" ? realSlices(one, name, index) : slices(one, name),
  );
  for (const { category, pounds } of parts) {
    sums.set(category, (sums.get(category) ?? 0) + per(pounds ?? 0));
  }
  return sums;
}

/** What figures and parts of a value come to by themselves, in its unit and its prices; 0 where that cannot be said. */
export function worth(sum: Measured, included: readonly Included[]): number {
  const parts = measuredParts(sum, "recurrence", included) ?? new Map<string, number>();
  return [...parts.values()].reduce((all, part) => all + part, 0);
}

/** From pounds to the measure's unit; undefined where the denominator is not known. */
function scale(
  { unit }: Measure,
  by: Denominator | undefined,
): ((pounds: number) => number) | undefined {
  if (by === undefined) return (pounds) => pounds;
  if (!by.known) return undefined;
  const { value } = by.row;
  return unit === "percent" ? (pounds) => (100 * pounds) / value : (pounds) => pounds / value;
}

function missing(
  total: Total,
  found: {
    readonly pounds: number | undefined;
    readonly numerator: number | undefined;
    readonly by: Denominator | undefined;
  },
): Missing | undefined {
  if (total.pounds === undefined) return "not stated";
  if (found.pounds === undefined) return "not held";
  if (found.by?.known === false) return "no denominator";
  return found.numerator === undefined ? "no prices" : undefined;
}
