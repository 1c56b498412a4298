/** What went into a pot, left it and remains, each with the qualifiers of the figures behind it. */
import type { Balance } from "../../counting/balances.ts";
import { qualifiedOfFigures } from "../../counting/qualifier-slices.ts";
import { isAll, type QualifiedParts } from "../../counting/qualified-parts.ts";
import { inPounds } from "../../format/money.ts";
import type { Qualifier } from "../../tables/amount.ts";
import { qualifiedAmount } from "./qualified-amount.ts";

/** `up to £11,490,000`, `£6,574,000 (£600,000 of it “up to”)`; empty where it cannot be said. */
export function balanceText(balance: Balance, what: BalanceAmount): string {
  const pounds = balance[what];
  const qualified = qualifiedBalance(balance, what);
  if (pounds === undefined || qualified === undefined) return "";
  // Where up to all of it was released, nothing at least is left.
  if (what === "remaining" && pounds === 0 && qualifiedOfFigures(balance.releases).ceiling > 0)
    return `at least ${inPounds(0)}`;
  return qualifiedAmount(pounds, qualified, inPounds);
}

type BalanceAmount = "paid_in" | "drawn" | "remaining";

/** The qualified parts of an amount of a balance; undefined where the amount cannot be said. */
export function qualifiedBalance(
  balance: Balance,
  what: BalanceAmount,
): QualifiedParts | undefined {
  const pounds = balance[what];
  if (pounds === undefined) return undefined;
  if (what === "paid_in") return qualifiedOfFigures(balance.fillings);
  if (what === "drawn") return qualifiedOfFigures(balance.releases);
  return qualifiedLeft(balance, pounds);
}

/**
 * The qualified parts of what is left of a pot. Where what went in is a ceiling or a floor, so is what is left; and of
 * a fixed sum of which at most so much was released, at least so much is left.
 */
export function qualifiedLeft(
  { fillings, releases, paid_in = 0 }: Pick<Balance, "fillings" | "releases" | "paid_in">,
  pounds: number,
): QualifiedParts {
  const [went, out] = [qualifiedOfFigures(fillings), qualifiedOfFigures(releases)];
  const all = (part: number) => (isAll(part, paid_in) ? pounds : 0);
  const isFixed = went.ceiling === 0 && went.floor === 0 && went.about === 0;
  if (!isFixed)
    return { ceiling: all(went.ceiling), floor: all(went.floor), about: all(went.about) };
  const some = (part: number) => (part > 0 ? pounds : 0);
  if (out.about > 0 || (out.ceiling > 0 && out.floor > 0))
    return { ceiling: 0, floor: 0, about: pounds };
  return { ceiling: some(out.floor), floor: some(out.ceiling), about: 0 };
}

/** The same in the word of a qualifier. */
export function qualifierLeft(
  moved: Pick<Balance, "fillings" | "releases" | "paid_in">,
  pounds: number,
): Qualifier | undefined {
  const { ceiling, floor, about } = qualifiedLeft(moved, pounds);
  if (ceiling > 0) return "up-to";
  if (floor > 0) return "at-least";
  return about > 0 ? "about" : undefined;
}
