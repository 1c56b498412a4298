/** How a total divides: by recurrence, type of money, purpose, kind of pot, financial year. */
import { isWithin } from "../dataset/chains.ts";
import type { Chain, Figure } from "../dataset/dataset.ts";
import type { Period } from "../dataset/period.ts";
import { movesMoney, preferred } from "../dataset/movements.ts";
import { commonFinancialYear, financialYearOf } from "../format/financial-year.ts";
import type { Split } from "../tables/allocations.ts";
import { poundsCut } from "./cuts.ts";
import { qualifierSlices, sumsForSources } from "./qualifier-slices.ts";
import type { Slice } from "./slice.ts";
import type { Included } from "./tally.ts";

export type { Slice } from "./slice.ts";

/** Pounds by word; `undefined` stands for what the papers do not say. */
export type Breakdown = ReadonlyMap<string | undefined, number>;

/** What a figure itself states in one dimension; undefined where it states nothing. */
type Dimension = (figure: Figure) => string | undefined;

/** The dimensions in which money divides: what one figure itself states in each. */
export const dimensions = {
  recurrence: (figure) => figure.inherited.recurrence,
  money_type: (figure) => figure.inherited.money_type,
  purpose: (figure) => figure.purpose,
  pot: (figure) => figure.inherited.from_pot?.kind,
  earmarked: (figure) => figure.inherited.from_pot?.earmarked,
  financial_year: (figure) => statedYear(figure.inherited.period),
  period: (figure) => statedPeriod(figure.inherited.period),
} satisfies Record<string, Dimension>;

/** The financial year as stated, or that of a stated period which lies in one. */
function statedYear(period: Period | undefined): string | undefined {
  return period?.financial_year ?? commonFinancialYear(period?.period_from, period?.period_to);
}

/** What is stated of the time that money covers: one year, several, an end that is open, or words. */
function statedPeriod(period: Period | undefined): string | undefined {
  if (period === undefined) return undefined;
  const { period_from, period_to, period_printed } = period;
  const [from, to] = [period_from, period_to].map((month) => month && financialYearOf(month));
  const span = from && to ? `${from} to ${to}` : from ? `from ${from}` : to && `to ${to}`;
  return statedYear(period) ?? span ?? period_printed;
}

/** The dimensions, and the qualifier: it is not a word of one figure, as parts of a sum may have another. */
export type DimensionName = keyof typeof dimensions | "qualifier";

/** Divides what is included, in pounds by category. The parts add up to the sum of the included. */
export function breakdown(included: readonly Included[], name: DimensionName): Breakdown {
  const all = name === "qualifier" ? sumsForSources(included) : included;
  return breakdownOf(all.flatMap((one) => slices(one, name)));
}

/** Pounds by category. */
export function breakdownOf(parts: readonly Pick<Slice, "category" | "pounds">[]): Breakdown {
  const sums = new Map<string | undefined, number>();
  for (const { category, pounds } of parts) sums.set(category, (sums.get(category) ?? 0) + pounds);
  return sums;
}

/**
 * The parts of one included figure, in pounds. A figure that says nothing itself is divided by its
 * complete split: everything by item, else source; its time, and so the year of its prices, by year,
 * else item, else source. What no part explains is not stated.
 */
export function slices(included: Included, name: DimensionName): Slice[] {
  const { figure, pounds, cut } = included;
  if (name === "qualifier") return qualifierSlices(included);
  if (pounds === undefined) return [];
  return divide(figure, pounds, {
    dimension: dimensions[name],
    splits: splitsOf[name] ?? byKind,
    cut,
  });
}

const byKind: readonly Split[] = ["item", "source"];
const byTime: readonly Split[] = ["year", ...byKind];
const splitsOf: Partial<Record<DimensionName, readonly Split[]>> = {
  financial_year: byTime,
  period: byTime,
};

/**
 * How to divide a sum: in which dimension, by which splits (the first complete one is taken), and
 * without which parts.
 */
export interface Division {
  readonly dimension: Dimension;
  readonly splits: readonly Split[];
  readonly cut: readonly Chain[];
}

/** Divides the pounds of a figure, as far down as the division goes. They add up to the pounds given. */
export function divide(figure: Figure, pounds: number, division: Division): Slice[] {
  const said = division.dimension(figure);
  const whole: Slice = { category: said, pounds, figure, within: [] };
  if (said !== undefined && !isRefined(division)) return [whole];
  // Of a sum that counts only in part, such as an increase, nobody says which parts count.
  if (pounds !== uncut(figure, division)) return [whole];
  const parts = completeParts(figure.chain, division);
  if (parts.length === 0) return [whole];
  const inside = parts
    .flatMap((part) => divide(part, uncut(part, division), division))
    .map((part) => ({ ...part, within: [...part.within, figure] }));
  return settled(inside, whole);
}

/** For these two a sum is divided by the words of its parts, even where it has a word of its own. */
function isRefined({ dimension }: Division): boolean {
  return dimension === dimensions.purpose || dimension === dimensions.period;
}

/** Pounds of a figure without what is cut from it. */
function uncut(figure: Figure, { cut }: Division): number {
  return Math.max(0, (figure.pounds ?? 0) - poundsCut(figure.chain, cut));
}

/** The parts of the first complete split that also has the chains that are cut out. */
function completeParts(chain: Chain, { splits, cut }: Division): Figure[] {
  const cuts = cut.filter((one) => isWithin(one, chain));
  for (const split of splits) {
    const whole = chain.figures.find((figure) => figure.complete_splits?.includes(split));
    const parts = whole?.parts.filter((link) => link.split === split).map(({ part }) => part) ?? [];
    const shown = cuts.every((one) => parts.some((part) => isWithin(one, part.chain)));
    const kept = parts.filter(({ chain: part }) => !cut.includes(part));
    if (shown && kept.length > 0)
      return kept.flatMap((part) => preferred(part.chain.figures.filter(movesMoney)) ?? part);
  }
  return [];
}

/** Adds what the parts leave over, so that they add up to the whole to the pound. */
function settled(parts: readonly Slice[], whole: Slice): Slice[] {
  const remainder = parts.reduce((rest, { pounds }) => rest - pounds, whole.pounds);
  if (remainder === 0) return [...parts];
  const [largest = whole] = [...parts].sort((a, b) => b.pounds - a.pounds);
  return [...parts, { ...(remainder > 0 ? whole : largest), pounds: remainder }];
}
