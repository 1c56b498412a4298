/**
 * Figures as a reader can follow them: sums above their parts, the same money printed again folded
 * under the figure that stands for it. By council, each figure stands once; by decision, each of its.
 */
import type { Chain, Council, Dataset, Decision, Figure } from "../../dataset/dataset.ts";
import { rowsOf } from "../../grouping/by-council.ts";
import { headOf } from "../../counting/chain-head.ts";
import { inTime } from "../../grouping/decision-neighbours.ts";

/** A decision with its figures as a tree. */
export interface LedgerSection {
  readonly decision: Decision;
  readonly entries: readonly LedgerEntry[];
}

/** One sum of the tree. */
export interface LedgerEntry {
  readonly figure: Figure;
  /** Figures that print the same money again. */
  readonly restated: readonly Figure[];
  /** Parts by item, source or step. */
  readonly parts: readonly LedgerEntry[];
  /** The same sum by financial year. */
  readonly years: readonly Figure[];
}

/** Every decision of the council, the latest first; every figure of the council stands just once. */
export function ledger(dataset: Dataset, council: Council): LedgerSection[] {
  const { figures, decisions } = rowsOf(dataset, council);
  const chains = new Set(figures.map(({ chain }) => chain));
  const placed = new Set<Chain>();
  const entries = [...chains]
    .filter(({ wholes }) => wholes.length === 0)
    .map((chain) => entryOf(chain, placed, () => true));
  return inTime(decisions)
    .reverse()
    .map((decision) => ({
      decision,
      entries: entries.filter(({ figure }) => figure.decision === decision),
    }));
}

/**
 * The figures of one decision, in the order of the paper. A sum stands under its whole where that
 * is of the same decision; parts that other decisions made are among its parts.
 */
export function decisionEntries(dataset: Dataset, decision: Decision): LedgerEntry[] {
  const ofDecision = (figure: Figure) => figure.decision === decision;
  const own = rowsOf(dataset, decision.council).figures.filter(ofDecision);
  const chains = new Set(own.map(({ chain }) => chain));
  const placed = new Set<Chain>();
  return [...chains]
    .filter((chain) => !hasWholeAmong(chain, chains))
    .map((chain) => entryOf(chain, placed, ofDecision));
}

function hasWholeAmong(chain: Chain, chains: ReadonlySet<Chain>): boolean {
  return chain.wholes.some(({ chain: whole }) => chains.has(whole) || hasWholeAmong(whole, chains));
}

function entryOf(
  chain: Chain,
  placed: Set<Chain>,
  among: (figure: Figure) => boolean,
): LedgerEntry {
  placed.add(chain);
  const figure = headOf(chain, among);
  const fresh = chain.parts.filter((link) => !placed.has(link.chain));
  const years = fresh.filter(({ split }) => split === "year").map((link) => link.chain);
  const others = fresh.filter(({ split }) => split !== "year").map((link) => link.chain);
  const direct = others.filter((part) => !hasWholeAmong(part, new Set(others)));
  const parts = [...new Set(direct)].flatMap((part) =>
    placed.has(part) ? [] : [entryOf(part, placed, among)],
  );
  for (const year of years) placed.add(year);
  return {
    figure,
    restated: chain.figures.filter((member) => member !== figure),
    parts,
    years: [...new Set(years)].flatMap((year) => year.figures),
  };
}
