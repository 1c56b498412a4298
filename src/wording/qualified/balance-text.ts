/** What went into a pot, left it and remains, each with the qualifiers of the figures behind it. */
import type { Balance } from "../../counting/balances.ts";
import { qualifiedOfFigures } from "../../counting/qualifier-slices.ts";
import { isAll, type QualifiedParts } from "../../counting/qualified-parts.ts";
import { inPounds } from "../../format/money.ts";
import type { Qualifier } from "../../tables/amount.ts";
import { qualifiedAmount } from "./qualified-amount.ts";

/** `up to £11,490,000`, `£6,574,000 (£600,000 of it “up to”)`; empty where it cannot be said. */
export function balanceText(balance: Balance, what: "paid_in" | "drawn" | "remaining"): string {
  const pounds = balance[what];
  if (pounds === undefined) return "";
  return qualifiedAmount(pounds, qualifiedOf(balance, { what, pounds }), inPounds);
}

function qualifiedOf(
  { fillings, releases, paid_in }: Balance,
  { what, pounds }: { readonly what: "paid_in" | "drawn" | "remaining"; readonly pounds: number },
): QualifiedParts {
  if (what === "paid_in") return qualifiedOfFigures(fillings);
  if (what === "drawn") return qualifiedOfFigures(releases);
  return qualifiedLeft({ fillings, releases, paid_in }, pounds);
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
