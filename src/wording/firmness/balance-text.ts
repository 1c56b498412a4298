/** What went into a pot, left it and remains, each as firm as the figures behind it. */
import type { Balance } from "../../counting/balances.ts";
import { firmnessOfFigures } from "../../counting/firm-slices.ts";
import { isAll, type Firmness } from "../../counting/firmness.ts";
import { inPounds } from "../../format/money.ts";
import type { Qualifier } from "../../tables/amount.ts";
import { firmText } from "./firm-words.ts";

/** `up to £11,490,000`, `£6,574,000 (£600,000 of it “up to”)`; empty where it cannot be said. */
export function balanceText(balance: Balance, what: "paid_in" | "drawn" | "remaining"): string {
  const pounds = balance[what];
  if (pounds === undefined) return "";
  return firmText(pounds, firmnessOf(balance, { what, pounds }), inPounds);
}

function firmnessOf(
  { fillings, releases, paid_in }: Balance,
  { what, pounds }: { readonly what: "paid_in" | "drawn" | "remaining"; readonly pounds: number },
): Firmness {
  if (what === "paid_in") return firmnessOfFigures(fillings);
  if (what === "drawn") return firmnessOfFigures(releases);
  return firmnessLeft({ fillings, releases, paid_in }, pounds);
}

/**
 * How firm what is left of a pot is: of a ceiling or a floor nobody knows more of it than of what went in; and of
 * a fixed sum of which at most so much was released, at least so much is left.
 */
export function firmnessLeft(
  { fillings, releases, paid_in = 0 }: Pick<Balance, "fillings" | "releases" | "paid_in">,
  pounds: number,
): Firmness {
  const [went, out] = [firmnessOfFigures(fillings), firmnessOfFigures(releases)];
  const all = (loose: number) => (isAll(loose, paid_in) ? pounds : 0);
  const isFixed = went.ceiling === 0 && went.floor === 0 && went.about === 0;
  if (!isFixed)
    return { ceiling: all(went.ceiling), floor: all(went.floor), about: all(went.about) };
  const some = (loose: number) => (loose > 0 ? pounds : 0);
  if (out.about > 0 || (out.ceiling > 0 && out.floor > 0))
    return { ceiling: 0, floor: 0, about: pounds };
  return { ceiling: some(out.floor), floor: some(out.ceiling), about: 0 };
}

/** The same in the word of a qualifier. */
export function looseLeft(
  moved: Pick<Balance, "fillings" | "releases" | "paid_in">,
  pounds: number,
): Qualifier | undefined {
  const { ceiling, floor, about } = firmnessLeft(moved, pounds);
  if (ceiling > 0) return "up-to";
  if (floor > 0) return "at-least";
  return about > 0 ? "about" : undefined;
}
