/** Totals of councils under one question, as flat rows for the bar chart, its table and its sentences. */
import type { Council, Dataset } from "../dataset/dataset.ts";
import { inOrder } from "../format/words.ts";
import { memoized } from "../format/memoized.ts";
import type { Unit } from "../format/units.ts";
import { colourOf } from "../grouping/council-colours.ts";
import { comparedCouncils } from "../grouping/compared-councils.ts";
import { slices } from "../counting/breakdown.ts";
import { newBasis, type NewBasis } from "../claims/new-basis.ts";
import { sumClaims } from "../claims/newness.ts";
import { evidenceOf } from "../counting/evidence.ts";
import { qualifiedParts, type QualifiedParts } from "../counting/qualified-parts.ts";
import { totalOf } from "../counting/rules.ts";
import type { Included } from "../counting/tally.ts";
import type { CountSlug, Total } from "../counting/total.ts";
import { qualifiedOfPart } from "./qualified-of-part.ts";
import type { NotHeld } from "./held.ts";
import { measured, measuredParts, type Measured, type Missing } from "./measured.ts";
import { plainQuestion, type Question } from "./questions.ts";

/** Whether money comes every year, once, or the papers do not say. */
export type Recurrence = "ongoing" | "one-off" | "not stated";

/** Money of one kind: one-off and ongoing, capital and revenue are never added together on a page. */
export interface TotalPart {
  readonly recurrence: Recurrence;
  readonly capital: boolean;
  /** In the unit of the row. */
  readonly value: number;
  /** Its qualified parts, in the unit of the row. */
  readonly qualified: QualifiedParts;
  /** How much of it is one-off, or ongoing, by our reading (inferred): all or some of it; left out where it is printed. */
  readonly inferred?: "all" | "some";
}

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
    absent: total.absent.length,
    parts,
    figure: total.included.length === 1 ? (total.included[0]?.figure.id ?? null) : null,
  };
}

/** What is counted, by kind of money: ongoing first, then one-off, then what is not stated. */
function totalParts(sum: Measured): TotalPart[] {
  return [false, true].flatMap((capital) => {
    const ofKind = sum.counted.filter(
      ({ figure }) => (figure.inherited.money_type === "capital") === capital,
    );
    const values = measuredParts(sum, dimension, ofKind);
    return kinds.flatMap(([recurrence, word]) => {
      const value = values?.get(word) ?? 0;
      return value > 0
        ? [
            {
              recurrence,
              capital,
              value,
              qualified: qualifiedOfPart(sum, ofKind, dimension, { word, value }),
              ...inferredOf(ofKind, word),
            },
          ]
        : [];
    });
  });
}

/** Whether no paper says in so many words that the money comes once, or every year. */
function inferredOf(
  counted: readonly Included[],
  word: string | undefined,
): Pick<TotalPart, "inferred"> {
  const own = counted
    .flatMap((one) => slices(one, dimension))
    .filter(({ category, pounds }) => category === word && pounds !== 0);
  const read = own.filter(({ figure }) => evidenceOf(figure, dimension) === "our reading");
  if (read.length === 0) return {};
  return { inferred: read.length === own.length ? "all" : "some" };
}

const dimension = "recurrence";

const kinds: readonly (readonly [Recurrence, string | undefined])[] = [
  ["ongoing", "ongoing"],
  ["one-off", "one-off"],
  ["not stated", undefined],
];
