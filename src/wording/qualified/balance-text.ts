/** What went into a pot, left it and remains, each with the qualifiers of the figures behind it. */
import type { Balance } from "../../counting/balances.ts";
import { qualifiedOfFigures } from "../../counting/qualifier-slices.ts";
import { isAll, type QualifiedParts } from "../../counting/qualified-parts.ts";
import { inPounds } from "../../format/money.ts";
import type { Qualifier } from "../../tables/amount.ts";
import type { Figure } from "../../dataset/dataset.ts";
import { evidenceOf } from "../../counting/evidence.ts";
import { inBrackets, wordsAround } from "./qualified-amount.ts";

/** `up to £11,490,000`, `£6,574,000 (£600,000 of it “up to”)`; empty where it cannot be said. */
export function balanceText(balance: Balance, what: BalanceAmount): string {
  const pounds = balance[what];
  const qualified = qualifiedBalance(balance, what);
  if (pounds === undefined || qualified === undefined) return "";
  if (what === "remaining" && isEmptyAtMost(balance)) return nothingLeft;
  return qualifiedWith(pounds, qualified, {
    format: inPounds,
    note: what === "drawn" ? releasesRead(balance.releases, inPounds) : "",
  });
}

/** What is left where up to all was released: “at least £0” would say nothing. */
export const nothingLeft = "nothing, if all was drawn up to the ceiling";

/** Whether all that went in was released, but some of it as a ceiling. */
export function isEmptyAtMost({
  remaining,
  releases,
}: Pick<Balance, "remaining" | "releases">): boolean {
  return remaining === 0 && qualifiedOfFigures(releases).ceiling > 0;
}

/** What was drawn in all, with what of it is a ceiling, and what came out of the pot by our reading. */
export function drawnText(
  { releases, drawn = 0 }: Pick<Balance, "releases" | "drawn">,
  format: (pounds: number) => string,
): string {
  const note = releasesRead(releases, format);
  return qualifiedWith(drawn, qualifiedOfFigures(releases), { format, note });
}

/** Whether no paper says in so many words that a figure came out of its pot. */
export function isReleaseRead(figure: Figure): boolean {
  return evidenceOf(figure, "from_pot") === "our reading";
}

/** `our reading`, `£5m of it our reading`; empty where papers say of all releases that they came out of the pot. */
export function releasesRead(
  releases: readonly Figure[],
  format: (pounds: number) => string,
): string {
  const ours = releases.filter(isReleaseRead);
  if (ours.length === 0) return "";
  if (ours.length === releases.length) return "our reading";
  return `${format(ours.reduce((sum, { pounds = 0 }) => sum + pounds, 0))} of it our reading`;
}

interface Manner {
  readonly format: (pounds: number) => string;
  readonly note: string;
}

function qualifiedWith(
  pounds: number,
  qualified: QualifiedParts,
  { format, note: other }: Manner,
): string {
  const { before, note } = wordsAround(pounds, qualified, format);
  return `${before}${format(pounds)}${inBrackets([note, other])}`;
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
