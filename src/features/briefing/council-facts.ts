/** What the questions to a council's papers are made from. Everything is taken from other views. */
import type { Council, Dataset, Decision, Figure, Pot } from "../../dataset/dataset.ts";
import { balances, type Balance } from "../../counting/balances.ts";
import { rowsOf, type CouncilRows } from "../../grouping/by-council.ts";
import { groupOf } from "../../grouping/council-groups.ts";
import { headlineOf } from "../../measures/council-summary.ts";
import { totalOf } from "../../counting/rules.ts";
import type { Total } from "../../counting/total.ts";
import { disclosure, type Disclosure } from "../checks/disclosure.ts";
import { pairVerdict, type PairVerdict } from "../../comparability/verdicts.ts";
import { memoized } from "../../format/memoized.ts";

/** What is asked of one council, worked out once for all its questions. */
export interface CouncilFacts {
  readonly council: Council;
  readonly rows: CouncilRows;
  readonly headline: Decision | undefined;
  readonly authorised: Total;
  readonly everything: Total;
  /** What the headline decision's papers state; undefined where they print no money. */
  readonly disclosure: Disclosure | undefined;
  readonly balances: readonly Balance[];
  /** With each other council of its group, the verdict on what they authorised. */
  readonly verdicts: readonly PairVerdict[];
  readonly discrepancies: Dataset["discrepancies"];
}

/** What a council's briefing is made from; the page of every pair asks for it too. */
export const councilFacts = memoized(gathered, ({ id }) => id);

function gathered(dataset: Dataset, council: Council): CouncilFacts {
  const rows = rowsOf(dataset, council);
  const headline = headlineOf(dataset, council);
  const own = rows.figures.filter(({ decision }) => decision === headline);
  const compared = groupOf(dataset, council)?.councils ?? [];
  const others = compared.filter(({ id }) => id !== council.id);
  return {
    council,
    rows,
    headline,
    authorised: totalOf(dataset, council, "decided"),
    everything: totalOf(dataset, council, "all-identified"),
    disclosure: headline && disclosure(headline, own),
    balances: balances({ ...dataset, ...rows }),
    verdicts: others.map((other) => pairVerdict(dataset, [council, other], { count: "decided" })),
    discrepancies: dataset.discrepancies.filter((fault) => fault.of.council.id === council.id),
  };
}

/** Pots that counted money comes from, and those behind a pot that was filled from another. */
export function sourcesOf({ authorised, everything }: CouncilFacts): Pot[] {
  const figures = [...authorised.included, ...everything.included].map(({ figure }) => figure);
  return [...new Set(figures.flatMap(potsBehind))];
}

function potsBehind(figure: Figure): Pot[] {
  return figure.inherited.from_pot
    ? [figure.inherited.from_pot]
    : figure.chain.parts.flatMap(({ chain }) =>
        chain.figures.flatMap((part) => part.inherited.from_pot ?? []),
      );
}
