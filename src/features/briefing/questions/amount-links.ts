/** Where the amounts of a briefing lead: to the one figure that is this money, else to a page that adds it up. */
import type { Council, Figure, OtherAmount } from "../../../dataset/dataset.ts";
import type { SumInText } from "../../../dataset/sums-in-text.ts";
import { inWords } from "../../../format/money.ts";
import { qualifiedOfFigures } from "../../../counting/qualifier-slices.ts";
import { besidePart, type QualifiedParts } from "../../../counting/qualified-parts.ts";
import { qualifiedLink } from "../../../wording/qualified/qualified-link.ts";
import { wordsAround } from "../../../wording/qualified/qualified-amount.ts";
import {
  link,
  linkEachSum,
  richText,
  type Link,
  type LinkTarget,
  type RichText,
} from "../../../wording/rich-text.ts";

/** An amount in pounds that leads to the figure which is all of it, else to `otherwise`. */
export function amountLink(
  pounds: number,
  figures: readonly Figure[],
  otherwise: LinkTarget,
): Link {
  const [figure] = figures;
  const isAll = figures.length === 1 && figure?.pounds === pounds;
  return link(inWords(pounds), isAll && figure ? figurePage(figure) : otherwise);
}

/** `the £4.46m`, `the £6.57m (£600,000 of it “up to”)`; `the sum of up to £4.78m` where a qualifier covers all of it. */
export function theSum(amount: Link, pounds: number, qualified: QualifiedParts): RichText {
  const isQualified = wordsAround(pounds, qualified, inWords).before !== "";
  return richText`the ${isQualified ? "sum of " : ""}${withQualifier(amount, pounds, qualified)}`;
}

/** An amount with its qualifiers: `up to £4.78m`, `£1.23m (£600,000 of it “up to”)`. */
export function withQualifier(amount: Link, pounds: number, qualified: QualifiedParts): RichText {
  return qualifiedLink(pounds, qualified, (value, bound) =>
    value === pounds && bound === undefined ? amount : { ...amount, text: inWords(value, bound) },
  );
}

/** A sum with its link and its qualified parts. */
interface QualifiedLink {
  readonly amount: Link;
  readonly pounds: number;
  readonly qualified: QualifiedParts;
}

/** `£1.23m (£600,000 of it “up to”) of the £6.57m`: what is qualified in the part is not named again for the whole. */
export function partOfSum(part: QualifiedLink, whole: QualifiedLink): RichText {
  const rest = besidePart(whole.qualified, part.qualified);
  return richText`${withQualifier(part.amount, part.pounds, part.qualified)} of ${theSum(whole.amount, whole.pounds, rest)}`;
}

/** A figure's own amount in pounds; £0 where none is published, so ask for those that have one. */
export function ownAmount(figure: Figure): Link {
  return link(inWords(figure.pounds ?? 0), figurePage(figure));
}

/** The same with its qualifier. */
export function ownSum(figure: Figure): RichText {
  return withQualifier(ownAmount(figure), figure.pounds ?? 0, qualifiedOfFigures([figure]));
}

/**
 * A sentence whose sums lead to the figure that is this money: the first list that has it is asked,
 * and only if one sum alone is meant. Other sums lead to `otherwise`.
 */
export function linkedAmounts(
  text: string,
  lists: readonly (readonly Figure[])[],
  otherwise: LinkTarget,
): RichText {
  return linkEachSum((sum) => {
    const figure = lists.map((figures) => only(sum, figures)).find((found) => found);
    return figure ? figurePage(figure) : otherwise;
  }, text);
}

/**
 * A rich text whose sums lead closer, where they can: to the one figure of the lists that is this
 * money. A sum that already leads to a figure of just this amount stays as it is.
 */
export function narrowed(text: RichText, lists: readonly (readonly Figure[])[]): RichText {
  return text.flatMap((piece) => {
    if (typeof piece === "string" || piece.kind === "note") return piece;
    const { target } = piece;
    const led = target.page === "figure" ? lists.flat().filter(({ id }) => id === target.id) : [];
    return linkedAmounts(piece.text, [led, ...lists], target);
  });
}

/** The page where a figure is shown with its print and its place in the paper. */
export function figurePage({ id }: Figure | OtherAmount): LinkTarget {
  return { page: "figure", id };
}

/** The list of the figures that a council authorised: what its sum and its rates are made of. */
export function authorisedPage({ id }: Council): LinkTarget {
  return { page: "council", id, part: "decided" };
}

/** The one sum of these that the words can mean; undefined where there is none, or more than one. */
function only({ text, pounds }: SumInText, figures: readonly Figure[]): Figure | undefined {
  const meant = figures.filter((figure) => figure.pounds !== undefined);
  const exact = meant.filter((figure) => figure.pounds === pounds);
  const rounded = meant.filter((figure) =>
    ([undefined, "floor", "ceiling"] as const).some(
      (bound) => inWords(figure.pounds ?? 0, bound) === text,
    ),
  );
  const found = exact.length > 0 ? exact : rounded;
  return new Set(found.map(({ chain }) => chain)).size === 1 ? found[0] : undefined;
}
