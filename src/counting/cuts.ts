/**
 * Parts of a counted whole whose money is counted elsewhere already: a part drawn from a pot whose
 * filling is counted, or one that a later figure outside the whole replaces. The whole is cut by them.
 */
import { isWithin } from "../dataset/chains.ts";
import type { Chain, Figure } from "../dataset/dataset.ts";
import { movesMoney, preferred } from "../dataset/movements.ts";
import { holdsMoney, type State } from "./state.ts";

interface Cut {
  readonly chains: readonly Chain[];
  readonly pounds: number;
}

/** What is known of the money of other figures under the same counting rule. */
interface Resolution {
  readonly state: (chain: Chain) => State;
  readonly successor: (chain: Chain) => Figure | undefined;
  readonly countedFillings: (figure: Figure) => readonly Figure[];
}

const nothing: Cut = { chains: [], pounds: 0 };

/** What must be subtracted from a counted whole. Of several splits, the one with the largest cut. */
export function cutChains(whole: Chain, resolution: Resolution, top: Chain = whole): Cut {
  const splits = Map.groupBy(whole.parts, ({ split }) => split);
  const bySplit = [...splits.values()].map((parts) =>
    parts.map(({ chain }) => cutPart(chain, resolution, top)).reduce(sum, nothing),
  );
  return bySplit.reduce((most, cut) => (cut.pounds > most.pounds ? cut : most), nothing);
}

function cutPart(chain: Chain, resolution: Resolution, top: Chain): Cut {
  const figure = preferred(chain.figures.filter(movesMoney));
  if (!figure) return nothing;
  const elsewhere =
    filledElsewhere(figure, resolution, top) ??
    counts(resolution.successor(chain), resolution, top);
  if (!elsewhere || figure.pounds === undefined) return cutChains(chain, resolution, top);
  return { chains: [chain], pounds: figure.pounds };
}

/** The counted filling of its pot, unless one lies within the same whole: that counts the money here. */
function filledElsewhere(figure: Figure, resolution: Resolution, top: Chain): Figure | undefined {
  const fillings = resolution.countedFillings(figure);
  return fillings.some(({ chain }) => isWithin(chain, top)) ? undefined : fillings[0];
}

/** The figure in which the money is counted in the end, if that is not within the same whole. */
function counts(later: Figure | undefined, resolution: Resolution, top: Chain): Figure | undefined {
  if (!later || isWithin(later.chain, top)) return undefined;
  const state = resolution.state(later.chain);
  if (state.kind === "left") return counts(state.figure, resolution, top);
  return holdsMoney(state) ? later : undefined;
}

/** Pounds of the cuts within a chain, to be subtracted from what is counted of it. */
export function poundsCut(chain: Chain, cut: readonly Chain[]): number {
  return cut
    .filter((one) => isWithin(one, chain))
    .map(({ figures }) => preferred(figures.filter(movesMoney))?.pounds ?? 0)
    .reduce((total, pounds) => total + pounds, 0);
}

function sum(a: Cut, b: Cut): Cut {
  return { chains: [...a.chains, ...b.chains], pounds: a.pounds + b.pounds };
}
