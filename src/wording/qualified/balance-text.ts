/** What went into a pot, left it and remains, each with the qualifiers of the figures behind it. */
import type { Balance } from "../../counting/balances.ts";
import { qualifiedOfFigures } from "../../counting/qualifier-slices.ts";
import { isAll, type QualifiedParts } from "../../counting/qualified-parts.ts";
import { inPounds, type AmountFormat } from "../../format/money.ts";
import type { Qualifier } from "../../tables/amount.ts";
import type { Figure } from "../../dataset/dataset.ts";
import { evidenceOf } from "../../counting/evidence.ts";
import { inBrackets, wordsAround } from "./qualified-amount.ts";

/** `up to £11,490,000`, `£6,574,000 (£600,000 of it “up to”)`, `nothing in our papers`, `not known`. */
export function balanceText(balance: Balance, what: BalanceAmount): string {
  const pounds = balance[what];
  const qualified = qualifiedBalance(balance, what);
  if (pounds === undefined || qualified === undefined) return "not known";
  if (what === "drawn" && pounds === 0) return "nothing in our papers";
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

/** What was drawn in all, with what of it is a ceiling or a floor, and what came out of the pot by our reading. */
export function drawnText(
  balance: Pick<Balance, "releases" | "unseen" | "drawn">,
  format: AmountFormat,
): string {
  const { releases, drawn = 0 } = balance;
  const note = releasesRead(releases, format);
  return qualifiedWith(drawn, qualifiedDrawn(balance, drawn), { format, note });
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
  readonly format: AmountFormat;
  readonly note: string;
}

function qualifiedWith(
  pounds: number,
  qualified: QualifiedParts,
  { format, note: other }: Manner,
): string {
  const { before, amount, note } = wordsAround(pounds, qualified, format);
  return `${before}${amount}${inBrackets([note, other])}`;
}

type BalanceAmount = "paid_in" | "drawn" | "remaining";

/** What moved through a pot, as far as what is left depends on it. */
type Moved = Pick<Balance, "fillings" | "releases" | "unseen" | "paid_in">;

/** The qualified parts of an amount of a balance; undefined where the amount cannot be said. */
export function qualifiedBalance(
  balance: Balance,
  what: BalanceAmount,
): QualifiedParts | undefined {
  const pounds = balance[what];
  if (pounds === undefined) return undefined;
  if (what === "paid_in") return qualifiedOfFigures(balance.fillings);
  if (what === "drawn") return qualifiedDrawn(balance, pounds);
  return qualifiedLeft(balance, pounds);
}

/** The qualified parts of what was taken out: a floor where something else may have been. */
function qualifiedDrawn(
  { releases, unseen }: Pick<Balance, "releases" | "unseen">,
  pounds: number,
): QualifiedParts {
  const known = qualifiedOfFigures(releases);
  if (unseen.length === 0) return known;
  return known.ceiling > 0 || known.about > 0
    ? { ceiling: 0, floor: 0, about: pounds }
    : { ceiling: 0, floor: pounds, about: 0 };
}

/**
 * The qualified parts of what is left of a pot. Where what went in is a ceiling or a floor, so is what is left; and of
 * a fixed sum of which at most so much was released, at least so much is left. Where something else may have drawn on
 * it, no more than so much is.
 */
export function qualifiedLeft(moved: Moved, pounds: number): QualifiedParts {
  const { fillings, paid_in = 0 } = moved;
  const went = qualifiedOfFigures(fillings);
  const out = qualifiedDrawn(moved, pounds);
  const all = (part: number) => (isAll(part, paid_in) ? pounds : 0);
  const isFixed = went.ceiling === 0 && went.floor === 0 && went.about === 0;
  if (!isFixed)
    return { ceiling: all(went.ceiling), floor: all(went.floor), about: all(went.about) };
  const some = (part: number) => (part > 0 ? pounds : 0);
  if (out.about > 0 || (out.ceiling > 0 && out.floor > 0))
    return { ceiling: 0, floor: 0, about: pounds };
  return { ceiling: some(out.floor), floor: some(out.ceiling), about: 0 };
}

/** The same in the word of a qualifier. Where up to all of it was released, nothing at least is left. */
export function qualifierLeft(moved: Moved, pounds: number): Qualifier | undefined {
  if (pounds === 0) return qualifiedOfFigures(moved.releases).ceiling > 0 ? "at-least" : undefined;
  const { ceiling, floor, about } = qualifiedLeft(moved, pounds);
  if (ceiling > 0) return "up-to";
  if (floor > 0) return "at-least";
  return about > 0 ? "about" : undefined;
}
