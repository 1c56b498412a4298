/** What went into a pot, left it and remains, each as firm as the figures behind it. */
import type { Balance } from "../counting/balances.ts";
import { firmnessOfFigures } from "../counting/firm-slices.ts";
import { isAll, type Firmness } from "../counting/firmness.ts";
import { inPounds } from "../format/money.ts";
import { firmText } from "./firm-words.ts";

/** `up to £11,490,000`, `£6,574,000 (£600,000 of it “up to”)`; empty where it cannot be said. */
export function balanceText(balance: Balance, what: "paid_in" | "drawn" | "remaining"): string {
  const pounds = balance[what];
  if (pounds === undefined) return "";
  return firmText(pounds, firmnessOf(balance, { what, pounds }), inPounds);
}

function firmnessOf(
  { fillings, releases, paid_in = 0 }: Balance,
  { what, pounds }: { readonly what: "paid_in" | "drawn" | "remaining"; readonly pounds: number },
): Firmness {
  const went = firmnessOfFigures(fillings);
  if (what === "paid_in") return went;
  if (what === "drawn") return firmnessOfFigures(releases);
  // Of a ceiling nobody knows more of what is left than of what went in.
  const left = (loose: number) => (isAll(loose, paid_in) ? pounds : 0);
  return { ceiling: left(went.ceiling), floor: left(went.floor), about: left(went.about) };
}
