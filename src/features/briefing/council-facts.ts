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

const known = new WeakMap<Dataset, Map<string, CouncilFacts>>();

/** Worked out once for each council: its own page and the page of every pair ask. */
export function councilFacts(dataset: Dataset, council: Council): CouncilFacts {
  const facts = known.get(dataset) ?? new Map<string, CouncilFacts>();
  known.set(dataset, facts);
  const found = facts.get(council.id) ?? gathered(dataset, council);
  facts.set(council.id, found);
  return found;
}

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
    verdicts: others.map((other) => pairVerdict(dataset, [council, other], "decided")),
    discrepancies: [...rows.figures, ...rows.other_amounts].flatMap((row) => row.discrepancies),
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
