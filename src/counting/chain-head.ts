/** Which figure stands for money that several figures print. */
import type { Chain, Figure } from "../dataset/dataset.ts";
import { preferred } from "../dataset/movements.ts";

/** The figure that a total would count, else the first; `among` narrows the choice where it can. */
export function headOf(chain: Chain, among: (figure: Figure) => boolean = () => true): Figure {
  const own = chain.figures.filter(among);
  const choice = own.length > 0 ? own : chain.figures;
  const decided = choice.filter(({ status }) => status === "approved" || status === "noted");
  const figure = preferred(decided.length > 0 ? decided : choice);
  if (!figure) throw new Error("a chain without figures");
  return figure;
}
