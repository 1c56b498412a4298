/** One leg of the money's way: from where to where, how much, and what kind of money. */
import type { Decision, Figure } from "../../../dataset/dataset.ts";
import type { Qualifier } from "../../../tables/amount.ts";
import type { Recurrence, TotalPart } from "../../../measures/totals.ts";
import type { FlowEnd } from "./flow-ends.ts";

/** The kind of money. Legs that differ in one of these are never added in a picture. */
export interface Money {
  readonly recurrence: Recurrence;
  readonly capital: boolean;
  /** How much of it is one-off, or ongoing, by our reading: all or some; undefined where it is printed. */
  readonly inferred: TotalPart["inferred"];
  /** The figure, or the sum that it is a share of, is printed as what may be spent at most. */
  readonly ceiling: boolean;
  /** The qualifier that it is printed with; undefined where there is none. */
  readonly qualifier: Qualifier | undefined;
}

/** Pounds of a leg, with the counted or released sum that they are a share of. */
export interface SumShare {
  readonly pounds: number;
  readonly qualifier: Qualifier | undefined;
  readonly whole: Figure;
}

/** How much of several sums together is our reading. */
export function inferredOf(all: readonly Pick<Money, "inferred">[]): Money["inferred"] {
  if (all.every(({ inferred }) => inferred === undefined)) return undefined;
  return all.every(({ inferred }) => inferred === "all") ? "all" : "some";
}

/** One leg of the money's way. */
export interface Leg extends Money, SumShare {
  /** Before it is counted, coming in, passing on from a pot, or left in it. */
  readonly stage: "before" | "in" | "on" | "left";
  readonly from: FlowEnd;
  readonly to: FlowEnd;
  readonly pounds: number;
  readonly figure: Figure;
  /** The counted or released sum that the figure is a share of. */
  readonly whole: Figure;
  /** Who moved it; undefined where it stays. */
  readonly decision: Decision | undefined;
}
