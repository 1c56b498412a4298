/**
 * A council's figures as a reader can follow them: decision by decision, sums above their parts,
 * the same money printed again folded under the figure that stands for it.
 */
import type { Chain, Council, Dataset, Decision, Figure } from "../dataset/dataset.ts";
import { preferred } from "../dataset/movements.ts";

export interface LedgerSection {
  readonly decision: Decision;
  readonly entries: readonly LedgerEntry[];
}

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
  const figures = dataset.figures.filter((figure) => figure.council === council);
  const placed = new Set<Chain>();
  const roots = [...new Set(figures.map(({ chain }) => chain))].filter(
    ({ wholes }) => wholes.length === 0,
  );
  const entries = roots.map((chain) => entryOf(chain, placed));
  const decisions = dataset.decisions.filter((decision) => decision.council === council);
  return [...decisions].sort(latestFirst).map((decision) => ({
    decision,
    entries: entries.filter(({ figure }) => figure.decision === decision),
  }));
}

function entryOf(chain: Chain, placed: Set<Chain>): LedgerEntry {
  placed.add(chain);
  const figure = head(chain);
  const fresh = chain.parts.filter((link) => !placed.has(link.chain));
  const years = fresh.filter(({ split }) => split === "year").map((link) => link.chain);
  const others = fresh.filter(({ split }) => split !== "year").map((link) => link.chain);
  const parts = [...new Set(others)].flatMap((part) =>
    placed.has(part) ? [] : [entryOf(part, placed)],
  );
  for (const year of years) placed.add(year);
  return {
    figure,
    restated: chain.figures.filter((member) => member !== figure),
    parts,
    years: [...new Set(years)].flatMap((year) => year.figures),
  };
}

/** The figure that stands for a chain: the one that a total would count, else the first. */
function head(chain: Chain): Figure {
  const counted = chain.figures.filter(({ status }) => status === "approved" || status === "noted");
  const figure = preferred(counted.length > 0 ? counted : chain.figures);
  if (!figure) throw new Error("a chain without figures");
  return figure;
}

function latestFirst(a: Decision, b: Decision): number {
  return a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1;
}
