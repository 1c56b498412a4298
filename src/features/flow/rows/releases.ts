/** What leaves a pot whose filling a total holds: the same money on its way, never new money. */
import type { Dataset, Figure, Pot } from "../../../dataset/dataset.ts";
import { potMovements } from "../../../dataset/movements.ts";
import { rowsOf } from "../../../grouping/by-council.ts";
import { isWithin } from "../../../dataset/chains.ts";
import type { Total } from "../../../counting/total.ts";
import { sharesOf, type Share } from "./shares.ts";

/** The counting rule leaves out what comes from an earmarked pot: only there money passes on. */
export function passesOn(pot: Pot): boolean {
  return pot.earmarked === "yes";
}

/** Releases from a pot, each once, by date, without those that the total counts as money of its own. */
export function releasesOf(dataset: Dataset, total: Total, pot: Pot): readonly Figure[] {
  return potMovements(rowsOf(dataset, total.council), pot).releases.filter(
    (release) => !isCounted(release, total),
  );
}

/** Whether the total holds the figure, itself or inside a whole from which it is not cut. */
export function isCounted({ chain }: Figure, { included }: Total): boolean {
  return included.some(
    ({ figure, cut }) => isWithin(chain, figure.chain) && !cut.some((one) => isWithin(chain, one)),
  );
}

/** The shares of a release, as they go on to another pot or to what they are for. */
export function releaseShares(release: Figure): Share[] {
  return sharesOf({ figure: release, pounds: release.pounds, cut: [] }, passesOn);
}

/** Pots after those that money reaches them from. A circle of movements is cut where it closes. */
export function inOrder(pots: readonly Pot[], next: (pot: Pot) => readonly Pot[]): Pot[] {
  const done = new Set<Pot>();
  const order: Pot[] = [];
  const visit = (pot: Pot): void => {
    if (done.has(pot)) return;
    done.add(pot);
    next(pot).forEach(visit);
    order.unshift(pot);
  };
  pots.forEach(visit);
  return order;
}
