/** How a value is worked out, step by step, as a reader could do it with a pocket calculator. */
import type { Dataset } from "../dataset/dataset.ts";
import { breakdown } from "../counting/breakdown.ts";
import { qualifiedParts, type QualifiedParts } from "../counting/qualified-parts.ts";
import type { Included } from "../counting/tally.ts";
import { inPounds } from "../format/money.ts";
import { inUnit, plainNumber, type Unit } from "../format/units.ts";
import type { StatisticSourceRow } from "../tables/statistics.ts";
import type { ValuedRow } from "../grouping/statistics-of.ts";
import { sourceOf, type Denominator } from "./denominator.ts";
import { pricesBase } from "./measure.ts";
import { measuredParts, type Measured } from "./measured.ts";
import type { PricedYear } from "./priced.ts";

/** One line of the arithmetic: what is worked out, how, and the result. */
export interface ArithmeticStep {
  /** What is worked out or looked up. */
  readonly what: string;
  /** The arithmetic in signs, without its result; empty for what is looked up. */
  readonly terms: string;
  /** The result, rounded as shown; or why there is none. */
  readonly result: string;
  /** The result, exact; undefined where there is none. */
  readonly value: number | undefined;
  readonly source: StatisticSourceRow | undefined;
  /** The qualified parts of a result, where it is money that papers print; undefined for all else. */
  readonly qualified?: { readonly parts: QualifiedParts; readonly unit: Unit };
}

/** The steps from the counted figures to the value. A step that cannot be made says why, and is the last. */
export function arithmetic(dataset: Dataset, sum: Measured): ArithmeticStep[] {
  const { measure, value } = sum;
  const steps = stepsOf(dataset, sum);
  const parts = qualifiedParts(measuredParts(sum, "qualifier") ?? new Map());
  const isResult = (step: ArithmeticStep, index: number) =>
    index === steps.length - 1 && step.value !== undefined && step.value === value;
  return steps.map((step, index) =>
    isResult(step, index) ? { ...step, qualified: { parts, unit: measure.unit } } : step,
  );
}

function stepsOf(dataset: Dataset, sum: Measured): ArithmeticStep[] {
  const { total, numerator, measure } = sum;
  const counted = total.included.flatMap(({ pounds }) => pounds ?? []);
  const first = {
    ...step(
      "Counted, in pounds of the day",
      counted.map((pounds) => inPounds(pounds)).join(" + "),
      total.pounds,
    ),
    qualified: qualifiedIn(total.included),
  };
  if (total.pounds === undefined) return [{ ...first, result: "no amount is stated" }];
  const steps = [counted.length > 1 ? first : { ...first, terms: "" }, ...notHeld(sum)];
  if (sum.prices === "real") steps.push(...deflation(dataset, sum));
  if (sum.denominator === undefined || numerator === undefined) return steps;
  steps.push(divisor(sum.denominator));
  if (!sum.denominator.known) return steps;
  const { value } = sum.denominator.row;
  const times = measure.unit === "percent" ? "100 × " : "";
  const terms = `${times}${inPounds(numerator)} ÷ ${plainNumber(value)}`;
  return [...steps, step(measure.name, terms, sum.value, measure.unit)];
}

/** What the statistic does not hold, each with the reason, and what is left to be divided. */
function notHeld({ not_held, named_not_held, counted, numerator }: Measured): ArithmeticStep[] {
  const named = named_not_held.map(({ label }) => ({
    ...step(
      `Divided with the rest, though that spending does not hold it: ${label}`,
      "",
      undefined,
    ),
    result: "no amount is printed",
  }));
  if (not_held.length === 0) return named;
  const left = not_held.map(({ purpose, capital, reason, pounds }) =>
    step(
      `Not divided by the spending, which ${reason}: ${capital ? "capital for " : ""}${purpose ?? "a purpose that is not stated"}`,
      "",
      pounds,
    ),
  );
  if (numerator === undefined) return left;
  const terms = counted.flatMap(({ pounds }) => pounds ?? []);
  const rest = step(
    "The rest",
    terms.length > 1 ? terms.map((pounds) => inPounds(pounds)).join(" + ") : "",
    numerator,
  );
  return [...left, { ...rest, qualified: qualifiedIn(counted) }, ...named];
}

function qualifiedIn(included: readonly Included[]) {
  return { parts: qualifiedParts(breakdown(included, "qualifier")), unit: "pounds" } as const;
}

/** A step for each year of the money, and their sum where there are several. */
function deflation(
  dataset: Dataset,
  { years, deflator, numerator, rest }: Measured,
): ArithmeticStep[] {
  const base = deflator.rows.get(pricesBase);
  const steps = years.map((year) => deflated(dataset, year, base));
  if (numerator === undefined)
    return [
      ...steps,
      {
        ...step(`In ${pricesBase} prices`, "", undefined),
        result: `cannot be said; the rest comes to ${inPounds(rest ?? 0)}`,
      },
    ];
  const terms = years.map(({ real }) => inPounds(real ?? 0)).join(" + ");
  return years.length > 1 ? [...steps, step(`In ${pricesBase} prices`, terms, numerator)] : steps;
}

function deflated(
  dataset: Dataset,
  { year, basis, cash, index, real }: PricedYear,
  base: ValuedRow | undefined,
): ArithmeticStep {
  const what = `Money of ${year} (${bases[basis]}), in ${pricesBase} prices`;
  if (index === undefined || base === undefined)
    return {
      ...step(what, "", undefined),
      result: `${inPounds(cash)} has no value in ${pricesBase} prices: the price index of ${year} is not final, or not held`,
    };
  const terms = `${inPounds(cash)} × ${plainNumber(base.value)} ÷ ${plainNumber(index.value)}`;
  return { ...step(what, terms, real), source: sourceOf(dataset, index) };
}

const bases = {
  stated: "as stated",
  start: "the year in which its period begins",
  decision: "the year of the decision; the money’s own year is not stated",
} as const;

function divisor(denominator: Denominator): ArithmeticStep {
  if (!denominator.known)
    return { ...step("Divided by", "", undefined), result: `not available. ${denominator.reason}` };
  const { row, source } = denominator;
  return {
    what: `Divided by: ${row.unit}, ${row.area}, ${row.period}`,
    terms: "",
    result: plainNumber(row.value),
    value: row.value,
    source,
  };
}

function step(
  what: string,
  terms: string,
  value: number | undefined,
  unit: Unit = "pounds",
): ArithmeticStep {
  const result = value === undefined ? "" : inUnit(value, unit);
  return { what, terms, result, value, source: undefined };
}
