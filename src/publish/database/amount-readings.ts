/** Which of the words that an amount can be asked by are our reading, and not printed. */
import { earmarkingEvidence, evidenceOf } from "../../counting/evidence.ts";
import { isScopeRead } from "../../counting/grounds.ts";
import type { Figure, OtherAmount } from "../../dataset/dataset.ts";
import { isOfSeveral, type AmountWords } from "./amount-words.ts";

/**
 * Their names in the database, in its order, and last `in_scope` where it is our reading that it counts, or does
 * not, by what it is for. A word that is inherited is known as it is where it stands.
 */
export function amountReadings(
  amount: Figure | OtherAmount,
): (keyof AmountWords | typeof scopeColumn)[] {
  if (!("decision" in amount)) return [];
  return order.filter((name) => readings[name](amount));
}

/** The column of the figures that says whether what they are for is counted. */
export const scopeColumn = "in_scope";

const readings = {
  purpose: (figure: Figure) =>
    !isOfSeveral(figure) && evidenceOf(figure, "purpose") === "our reading",
  pot_kind: (figure: Figure) =>
    evidenceOf(figure, "from_pot") === "our reading" ||
    figure.inherited.from_pot?.inferred?.some((column) => column === "kind") === true,
  earmarked: (figure: Figure) => earmarkingEvidence(figure) === "our reading",
  status: (figure: Figure) => figure.inferred?.some((column) => column === "status") ?? false,
  recurrence: (figure: Figure) => evidenceOf(figure, "recurrence") === "our reading",
  money_type: (figure: Figure) => evidenceOf(figure, "money_type") === "our reading",
  financial_year: (figure: Figure) => evidenceOf(figure, "period") === "our reading",
  [scopeColumn]: isScopeRead,
};
const order = Object.keys(readings) as (keyof typeof readings)[];
