/** What is in a total and what is not, grouped as a page tells it. */
import type { Figure } from "../../dataset/dataset.ts";
import { clauses, type Clause } from "../../counting/clauses.ts";
import type { Total } from "../../counting/total.ts";

interface Explanation {
  readonly included: readonly { readonly figure: Figure; readonly pounds: number | undefined }[];
  readonly excluded: readonly ExclusionGroup[];
  readonly naive_pounds: number;
  /** How much adding everything up would overstate the total; undefined where the total is unknown. */
  readonly overstated_pounds: number | undefined;
}

interface ExclusionGroup {
  readonly clause: Clause;
  readonly sentence: string;
  readonly figures: readonly { readonly figure: Figure; readonly because?: Figure | undefined }[];
}

/** The included figures, and the others by the clause that left them out, the largest group first. */
export function explanation(total: Total): Explanation {
  const groups = Map.groupBy(total.excluded, ({ clause }) => clause);
  const excluded = [...groups].map(([clause, figures]) => ({
    clause,
    sentence: clauses[clause],
    figures,
  }));
  return {
    included: total.included,
    excluded: excluded.sort((a, b) => order(a.clause) - order(b.clause)),
    naive_pounds: total.naive_pounds,
    overstated_pounds: total.pounds === undefined ? undefined : total.naive_pounds - total.pounds,
  };
}

function order(clause: Clause): number {
  return Object.keys(clauses).indexOf(clause);
}
