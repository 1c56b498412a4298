/** New money in this decision: of what it authorised, what was not set aside before. */
import type { Chain, Council, Dataset, Figure } from "../../dataset/dataset.ts";
import { movesMoney, preferred } from "../../dataset/movements.ts";
import type { Clause } from "./clauses.ts";
import { decided } from "./decided.ts";
import type { Excluded, Included } from "./tally.ts";
import type { Total } from "./total.ts";

/** A sum of money judged as one, in pounds. */
interface Piece {
  readonly figure: Figure;
  readonly new_pounds: number;
  readonly not_stated: number;
  readonly clause?: Clause;
}

/**
 * Judges each figure that `decided` counts by the pot it comes from. Money from a pot that is not
 * earmarked is new; from an earmarked pot it is not; where the pot or its earmarking is unknown it
 * is not stated. The total is absent only where every authorised figure is not stated.
 */
export function newMoney(dataset: Dataset, council: Council): Total {
  const authorised = decided(dataset, council);
  const pieces = authorised.included.flatMap((included) => judged(included));
  const stated = pieces.some(
    (piece) => piece.clause !== "source-not-stated" && piece.clause !== "by-source",
  );
  const isNew = pieces.filter((piece) => piece.new_pounds > 0);
  const pounds = pieces.reduce((total, piece) => total + piece.new_pounds, 0);
  return {
    ...authorised,
    count: "new-money",
    pounds: stated || authorised.included.length === 0 ? pounds : undefined,
    not_stated: pieces.reduce((total, piece) => total + piece.not_stated, 0),
    included: isNew.map(({ figure, new_pounds }) => ({ figure, pounds: new_pounds, cut: [] })),
    excluded: [...leftOut(pieces), ...untouched(authorised.excluded, pieces)],
  };
}

function leftOut(pieces: readonly Piece[]): Excluded[] {
  return pieces
    .filter((piece) => piece.new_pounds === 0)
    .map(({ figure, clause }) => ({ figure, clause: clause ?? "earmarked" }));
}

function untouched(excluded: readonly Excluded[], pieces: readonly Piece[]): Excluded[] {
  const judgedFigures = new Set(pieces.map(({ figure }) => figure));
  return excluded.filter(({ figure }) => !judgedFigures.has(figure));
}

/** The pieces of one authorised figure. The figure itself is always among them. */
function judged({ figure, pounds, cut }: Included): Piece[] {
  if (pounds === undefined)
    return [{ figure, new_pounds: 0, not_stated: 0, clause: "source-not-stated" }];
  const replaced = figure.chain.figures.flatMap(({ supersedes }) => supersedes);
  const earlier = replaced.filter((one) => one.decision !== figure.decision);
  const before = [...new Set(earlier.map(({ chain }) => chain))]
    .map((chain) => preferred(chain.figures.filter(movesMoney))?.pounds ?? 0)
    .reduce((total, one) => total + one, 0);
  const increase = earlier.length === 0 ? pounds : Math.max(0, pounds - before);
  if (increase === 0) return [{ figure, new_pounds: 0, not_stated: 0, clause: "not-an-increase" }];
  const pot = figure.read.from_pot;
  if (pot) return [fromPot(figure, increase, pot.earmarked)];
  return bySource(figure, pounds, increase, cut);
}

function fromPot(figure: Figure, pounds: number, earmarked: "yes" | "no" | undefined): Piece {
  if (earmarked === "no") return { figure, new_pounds: pounds, not_stated: 0 };
  if (earmarked === "yes") return { figure, new_pounds: 0, not_stated: 0, clause: "earmarked" };
  return { figure, new_pounds: 0, not_stated: pounds, clause: "source-not-stated" };
}

/** A figure without a pot: the sum over its sources; what no source explains is not stated. */
function bySource(
  figure: Figure,
  pounds: number,
  increase: number,
  cut: readonly Chain[],
): Piece[] {
  const sources = sourcesOf(figure.chain).filter(({ chain }) => !cut.includes(chain));
  if (sources.length === 0) return [fromPot(figure, increase, undefined)];
  const pieces = sources.flatMap((part) => judged({ figure: part, pounds: part.pounds, cut }));
  const remainder = Math.max(
    0,
    pounds - sources.reduce((total, part) => total + (part.pounds ?? 0), 0),
  );
  if (increase === pounds) {
    const rest: Piece = { figure, new_pounds: 0, not_stated: remainder, clause: "by-source" };
    return [rest, ...pieces];
  }
  const fresh = pieces.reduce((total, piece) => total + piece.new_pounds, 0);
  const certain = Math.max(0, increase - (pounds - fresh));
  return [{ figure, new_pounds: certain, not_stated: increase - certain, clause: "by-source" }];
}

/** One figure for each source that the paper splits the money by. */
function sourcesOf(chain: Chain): Figure[] {
  const parts = chain.parts.filter(({ split }) => split === "source");
  return parts.flatMap(({ chain: part }) => preferred(part.figures.filter(movesMoney)) ?? []);
}
