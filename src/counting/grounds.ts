/**
 * On what counted money stands where no paper prints that: how much of it counts by our reading of what it is
 * for, and how much is an amount that a member told a meeting.
 */
import { isOfficial } from "../dataset/chains.ts";
import type { Figure } from "../dataset/dataset.ts";
import { asFarAsPrinted, divide } from "./breakdown.ts";
import type { Clause } from "./clauses.ts";
import { evidenceOf } from "./evidence.ts";
import type { Included } from "./tally.ts";

/** Pounds of counted money. */
interface Grounds {
  /** Of which it is our reading that it is for the services that are counted. */
  readonly scope_read: number;
  /** Of which the minutes of what a member said are all that prints the amount. */
  readonly told: number;
}

/** Of all these sums together. A part speaks for itself where its sum does not. */
export function groundsOf(included: readonly Included[]): Grounds {
  const { scope_read, told } = grounded(included);
  const sum = (some: readonly Included[]) => some.reduce((all, { pounds = 0 }) => all + pounds, 0);
  return { scope_read: sum(scope_read), told: sum(told) };
}

/** The sums and parts themselves. */
export function grounded(
  included: readonly Included[],
): Readonly<Record<keyof Grounds, readonly Included[]>> {
  return { scope_read: where(included, isScopeRead), told: where(included, isTold) };
}

/** Whether it is our reading that a figure counts, or that it does not, by what it is for. */
export function isScopeRead(figure: Figure): boolean {
  return evidenceOf(figure, "in_scope") === "our reading";
}

/** Why a figure is left out for what it is for. */
export const scopeClauses: ReadonlySet<string> = new Set<Clause>([
  "out-of-scope",
  "past-years",
  "mixed-scope",
]);

/** Whether no official paper prints the amount but the minutes of what a member said. */
export function isTold({ told_by, chain }: Figure): boolean {
  return (
    told_by !== undefined &&
    chain.figures.every((figure) => figure.told_by !== undefined || !isOfficial(figure))
  );
}

function where(included: readonly Included[], is: (figure: Figure) => boolean): Included[] {
  const dimension = (figure: Figure) => (is(figure) ? "so" : undefined);
  return included.flatMap(({ figure, pounds, cut }) =>
    pounds === undefined
      ? []
      : divide(figure, pounds, { dimension, ways: asFarAsPrinted, cut })
          .filter(({ category }) => category === "so")
          .map((part) => ({ figure: part.figure, pounds: part.pounds, cut })),
  );
}
