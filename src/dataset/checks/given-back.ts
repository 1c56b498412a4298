/**
 * Money that goes back to where it came from is for none of the services any more: counted once more it would be
 * two sums where there is one pound. A pot that is set aside for them may be filled again.
 */
import type { Dataset, Figure } from "../dataset.ts";
import { movesMoney } from "../movements.ts";
import { linesOf, problemAt, type Check } from "./check.ts";
import { isBefore } from "./dates.ts";

export const givenBack: Check = ({ figures }) =>
  figures.flatMap((figure) => {
    const earlier = drawnBefore(figure, figures);
    const pot = figure.to_pot;
    if (!pot || earlier.length === 0) return [];
    const allowed = `no, as it goes back to a pot from which money came before (${linesOf(earlier)}); or earmarked yes in pots.csv, where ${pot.id} is set aside for these services`;
    return [problemAt(figure, "in_scope", allowed)];
  });

/** What came on an earlier day out of the pot that a counted figure fills, if that is not set aside. */
function drawnBefore(figure: Figure, figures: Dataset["figures"]): Figure[] {
  const { to_pot: pot, in_scope, decision } = figure;
  const isCounted = (in_scope === "yes" || in_scope === "partly") && movesMoney(figure);
  if (pot === undefined || pot.earmarked === "yes" || !isCounted) return [];
  return figures.filter(
    (one) =>
      one.inherited.from_pot === pot &&
      movesMoney(one) &&
      isBefore(one.decision.date, decision.date),
  );
}
