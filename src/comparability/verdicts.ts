/** Whether the totals of two councils may be compared, and if not, why not. */
import type { Council, Dataset } from "../dataset/dataset.ts";
import { memoized } from "../format/memoized.ts";
import { comparedCouncils } from "../grouping/compared-councils.ts";
import { namedForOthers } from "../counting/named-items.ts";
import { totalOf } from "../counting/rules.ts";
import type { Total } from "../counting/total.ts";
import { heldTotal } from "../measures/held.ts";
import type { MeasureSlug } from "../measures/measure.ts";
import type { Question } from "../measures/questions.ts";
import { verdictOf, type ComparedTotal, type Verdict } from "./verdict-between.ts";
import { profileOf } from "./verdict-profile.ts";
import { readingsOf } from "./verdict-readings.ts";

export type { Failing } from "./verdict-between.ts";

/** The verdict on two councils, in the order in which they were given. */
export interface PairVerdict extends Verdict {
  readonly pair: readonly [Council, Council];
}

/** What is compared: the totals of a counting rule; of a share of spending only what it is taken of. */
export type ComparedQuestion = Pick<Question, "count"> & Partial<Pick<Question, "measure">>;

/** A verdict for each pair of the councils that the page compares, under one counting rule. */
export function pairVerdicts(
  dataset: Dataset,
  asked: ComparedQuestion,
  councils: readonly Council[] = comparedCouncils(dataset),
): PairVerdict[] {
  const sides = councils.map((council) => ({
    council,
    compared: comparedTotal(dataset, council, asked),
  }));
  return sides.flatMap((one, index) =>
    sides.slice(index + 1).map((other) => ({
      pair: [one.council, other.council] as const,
      ...verdictOf(one.compared, other.compared),
    })),
  );
}

/** The verdict on any two councils under one counting rule, in the order given. */
export function pairVerdict(
  dataset: Dataset,
  [one, other]: readonly [Council, Council],
  asked: ComparedQuestion,
): PairVerdict {
  return {
    pair: [one, other],
    ...verdictOf(comparedTotal(dataset, one, asked), comparedTotal(dataset, other, asked)),
  };
}

/** The verdict of two councils, whichever comes first; undefined for one and the same. */
export function verdictBetween(
  verdicts: readonly PairVerdict[],
  one: string,
  other: string,
): PairVerdict | undefined {
  return verdicts.find(
    ({ pair: [a, b] }) => (a.id === one && b.id === other) || (a.id === other && b.id === one),
  );
}

/** What a verdict looks at in one council's total; of a share in what it is taken of, and in the whole. */
export function comparedTotal(
  dataset: Dataset,
  council: Council,
  { count, measure = "pounds" }: ComparedQuestion,
): ComparedTotal {
  return comparedTotals(dataset)(totalOf(dataset, council, count), measure);
}

/** Worked out once: a total is compared with each other one of its group, on several pages. */
const comparedTotals = memoized((dataset: Dataset) =>
  memoized(
    (total: Total, measure: MeasureSlug) => lookedAt(dataset, total, measure),
    (measure) => measure,
  ),
);

function lookedAt(dataset: Dataset, total: Total, measure: MeasureSlug): ComparedTotal {
  const held = heldTotal({ slug: measure }, total);
  const { pounds } = held;
  const { absent, council, count } = total;
  const named = namedForOthers(held.included).map(({ label }) => label);
  const isPart = pounds !== total.pounds;
  const degree = count === "all-identified" ? "mostly" : "partly";
  const read_in_part = council.read === "part" ? degree : undefined;
  return {
    pounds,
    absent: absent.length,
    ...(named.length > 0 && { named }),
    read_in_part,
    profile: profileOf(dataset, total, { slug: measure }),
    readings: readingsOf(held),
    whole: isPart ? comparedTotal(dataset, council, { count }) : undefined,
  };
}
