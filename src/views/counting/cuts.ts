/**
 * Parts of a counted whole whose money is counted elsewhere already: a part drawn from a pot whose
 * filling is counted, or one that a later figure outside the whole replaces. The whole is cut by them.
 */
import type { Chain, Figure } from "../../dataset/dataset.ts";
import { movesMoney, preferred } from "../../dataset/movements.ts";
import type { Resolution } from "./tally.ts";

export interface Cut {
  readonly chains: readonly Chain[];
  readonly pounds: number;
}

const nothing: Cut = { chains: [], pounds: 0 };

/** What has to come off a counted whole. Of several splits, the one that finds most. */
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
    resolution.countedFilling(figure) ?? counts(resolution.successor(chain), resolution, top);
  if (!elsewhere || figure.pounds === undefined) return cutChains(chain, resolution, top);
  return { chains: [chain], pounds: figure.pounds };
}

/** The successor, if its money is counted and not within the same whole. */
function counts(
  successor: Figure | undefined,
  resolution: Resolution,
  top: Chain,
): Figure | undefined {
  if (!successor || isWithin(successor.chain, top)) return undefined;
  const { kind } = resolution.state(successor.chain);
  return kind === "counted" || kind === "inside" ? successor : undefined;
}

function isWithin(chain: Chain, top: Chain): boolean {
  return chain === top || chain.wholes.some(({ chain: whole }) => isWithin(whole, top));
}

function sum(a: Cut, b: Cut): Cut {
  return { chains: [...a.chains, ...b.chains], pounds: a.pounds + b.pounds };
}
