/** Everything that a page says of each council under one question, in one order. */
import type { Council, Dataset } from "../dataset/dataset.ts";
import { comparedCouncils } from "../grouping/compared-councils.ts";
import { comparisonRow, type ComparisonRow } from "../measures/comparison.ts";
import { totalOf } from "../counting/rules.ts";
import { measured, type Measured } from "../measures/measured.ts";
import type { Question } from "../measures/questions.ts";
import { totalRows, type TotalRow } from "../measures/totals.ts";

/** One council's total under one question, in the shapes that the parts of a page need. */
export interface Side {
  readonly council: Council;
  readonly row: TotalRow;
  readonly sum: Measured;
  /** The very numbers of comparison.json. */
  readonly record: ComparisonRow;
}

/** The councils that a page compares, in alphabetical order. */
export function sideBySide(
  dataset: Dataset,
  question: Question,
  councils: readonly Council[] = comparedCouncils(dataset),
): Side[] {
  const byId = new Map(councils.map((council) => [council.id, council]));
  return totalRows(dataset, question, councils).flatMap((row) => {
    const council = byId.get(row.council);
    if (!council) return [];
    const sum = measured(dataset, totalOf(dataset, council, question.count), question);
    return [{ council, row, sum, record: comparisonRow(sum) }];
  });
}
