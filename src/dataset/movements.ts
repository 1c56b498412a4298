/**
 * The movements of a pot, each once: what was put in and what was taken out, by approved and noted
 * official figures, in or out of scope. In-principle and withdrawn decisions move nothing.
 */
import { isOfficial } from "./chains.ts";
import type { Chain, Dataset, Figure, Pot } from "./dataset.ts";
import { memoized } from "../format/memoized.ts";

export interface PotMovements {
  /** One figure for each sum that went in, by date. */
  readonly fillings: readonly Figure[];
  /** One figure for each sum that went out, by date. */
  readonly releases: readonly Figure[];
}

export function potMovements({ figures }: Pick<Dataset, "figures">, pot: Pot): PotMovements {
  const moving = movingFigures(figures);
  return {
    fillings: eachOnce(moving.into.get(pot) ?? []),
    releases: eachOnce(moving.from.get(pot) ?? []),
  };
}

/** The figures that move money, by the pots that they fill and draw on. */
interface Moving {
  readonly into: ReadonlyMap<Pot | undefined, readonly Figure[]>;
  readonly from: ReadonlyMap<Pot | undefined, readonly Figure[]>;
}

const movingFigures = memoized((figures: readonly Figure[]): Moving => {
  const moving = figures.filter(movesMoney);
  return {
    into: Map.groupBy(moving, ({ to_pot }) => to_pot),
    from: Map.groupBy(moving, ({ inherited }) => inherited.from_pot),
  };
});

/**
 * Whether a figure can put money in motion: decided, or reported as decided, and official.
 * What a decision in principle, or one that only recommends, calls approved is not decided yet.
 */
export function movesMoney(figure: Figure): boolean {
  const { status, decision } = figure;
  if (!isOfficial(figure) || decision.stage === "withdrawn") return false;
  if (status === "noted") return true;
  return (
    status === "approved" &&
    !["recommended", "approved in principle", "outcome not seen"].includes(decision.stage)
  );
}

/** The member of a chain to quote: with an amount, then approved, then the later, then the finer print. */
export function preferred(figures: readonly Figure[]): Figure | undefined {
  return [...figures].sort(
    (a, b) =>
      Number(b.pounds !== undefined) - Number(a.pounds !== undefined) ||
      Number(b.status === "approved") - Number(a.status === "approved") ||
      compare(b.decision.date, a.decision.date) ||
      a.last_digit - b.last_digit ||
      Number(a.restates !== undefined) - Number(b.restates !== undefined),
  )[0];
}

function eachOnce(figures: readonly Figure[]): Figure[] {
  const moving: ReadonlyMap<Chain, readonly Figure[]> = Map.groupBy(figures, ({ chain }) => chain);
  const replaced = (chain: Chain) =>
    chain.figures.some((figure) => figure.superseded_by.some((later) => moving.has(later.chain)));
  const inside = (chain: Chain): boolean =>
    chain.wholes.some(({ chain: whole }) => moving.has(whole) || inside(whole));
  const counted = [...moving].filter(([chain]) => !replaced(chain) && !inside(chain));
  return counted
    .flatMap(([, members]) => preferred(members) ?? [])
    .sort((a, b) => compare(a.decision.date, b.decision.date));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
