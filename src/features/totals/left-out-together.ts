/** What a council's totals leave out, each figure once, with the reason of each total that leaves it out. */
import type { Figure } from "../../dataset/dataset.ts";
import type { Clause } from "../../counting/clauses.ts";
import type { Total } from "../../counting/total.ts";

interface LeftOut {
  readonly figure: Figure;
  /** In the order of the totals; undefined where a total counts it. */
  readonly reasons: readonly (Reason | undefined)[];
}

interface Reason {
  readonly clause: Clause;
  readonly because?: Figure | undefined;
}

/** Figures with the same reasons, in file order. */
interface LeftOutGroup {
  readonly clauses: readonly (Clause | undefined)[];
  readonly figures: readonly LeftOut[];
}

/** The most figures first. */
export function leftOutTogether(totals: readonly Total[]): LeftOutGroup[] {
  const figures = new Set(totals.flatMap(({ excluded }) => excluded.map(({ figure }) => figure)));
  const rows = [...figures].map((figure) => ({
    figure,
    reasons: totals.map(({ excluded }) => excluded.find((one) => one.figure === figure)),
  }));
  const clausesOf = ({ reasons }: LeftOut) => reasons.map((reason) => reason?.clause);
  const groups = Map.groupBy(rows, (row) => clausesOf(row).join(" "));
  return [...groups.values()]
    .map((own) => ({ clauses: own.slice(0, 1).flatMap(clausesOf), figures: own }))
    .toSorted((one, other) => other.figures.length - one.figures.length);
}
