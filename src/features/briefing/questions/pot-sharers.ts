/** What fills the pots that money comes out of. */
import type { Figure } from "../../../dataset/dataset.ts";
import type { CouncilFacts } from "../council-facts.ts";

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
