/**
 * The smallest sums that a counted or released figure divides into: each has one source, one
 * recurrence, one purpose. Together they are the whole, to the pound.
 */
import { movesMoney, preferred } from "../../../dataset/movements.ts";
import type { Chain, Figure, Pot } from "../../../dataset/dataset.ts";
import { slices } from "../../../counting/breakdown.ts";
import { isWithin } from "../../../dataset/chains.ts";
import type { Included } from "../../../counting/tally.ts";

/** A sum with one source, one recurrence and one purpose. */
export interface Share {
  /** The figure that says what the money is. */
  readonly figure: Figure;
  /** The counted or released figure that it is a share of; itself where it is undivided. */
  readonly whole: Figure;
  readonly pounds: number;
  /** The pot that the money is put into, for later release. */
  readonly into: Pot | undefined;
}

/** Whether what leaves a pot is the money that went in, and not counted again. */
type Passes = (pot: Pot) => boolean;

/** Goes down complete splits, then sets apart what goes into a pot. Nothing of an absent amount. */
export function sharesOf(included: Included, passes: Passes): Share[] {
  const sums = new Map<Figure, number>();
  for (const { figure, pounds } of slices(included, "purpose"))
    sums.set(figure, (sums.get(figure) ?? 0) + pounds);
  const whole = included.figure;
  // Where rounding takes more from a part than it has, the parts cannot be told apart.
  const parts = [...sums.values()].some((pounds) => pounds < 0)
    ? [[whole, included.pounds ?? 0] as const]
    : [...sums];
  return parts
    .filter(([, pounds]) => pounds > 0)
    .flatMap(([figure, pounds]) =>
      setApart({ figure, whole, pounds, into: undefined }, { included, passes }),
    );
}

interface Division {
  readonly included: Included;
  readonly passes: Passes;
}

function setApart(share: Share, division: Division): Share[] {
  const { chain } = share.figure;
  const into = filledBy(chain, division);
  if (into) return [{ ...share, into }];
  const fillings = fillingParts(chain, division);
  const filled = sumOf(fillings);
  if (filled === 0 || filled > share.pounds) return [share];
  const rest = share.pounds - filled;
  const parts = fillings.map((one) => ({ ...one, whole: share.whole }));
  return rest === 0 ? parts : [...parts, { ...share, pounds: rest }];
}

/** The pot that a figure, or the whole it is counted in, is put into. */
function filledBy(chain: Chain, division: Division): Pot | undefined {
  const pot = ownPot(chain, division);
  const top = division.included.figure.chain;
  if (pot || chain === top) return pot;
  return chain.wholes
    .filter((link) => isWithin(link.chain, top))
    .map((link) => filledBy(link.chain, division))
    .find((found) => found !== undefined);
}

function ownPot({ figures }: Chain, { passes }: Division): Pot | undefined {
  return figures
    .filter(movesMoney)
    .flatMap(({ to_pot }) => to_pot ?? [])
    .find(passes);
}

type Filling = Omit<Share, "whole">;

/** Parts that go into a pot though the whole does not: of several splits, the one that finds most. */
function fillingParts(chain: Chain, division: Division): Filling[] {
  const bySplit = Map.groupBy(chain.parts, ({ split }) => split);
  const found = [...bySplit.values()].map((links) =>
    links.flatMap((link) => fillingsOf(link.chain, division)),
  );
  return found.reduce((most, parts) => (sumOf(parts) > sumOf(most) ? parts : most), []);
}

function fillingsOf(chain: Chain, division: Division): Filling[] {
  if (division.included.cut.includes(chain)) return [];
  const figure = preferred(chain.figures.filter(movesMoney));
  const into = ownPot(chain, division);
  if (!figure?.pounds || !into) return fillingParts(chain, division);
  return [{ figure, pounds: figure.pounds, into }];
}

function sumOf(parts: readonly Filling[]): number {
  return parts.reduce((sum, { pounds }) => sum + pounds, 0);
}
