/** The parts of a split that the paper presents as complete add up to the whole. */
import type { Problem } from "../../csv/problem.ts";
import type { Split } from "../../tables/allocations.ts";
import type { Figure } from "../dataset.ts";
import { linesOf, problemAt, type Check } from "./check.ts";

export const completeSplits: Check = ({ figures }) =>
  figures.flatMap((whole) =>
    (whole.complete_splits ?? []).flatMap((split) => incomplete(whole, split) ?? []),
  );

function incomplete(whole: Figure, split: Split): Problem | undefined {
  const parts = whole.parts.filter((link) => link.split === split).map(({ part }) => part);
  if (parts.length === 0) {
    return problemAt(
      whole,
      "complete_splits",
      `splits that some figure's part_of names; no figure is part of this by ${split}`,
    );
  }
  if (whole.pounds === undefined || parts.some(({ pounds }) => pounds === undefined))
    return undefined;
  const sum = parts.reduce((total, { pounds }) => total + (pounds ?? 0), 0);
  if (Math.abs(sum - whole.pounds) <= roundingOf([whole, ...parts])) return undefined;
  const parts_add_up = `the sum of its parts by ${split} (${linesOf(parts)})`;
  if (whole.qualifier === "about" || whole.qualifier === "at-least") {
    const allowed = `no ${split}: ${whole.pounds} is printed as ${whole.qualifier}, and ${parts_add_up} is ${sum}`;
    return problemAt(whole, "complete_splits", allowed);
  }
  const isCorrected = whole.pounds !== whole.amount_gbp && whole.amount_gbp !== undefined;
  const remedy = isCorrected ? "or another expected there" : "or a row in discrepancies.csv";
  const found = `${whole.amount_gbp ?? ""}, which discrepancies.csv puts at ${whole.pounds}`;
  const allowed = `${sum}, ${parts_add_up}, ${remedy}`;
  return problemAt(whole, "amount_gbp", allowed, isCorrected ? found : undefined);
}

/** Half a last digit of each figure: as far as a printed sum may be off by rounding. */
export function roundingOf(figures: readonly Figure[]): number {
  const roundable = figures.filter((figure) => figure.last_digit > 1);
  return roundable.reduce((total, { last_digit }) => total + last_digit / 2, 0);
}
