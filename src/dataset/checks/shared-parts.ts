/** No two figures that a total may count share a part: each pound would be counted twice. */
import type { Problem } from "../../csv/problem.ts";
import type { Chain, Figure } from "../dataset.ts";
import { movesMoney } from "../movements.ts";
import { linesOf, problemAt, type Check } from "./check.ts";

export const sharedParts: Check = ({ figures, decisions }) => {
  const countable = figures.filter((figure) => movesMoney(figure) && figure.in_scope === "yes");
  const everything = sharedAmong(figures, new Set(countable));
  if (everything.length > 0) return everything;
  const decided = Map.groupBy(
    countable.filter(({ status }) => status === "approved"),
    ({ decision }) => decision,
  );
  return decisions.flatMap((decision) => {
    const approved = decided.get(decision) ?? [];
    return approved.length < 2 ? [] : sharedAmong(approved, new Set(approved));
  });
};

function sharedAmong(figures: readonly Figure[], countable: ReadonlySet<Figure>): Problem[] {
  return figures.flatMap((part) => {
    if (part.part_of.length === 0) return [];
    const tops = new Set(topsOf(part.chain, countable));
    if (tops.size < 2) return [];
    const counted = [...tops].flatMap(
      (chain) => chain.figures.find((figure) => countable.has(figure)) ?? [],
    );
    const allowed = `a part of one counted figure; ${linesOf(counted)} would both count it`;
    return problemAt(part, "part_of", allowed);
  });
}

/** The outermost wholes that a total would count. */
function topsOf(chain: Chain, countable: ReadonlySet<Figure>): Chain[] {
  const above = chain.wholes.flatMap(({ chain: whole }) => topsOf(whole, countable));
  if (above.length > 0) return above;
  const superseded = chain.figures.some((figure) =>
    figure.superseded_by.some((later) => later.chain.figures.some((same) => countable.has(same))),
  );
  const counts = chain.figures.some(
    (figure) => countable.has(figure) && figure.pounds !== undefined,
  );
  return counts && !superseded ? [chain] : [];
}
