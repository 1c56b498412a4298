/** A figure does not replace a sum that it is a part of: nothing would be left to count. */
import { isWithin } from "../../chains.ts";
import type { Chain, Figure } from "../../dataset.ts";
import { linesOf, problemAt, type Check } from "../check.ts";

export const successorsOutside: Check = ({ figures }) =>
  figures.flatMap((figure) => {
    if (figure.supersedes.length === 0) return [];
    const around = [...replacedBy(figure)].find((chain) => isWithin(figure.chain, chain));
    if (!around) return [];
    const allowed = `figures that it is not a part of, as it is of ${linesOf(around.figures)}`;
    return problemAt(figure, "supersedes", allowed);
  });

/** What a figure replaces, and what that has replaced before. */
function replacedBy(figure: Figure): Set<Chain> {
  const replaced = new Set(figure.supersedes.map(({ chain }) => chain));
  for (const chain of replaced) {
    for (const { supersedes } of chain.figures) {
      for (const earlier of supersedes) replaced.add(earlier.chain);
    }
  }
  return replaced;
}
