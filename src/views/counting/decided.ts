/** Authorised by this decision: the headline decision's approved figures. */
import type { Council, Dataset, Figure } from "../../dataset/dataset.ts";
import { movesMoney } from "../../dataset/movements.ts";
import type { Clause } from "./clauses.ts";
import { inPrinciple } from "./in-principle.ts";
import { commonClause } from "./judgement.ts";
import { tally, type CountingRule } from "./tally.ts";
import { sumOf, type Total } from "./total.ts";

/**
 * Adds up what the council's headline decision approved, in pounds, each pound once.
 * Left out: releases from a pot whose filling the same decision counts; figures that the same
 * decision replaces; whatever other decisions made.
 */
export function decided(dataset: Dataset, council: Council): Total {
  const figures = dataset.figures.filter((figure) => figure.council === council);
  const isHeadline = (figure: Figure) => figure.decision.headline === "yes";
  const elsewhere = (figure: Figure): Clause | undefined => {
    if (!isHeadline(figure)) return "other-decision";
    return figure.status === "approved" ? undefined : "noted-only";
  };
  const rule: CountingRule = {
    judge: (figure) => commonClause(figure) ?? elsewhere(figure),
    replaces: (later) => movesMoney(later) && isHeadline(later),
    leavesOut: () => true,
  };
  const { included, excluded } = tally(figures, rule);
  const added = figures.filter((figure) => isHeadline(figure) && movesMoney(figure));
  return {
    count: "decided",
    council,
    pounds: sumOf(included),
    not_stated: 0,
    included,
    excluded,
    absent: included.filter(({ pounds }) => pounds === undefined).map(({ figure }) => figure),
    in_principle: inPrinciple(figures, rule, isHeadline),
    naive_pounds: naiveSum(added),
  };
}

/** The amounts as printed, added as if they had nothing to do with each other. */
export function naiveSum(figures: readonly Figure[]): number {
  return figures.reduce((total, { amount_gbp }) => total + (amount_gbp ?? 0), 0);
}
