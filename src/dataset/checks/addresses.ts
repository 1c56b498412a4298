/** Allocations and other amounts share the addresses under `/figures/`: no id may stand in both. */
import { linesOf, problemAt, type Check } from "./check.ts";

export const figureAddresses: Check = ({ figures, other_amounts }) => {
  const taken = new Map(figures.map((figure) => [figure.id, figure]));
  return other_amounts.flatMap((amount) => {
    const figure = taken.get(amount.id);
    if (!figure) return [];
    const { file } = figure.cells.position;
    const allowed = `an id that no allocation has (${file}, ${linesOf([figure])} has it): both have a page of that name`;
    return [problemAt(amount, "id", allowed)];
  });
};
