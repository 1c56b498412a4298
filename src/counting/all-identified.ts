/** Everything identified: all of a council's figures, approved or noted, over the years. */
import type { Council, Dataset } from "../dataset/dataset.ts";
import { movesMoney } from "../dataset/movements.ts";
import { rowsOf } from "../grouping/by-council.ts";
import { naiveSum } from "./decided.ts";
import { inPrinciple } from "./in-principle.ts";
import { commonClause } from "./shared-clause.ts";
import { tally, type CountingRule } from "./tally.ts";
import { sumOf, type Total } from "./total.ts";

/**
 * Adds up all approved and noted money of a council that we have found, in pounds, each pound once.
 * Left out: what comes out of an earmarked pot whose filling is counted; sums that later ones replace.
 */
export function allIdentified(dataset: Dataset, council: Council): Total {
  const { figures } = rowsOf(dataset, council);
  const rule: CountingRule = {
    exclusionReason: commonClause,
    replaces: movesMoney,
    leavesOut: (pot) => pot.earmarked === "yes",
  };
  const { included, excluded } = tally(figures, rule);
  return {
    count: "all-identified",
    council,
    pounds: sumOf(included),
    not_stated: 0,
    not_stated_in: [],
    included,
    excluded,
    absent: included.filter(({ pounds }) => pounds === undefined).map(({ figure }) => figure),
    in_principle: inPrinciple(figures, rule, () => true),
    naive_pounds: naiveSum(figures.filter(movesMoney)),
  };
}
