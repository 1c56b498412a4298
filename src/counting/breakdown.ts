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
 * The parts of one included figure, in pounds. A figure that says nothing itself is divided by what its parts
 * say, as far down as the papers go (`waysOf`). What no part explains is not stated; of a purpose it has that
 * of the whole.
 */
export function slices(included: Included, name: DimensionName): Slice[] {
  const { figure, pounds, cut } = included;
  if (name === "qualifier") return qualifierSlices(included);
  if (pounds === undefined) return [];
  return divide(figure, pounds, { dimension: dimensions[name], ways: waysOf[name], cut });
}

/** One way to divide a sum: by all of its items, say, or by those of its items that are printed. */
interface Way {
  readonly split: Split;
  /** Whether the paper has to say that these parts are all of the sum. */
  readonly isComplete: boolean;
}

const all = (split: Split): Way => ({ split, isComplete: true });
const some = (split: Split): Way => ({ split, isComplete: false });

/** By all items, else by all sources. */
export const byKind: readonly Way[] = [all("item"), all("source")];

/** The same; where neither is complete, by those that are printed: what one says of itself is known, whatever the rest is. */
const byWhatIsKnown = [...byKind, some("item"), some("source")];

/** Everything by items or sources that a paper divides a sum into, else by years. */
export const asFarAsPrinted: readonly Way[] = [...byWhatIsKnown, all("year")];

const byTime = [all("year"), ...byKind];

/** In each dimension, the ways of which the first that a sum has is taken. */
const waysOf: Readonly<Record<keyof typeof dimensions, readonly Way[]>> = {
  recurrence: byWhatIsKnown,
  money_type: byWhatIsKnown,
  purpose: byWhatIsKnown,
  pot: byKind,
  earmarked: byKind,
  financial_year: byTime,
  period: byTime,
};

/** How to divide a sum: in which dimension, by the first of which ways, and without which parts. */
interface Division {
  readonly dimension: Dimension;
  readonly ways: readonly Way[];
  readonly cut: readonly Chain[];
}

/** Divides the pounds of a figure, as far down as the division goes. They add up to the pounds given. */
export function divide(figure: Figure, pounds: number, division: Division): Slice[] {
  const said = division.dimension(figure);
  const whole: Slice = { category: said, pounds, figure, within: [] };
  if (said !== undefined && !isRefined(division)) return [whole];
  // Of a sum that counts only in part, such as an increase, nobody says which parts count.
  if (pounds !== uncut(figure, division)) return [whole];
  const parts = partsFor(figure, pounds, division);
  if (parts.length === 0) return [whole];
  const inside = parts
    .flatMap((part) => divide(part, uncut(part, division), division))
    .map((part) => ({ ...part, within: [...part.within, figure] }));
  return settled(inside, whole);
}

function partsFor(figure: Figure, pounds: number, division: Division): Figure[] {
  for (const { split, isComplete } of division.ways) {
    const parts = isComplete
      ? completeParts(figure.chain, split, division)
      : printedParts(figure, pounds, { ...division, split });
    if (parts.length > 0) return parts;
  }
  return [];
}

function completeParts({ figures }: Chain, split: Split, division: Division): Figure[] {
  const whole = figures.find(({ complete_splits }) => complete_splits?.includes(split));
  return whole ? shownParts(whole, split, division) : [];
}

/**
 * The parts that are printed with an amount, where they tell anything: one of them says something else than
 * the sum, and they are no more than it.
 */
function printedParts(
  figure: Figure,
  pounds: number,
  { split, ...division }: Division & Pick<Way, "split">,
): Figure[] {
  const whole = figure.chain.figures.find(({ parts }) => parts.some((one) => one.split === split));
  const shown = whole ? shownParts(whole, split, division) : [];
  const parts = shown.filter((part) => uncut(part, division) > 0);
  const { dimension } = division;
  const tells = parts.some((part) => dimension(part) !== dimension(figure));
  const sum = parts.reduce((known, part) => known + uncut(part, division), 0);
  return tells && sum <= pounds ? parts : [];
}

/** For these two a sum is divided by the words of its parts, even where it has a word of its own. */
function isRefined({ dimension }: Division): boolean {
  return dimension === dimensions.purpose || dimension === dimensions.period;
}

/** Pounds of a figure without what is cut from it. */
function uncut(figure: Figure, { cut }: Division): number {
  return Math.max(0, (figure.pounds ?? 0) - poundsCut(figure.chain, cut));
}

/** The parts of a sum in one split that are not cut out; none where something is cut that is in no part. */
function shownParts(whole: Figure, split: Split, { cut }: Division): Figure[] {
  const parts = whole.parts.filter((link) => link.split === split).map(({ part }) => part);
  const cuts = cut.filter((one) => isWithin(one, whole.chain));
  if (!cuts.every((one) => parts.some((part) => isWithin(one, part.chain)))) return [];
  const kept = parts.filter(({ chain }) => !cut.includes(chain));
  return kept.flatMap((part) => preferred(part.chain.figures.filter(movesMoney)) ?? part);
}

/** Adds what the parts leave over, so that they add up to the whole to the pound. */
function settled(parts: readonly Slice[], whole: Slice): Slice[] {
  const remainder = parts.reduce((rest, { pounds }) => rest - pounds, whole.pounds);
  if (remainder === 0) return [...parts];
  const [largest = whole] = [...parts].sort((a, b) => b.pounds - a.pounds);
  return [...parts, { ...(remainder > 0 ? whole : largest), pounds: remainder }];
}
