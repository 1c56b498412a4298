/** What the papers name as paid for by counted money without saying how much of it goes there. */
import type { Chain, Figure } from "../dataset/dataset.ts";
import { headOf } from "./chain-head.ts";
import type { Included } from "./tally.ts";

/** Items without an amount, at any depth, each once. */
export function namedItems(included: readonly Pick<Included, "figure">[]): Figure[] {
  return [...new Set(included.flatMap(({ figure }) => namedBelow(figure.chain)))];
}

/** Those that are for something else than the sum that holds them: how much of it is for what nobody can tell. */
export function namedForOthers(included: readonly Pick<Included, "figure">[]): Figure[] {
  const others = included.flatMap((one) =>
    namedItems([one]).filter(({ purpose }) => purpose !== one.figure.purpose),
  );
  return [...new Set(others)];
}

function namedBelow({ parts }: Chain): Figure[] {
  return parts.flatMap(({ split, chain }) => {
    const figure = headOf(chain);
    const isNamed = split === "item" && chain.figures.every(({ pounds }) => pounds === undefined);
    return [...(isNamed ? [figure] : []), ...namedBelow(chain)];
  });
}
