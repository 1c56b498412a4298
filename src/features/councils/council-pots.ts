/** The pots of money that a council's figures name, with what went in and out where that is known. */
import type { Council, Dataset, Pot } from "../../dataset/dataset.ts";
import { balances, type Balance } from "../../counting/balances.ts";
import { rowsOf } from "../../grouping/by-council.ts";
import { potKindSentence } from "../../wording/pot-kind.ts";

/** A pot as the council's page shows it. */
export interface CouncilPot {
  readonly pot: Pot;
  /** What kind of pot it is, in a sentence. */
  readonly kind: string;
  readonly earmarked: string;
  /** Undefined where not all that went in is known. */
  readonly balance: Balance | undefined;
}

/** Pots with a balance first, then the others in file order. */
export function councilPots(dataset: Dataset, council: Council): CouncilPot[] {
  const { pots } = rowsOf(dataset, council);
  const known = new Map(balances(dataset, pots).map((balance) => [balance.pot, balance]));
  const rows = pots.map((pot) => ({
    pot,
    kind: potKindSentence(pot),
    earmarked: earmarkedText(pot, known.get(pot)),
    balance: known.get(pot),
  }));
  return [...rows.filter(({ balance }) => balance), ...rows.filter(({ balance }) => !balance)];
}

/** Whether the money was set aside for the services before, in a few words; what was put in may have been new then. */
function earmarkedText({ earmarked }: Pot, balance: Balance | undefined): string {
  if (earmarked === undefined) return "cannot be told";
  return earmarked === "yes" && balance ? "yes, since it was put in" : earmarked;
}
