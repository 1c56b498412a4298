/** Authorised by this decision: the headline decision's approved figures. */
import type { Council, Dataset, Figure } from "../dataset/dataset.ts";
import { movesMoney } from "../dataset/movements.ts";
import { rowsOf } from "../grouping/by-council.ts";
import type { Clause } from "./clauses.ts";
import { inPrinciple } from "./in-principle.ts";
import { commonClause } from "./shared-clause.ts";
import { tally, type CountingRule } from "./tally.ts";
import { sumOf, type Total } from "./total.ts";

/** Whether a figure belongs to the decision whose total is wanted. */
export type OfDecision = (figure: Figure) => boolean;

const isHeadline: OfDecision = (figure) => figure.decision.headline === "yes";

/**
 * Adds up what one decision approved, the council's headline decision unless another is named,
 * in pounds, each pound once. Left out: releases from a pot whose filling the same decision counts; figures that the same
 * decision replaces; whatever other decisions made.
 */
export function decided(
  dataset: Dataset,
  council: Council,
  isMade: OfDecision = isHeadline,
): Total {
  const { figures } = rowsOf(dataset, council);
  const elsewhere = (figure: Figure): Clause | undefined => {
    if (!isMade(figure)) return "other-decision";
    return figure.status === "approved" ? undefined : "noted-only";
  };
  const rule: CountingRule = {
    exclusionReason: (figure) => commonClause(figure) ?? elsewhere(figure),
    replaces: (later) => movesMoney(later) && elsewhere(later) === undefined,
    leavesOut: () => true,
  };
  const { included, excluded } = tally(figures, rule);
  const added = figures.filter((figure) => isMade(figure) && movesMoney(figure));
  return {
    count: "decided",
    council,
    pounds: sumOf(included),
    not_stated: 0,
    not_stated_in: [],
    included,
    excluded,
    absent: included.filter(({ pounds }) => pounds === undefined).map(({ figure }) => figure),
    in_principle: inPrinciple(figures, rule, isMade),
    naive_pounds: naiveSum(added),
  };
}

/** The amounts added without regard to their relations; misprints count at their expected value. */
export function naiveSum(figures: readonly Figure[]): number {
  return figures.reduce((total, { pounds }) => total + (pounds ?? 0), 0);
}
