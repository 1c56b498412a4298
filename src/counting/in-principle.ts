/** The sum beside a total: approved figures of decisions in principle, each pound once. */
import type { Figure } from "../dataset/dataset.ts";
import { commonClause } from "./shared-clause.ts";
import { Resolution, tally, type CountingRule, type Included } from "./tally.ts";

/** Figures agreed in principle whose money is not in the total itself. They do not change the balance of any pot. */
export function inPrinciple(
  figures: readonly Figure[],
  rule: CountingRule,
  considers: (figure: Figure) => boolean,
): readonly Included[] {
  const total = new Resolution(figures, rule);
  const exclusionReason: CountingRule["exclusionReason"] = (figure) => {
    const clause = commonClause(figure);
    if (clause !== "in-principle") return clause ?? "other-decision";
    if (!considers(figure) || figure.status !== "approved") return "other-decision";
    return total.state(figure.chain).kind === "none" ? undefined : "restated";
  };
  return tally(figures, { ...rule, exclusionReason, leavesOut: () => false }).included;
}
