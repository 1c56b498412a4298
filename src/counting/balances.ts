/** What is left in pots of which all that went in is known. */
import type { Dataset, Figure, OtherAmount, Pot } from "../dataset/dataset.ts";
import { rowsOf } from "../grouping/by-council.ts";
import { potMovements } from "../dataset/movements.ts";
import { headOf } from "./chain-head.ts";

/** What went into a pot, what left it, and what remains, in pounds. */
export interface Balance {
  readonly pot: Pot;
  readonly fillings: readonly Figure[];
  readonly releases: readonly Figure[];
  /** Pounds put in; undefined where a filling has no amount. */
  readonly paid_in: number | undefined;
  /** What the filled sum pays for beside, of which no amount was seen: each may have drawn on the pot too. */
  readonly unseen: readonly Figure[];
  /** Pounds taken out, at least where something is unseen; undefined where a release has no amount. */
  readonly drawn: number | undefined;
  /** Pounds not drawn in the papers we hold, at most where something is unseen; undefined where it cannot be said. */
  readonly remaining: number | undefined;
  /** Movements whose amount is not published. */
  readonly absent: readonly Figure[];
  /** The latest amount that a paper reports of this pot. */
  readonly last_reported: OtherAmount | undefined;
}

/** A balance for each pot, of all or of those given, with a whole inflow and a filling in our tables. */
export function balances(dataset: Dataset, pots: readonly Pot[] = dataset.pots): Balance[] {
  return pots
    .filter((pot) => pot.inflow === "whole")
    .map((pot) => balanceOf(dataset, pot))
    .filter((balance) => balance.fillings.length > 0);
}

function balanceOf(dataset: Dataset, pot: Pot): Balance {
  const { fillings, releases } = potMovements(rowsOf(dataset, pot.council), pot);
  const [paid_in, drawn] = [sum(fillings), sum(releases)];
  const reports = rowsOf(dataset, pot.council).other_amounts.filter((row) => row.pot === pot);
  const latest = [...reports].sort((a, b) =>
    (a.document.date ?? "") < (b.document.date ?? "") ? 1 : -1,
  );
  return {
    pot,
    fillings,
    releases,
    unseen: sharersUnseen(fillings),
    paid_in,
    drawn,
    remaining: paid_in === undefined || drawn === undefined ? undefined : paid_in - drawn,
    absent: [...fillings, ...releases].filter(({ pounds }) => pounds === undefined),
    last_reported: latest[0],
  };
}

/** Items without an amount of the sums that the fillings are sources of. */
function sharersUnseen(fillings: readonly Figure[]): Figure[] {
  const wholes = fillings.flatMap(({ chain }) => chain.wholes.map((one) => one.chain));
  return [...new Set(wholes)].flatMap(({ parts }) =>
    parts
      .filter(({ split }) => split === "item")
      .map(({ chain }) => headOf(chain))
      .filter(({ pounds }) => pounds === undefined),
  );
}

function sum(figures: readonly Figure[]): number | undefined {
  const known = figures.flatMap(({ pounds }) => pounds ?? []);
  if (known.length < figures.length) return undefined;
  return known.reduce((total, pounds) => total + pounds, 0);
}
