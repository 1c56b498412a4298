/** One council's number from the printed page to a rate in real terms, for the method page. */
import type { Dataset, Figure } from "../../dataset/dataset.ts";
import type { PrintUnit } from "../../tables/amount.ts";
import { comparedCouncils } from "../../grouping/compared-councils.ts";
import { totalOf } from "../../counting/rules.ts";
import { arithmetic, type ArithmeticStep } from "../../measures/arithmetic.ts";
import { measured, type Measured } from "../../measures/measured.ts";
import { perPerson } from "../../topic.ts";

interface WorkedExample {
  readonly council: string;
  /** The figure that the total counts. */
  readonly printed: PrintedLine;
  /** Its parts as the paper prints them: in the sum already. */
  readonly parts: readonly PrintedLine[];
  /** The figures left out of the total, and what adding them in as well would come to in pounds. */
  readonly left_out: number;
  readonly naive_pounds: number;
  readonly steps: readonly ArithmeticStep[];
}

interface PrintedLine {
  readonly figure: Figure;
  readonly print: string;
  readonly unit: PrintUnit;
  readonly pounds: number;
}

/**
 * What its headline decision authorised, of the council whose one counted figure is printed with the
 * most parts. Undefined where no council has such a figure, a denominator and a price index.
 */
export function workedExample(dataset: Dataset): WorkedExample | undefined {
  const candidates = comparedCouncils(dataset).flatMap((council) => {
    const total = totalOf(dataset, council, "decided");
    const sum = measured(dataset, total, { measure: perPerson.slug, prices: "real" });
    const [only, ...others] = total.included;
    if (!only || others.length > 0 || sum.value === undefined) return [];
    return example(dataset, sum, only.figure) ?? [];
  });
  return candidates.sort((a, b) => b.parts.length - a.parts.length)[0];
}

function example(dataset: Dataset, sum: Measured, figure: Figure): WorkedExample | undefined {
  const printed = line(figure);
  if (!printed) return undefined;
  const [split] = figure.complete_splits ?? [];
  const parts = figure.parts.filter((link) => link.split === split);
  return {
    council: figure.council.short_name,
    printed,
    parts: parts.flatMap(({ part }) => line(part) ?? []),
    left_out: sum.total.excluded.length,
    naive_pounds: sum.total.naive_pounds,
    steps: arithmetic(dataset, sum),
  };
}

function line(figure: Figure): PrintedLine | undefined {
  const { amount_printed: print, printed_in: unit, pounds } = figure;
  if (print === undefined || unit === undefined || pounds === undefined) return undefined;
  return { figure, print, unit, pounds };
}
