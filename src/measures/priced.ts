/** Sums of money in prices of the day or of the base year, with the years they are deflated by. */
import type { Figure } from "../dataset/dataset.ts";
import { inOrder } from "../format/words.ts";
import type { ValuedRow } from "../grouping/statistics-of.ts";
import { slices, type DimensionName, type Slice } from "../counting/breakdown.ts";
import type { Included } from "../counting/tally.ts";
import type { Deflator } from "./deflator.ts";
import { datedPounds, type YearBasis } from "./years.ts";

/** Money of one financial year. */
export interface PricedYear {
  readonly year: string;
  readonly basis: YearBasis;
  /** Pounds of the day. */
  readonly cash: number;
  /** The price index of the year; undefined where there is no outturn for it. */
  readonly index: ValuedRow | undefined;
  /** Pounds of the base year. */
  readonly real: number | undefined;
}

/** A slice in the prices asked for; undefined where these are not known. */
type PricedSlice = Omit<Slice, "pounds"> & { readonly pounds: number | undefined };

/** What is included, by the year of its money, in pounds of the day and of the base year. */
export function pricedYears(included: readonly Included[], deflator: Deflator): PricedYear[] {
  const dated = included.flatMap(datedPounds);
  const groups = Map.groupBy(dated, ({ year, basis }) => `${year} ${basis}`);
  const years = [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const cash = others.reduce((sum, { pounds }) => sum + pounds, first.pounds);
    const factor = deflator.factor(first.year);
    const real = factor === undefined ? undefined : cash * factor;
    return [{ ...first, cash, index: deflator.rows.get(first.year), real }];
  });
  return years
    .map(({ year, basis, cash, index, real }) => ({ year, basis, cash, index, real }))
    .sort((a, b) => inOrder(a.year, b.year));
}

/** Pounds of the base year; undefined where any of the money is of a year without an outturn. */
export function realPounds(years: readonly PricedYear[]): number | undefined {
  return years.every(({ real }) => real !== undefined) ? realRest(years) : undefined;
}

/** Pounds of the base year, without the money of years that have no outturn. */
export function realRest(years: readonly PricedYear[]): number {
  return years.reduce((sum, { real }) => sum + (real ?? 0), 0);
}

/**
 * The parts of an included sum in one dimension, in pounds of the base year: each by its own year, or
 * that of its whole where it states none. They add up to the real value of the whole: where the
 * papers date a part otherwise than its whole, the parts are fitted to it.
 */
export function realSlices(one: Included, name: DimensionName, deflator: Deflator): PricedSlice[] {
  const parts = slices(one, name);
  const factors = partFactors(one, parts, deflator);
  const whole = realPounds(pricedYears([one], deflator));
  return parts.map((part, index) => {
    const factor = factors[index];
    const isWhole = whole === undefined || !one.pounds || factor === undefined;
    return { ...part, pounds: isWhole ? whole : part.pounds * factor };
  });
}

/**
 * What a pound of each part of an included sum is worth in the base year, so that the parts add up to
 * the real value of the whole: what it is worth by itself, where that does, as it does where the whole has
 * its years from these parts. Else a part has the worth of the years that it states itself, or that the
 * nearest sum states which it is within, or undefined, fitted to the whole.
 */
export function partFactors(
  one: Included,
  parts: readonly Pick<Slice, "figure" | "pounds" | "within">[],
  deflator: Deflator,
): (number | undefined)[] {
  const whole = realPounds(pricedYears([one], deflator));
  const own = parts.map(({ figure, within }) => {
    const inside = [figure, ...within].filter((sum) => sum !== one.figure);
    return inside.map((sum) => ownFactor(sum, deflator)).find((factor) => factor !== undefined);
  });
  if (whole === undefined || !one.pounds) return own;
  const alone = parts.map(({ figure, pounds }) =>
    figure === one.figure || pounds === 0
      ? undefined
      : realPounds(pricedYears([{ figure, pounds, cut: [] }], deflator)),
  );
  const added = alone.reduce<number>((sum, real) => sum + (real ?? NaN), 0);
  if (Math.abs(added - whole) < 1e-9 * whole)
    return parts.map(({ pounds }, index) => (alone[index] ?? 0) / pounds);
  const ofWhole = whole / one.pounds;
  const real = parts.map(({ pounds }, index) => pounds * (own[index] ?? ofWhole));
  const sum = real.reduce((total, pounds) => total + pounds, 0);
  return own.map((factor) => ((factor ?? ofWhole) * whole) / sum);
}

/** What a pound of a figure is worth by the years that it states itself, if it states them all. */
function ownFactor(figure: Figure, deflator: Deflator): number | undefined {
  if (!figure.pounds) return undefined;
  const years = pricedYears([{ figure, pounds: figure.pounds, cut: [] }], deflator);
  const real = realPounds(years);
  if (real === undefined || years.some(({ basis }) => basis !== "stated")) return undefined;
  return real / figure.pounds;
}
