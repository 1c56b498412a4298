/** Totals of councils under one question, as flat rows for the bar chart, its table and its sentences. */
import type { Council, Dataset } from "../dataset/dataset.ts";
import { inOrder } from "../format/words.ts";
import { memoized } from "../format/memoized.ts";
import type { Unit } from "../format/units.ts";
import { colourOf } from "../grouping/council-colours.ts";
import { comparedCouncils } from "../grouping/compared-councils.ts";
import { newBasis, type NewBasis } from "../claims/new-basis.ts";
import { sumClaims, type NewnessClaim } from "../claims/newness.ts";
import { qualifiedParts, type QualifiedParts } from "../counting/qualified-parts.ts";
import { totalOf } from "../counting/rules.ts";
import type { CountSlug, Total } from "../counting/total.ts";
import type { NotHeld } from "./held.ts";
import { measured, measuredParts, type Missing } from "./measured.ts";
import { plainQuestion, type Question } from "./questions.ts";
import { totalParts, type TotalPart } from "./total-parts.ts";

export type { Recurrence, TotalPart } from "./total-parts.ts";

/** An item that a paper names without an amount. */
interface NamedItem {
  readonly label: string;
  readonly purpose: string | undefined;
}

/** One council's total under one question, as plain data. */
export interface TotalRow {
  readonly council: string;
  readonly name: string;
  /** The rule that makes the total. */
  readonly count: CountSlug;
  /** Place in the palette; 0 is grey. */
  readonly colour: number;
  readonly unit: Unit;
  /** In the unit, not rounded; null where it cannot be said. */
  readonly value: number | null;
  readonly missing: Missing | null;
  /** The sum may be given as one amount: the paper prints it so, or all of it is of one kind. */
  readonly one_sum: boolean;
  /** The qualified parts of the value, in the unit. */
  readonly qualified: QualifiedParts;
  /** What is not measured because the statistic does not hold it, in pounds of the day. */
  readonly not_held: readonly NotHeld[];
  /** What is measured with the rest, as its amount is not printed, though the statistic does not hold it. */
  readonly named_not_held: readonly NamedItem[];
  /** In the unit: money of which it is not stated whether it is new; null where it cannot be said. */
  readonly not_stated: number | null;
  /** Of a total of new money: what it rests on that it is new; null for any other. */
  readonly basis: NewBasis | null;
  /** Of a total of new money: what the decision authorises every year, and is set aside before for one year only. */
  readonly of_one_year: NewnessClaim["of_one_year"];
  /** Counted figures whose amount is not published. */
  readonly absent: number;
  readonly parts: readonly TotalPart[];
  /** The one figure that makes the total, where there is one. */
  readonly figure: string | null;
}

/** Why a row has no value: `not stated` by the papers, nothing that the statistic holds, else `not available`. */
export function missingWords({
  missing,
  not_held,
}: Pick<TotalRow, "missing" | "not_held">): string {
  const isSure = not_held.every(({ sure }) => sure);
  if (missing === "not held")
    return isSure ? "for nothing that this spending holds" : "for what this spending may not hold";
  return missing === "not stated" ? "not stated" : "not available";
}

/** One row for each council that the page compares, in alphabetical order: an order of sums would rank. */
export function totalRows(
  dataset: Dataset,
  question: Question,
  councils: readonly Council[] = comparedCouncils(dataset),
): TotalRow[] {
  const rows = councils.map((council) =>
    totalRow(dataset, totalOf(dataset, council, question.count), question),
  );
  return rows.sort((a, b) => inOrder(a.name, b.name));
}

/** The row of one total: in pounds and prices of the day, unless another question is asked. */
export function totalRow(
  dataset: Dataset,
  total: Total,
  question: Question = plainQuestion(total.count),
): TotalRow {
  return rowsOf(dataset)(total, question);
}

/** Worked out once: pages that compare, their charts and their sentences ask for the same rows. */
const rowsOf = memoized((dataset: Dataset) =>
  memoized(
    (total: Total, question: Question) => workedOut(dataset, total, question),
    ({ count, measure, prices }) => [count, measure, prices].join(" "),
  ),
);

function workedOut(dataset: Dataset, total: Total, question: Question): TotalRow {
  const sum = measured(dataset, total, question);
  const parts = totalParts(sum);
  return {
    council: total.council.id,
    name: total.council.short_name,
    count: total.count,
    colour: colourOf(dataset, total.council),
    unit: sum.measure.unit,
    value: sum.value ?? null,
    missing: sum.missing ?? null,
    one_sum: total.included.length <= 1 || parts.length <= 1,
    qualified: qualifiedParts(measuredParts(sum, "qualifier") ?? new Map()),
    not_held: sum.not_held,
    named_not_held: sum.named_not_held.map(({ label, purpose }) => ({ label, purpose })),
    not_stated: sum.not_stated ?? null,
    basis: total.count === "new-money" ? newBasis(sumClaims(total)) : null,
    of_one_year: total.count === "new-money" ? ofOneYear(dataset, total.council) : [],
    absent: total.absent.length,
    parts,
    figure: total.included.length === 1 ? (total.included[0]?.figure.id ?? null) : null,
  };
}

function ofOneYear(dataset: Dataset, council: Council): NewnessClaim["of_one_year"] {
  const claims = sumClaims(totalOf(dataset, council, "decided"));
  return claims.flatMap(({ parts }) => parts.flatMap(({ of_one_year }) => of_one_year));
}
