/** What else a pot may have paid for, and what fills it. */
import type { Figure } from "../../../dataset/dataset.ts";
import { headOf } from "../../../counting/chain-head.ts";
import type { CouncilFacts } from "../council-facts.ts";

/** What the same whole pays for beside, of which no amount was seen: it may have drawn on the pot too. */
export function sharersUnseen(fillings: readonly Figure[]): Figure[] {
  const wholes = fillings.flatMap(({ chain }) => chain.wholes.map((one) => one.chain));
  return [...new Set(wholes)].flatMap(({ parts }) =>
    parts
      .filter(({ split }) => split === "item")
      .map(({ chain }) => headOf(chain))
      .filter(({ pounds }) => pounds === undefined),
  );
}

/** Whether all of some money comes out of pots that were filled with ongoing money alone. */
export function isFedYearly({ balances }: CouncilFacts, figures: readonly Figure[]): boolean {
  return (
    figures.length > 0 &&
    figures.every(({ inherited: { from_pot } }) => {
      const fillings = balances.find(({ pot }) => pot === from_pot)?.fillings ?? [];
      return (
        fillings.length > 0 && fillings.every(({ inherited }) => inherited.recurrence === "ongoing")
      );
    })
  );
}
