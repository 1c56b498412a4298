/** What a total of everything leaves out that a reader may look for in it: sums of the press, deficits of past years. */
import type { Figure } from "../dataset/dataset.ts";
import { isOfficial } from "../dataset/chains.ts";
import { isScopeRead } from "../counting/grounds.ts";
import { inexactQualifier } from "../counting/qualified-parts.ts";
import type { Total } from "../counting/total.ts";
import { inWords } from "../format/money.ts";
import { countWord, namedFew } from "../format/words.ts";
import { boundOf, qualifierWords } from "./qualified/qualified-amount.ts";
import { joinSeries, link, richText, type RichText } from "./rich-text.ts";

/** Sums that a sentence names; the smaller ones are counted. */
const mostNamed = 3;

/** A sentence for each kind that is left out, its sums linked to their figures; none where nothing is left out. */
export function leftOutSentences({ excluded }: Pick<Total, "excluded">): RichText[] {
  const figures = excluded.map(({ figure }) => figure).filter(standsAlone);
  const past = figures.filter((figure) => isOfficial(figure) && figure.in_scope === "past years");
  const press = figures.filter((figure) => !isOfficial(figure) && figure.in_scope !== "no");
  return [
    ...(past.length === 0
      ? []
      : [
          richText`Not in it: ${named(past)} for deficits of years already over${allRead(past) ? " (our reading)" : ""}.`,
        ]),
    ...(press.length === 0
      ? []
      : [
          richText`Not in it, because only the press reports ${press.length === 1 ? "it" : "them"}: ${named(press)}.`,
        ]),
  ];
}

/** A sum decided or reported for itself: no part, no other print and no former amount of something else. */
function standsAlone(figure: Figure): boolean {
  const { pounds, status, part_of, restates, supersedes, superseded_by } = figure;
  const isMade = status === "approved" || status === "noted";
  const linked = [part_of, supersedes, superseded_by].some(({ length }) => length > 0);
  return pounds !== undefined && isMade && !linked && restates === undefined;
}

function named(figures: readonly Figure[]): RichText {
  const largest = figures.toSorted((one, other) => (other.pounds ?? 0) - (one.pounds ?? 0));
  const few = namedFew(largest, mostNamed);
  const isMarked = !allRead(figures);
  const sums = few.named.map(
    (figure) => richText`${linkedSum(figure)}${isMarked ? readMark(figure) : ""}`,
  );
  const more = few.rest > 0 ? [richText`${countWord(few.rest)} smaller sums`] : [];
  return joinSeries([...sums, ...more]);
}

/** That they are left out for what they are for is our reading of each: then a sentence says so once. */
function allRead(figures: readonly Figure[]): boolean {
  return figures.every(isScopeRead);
}

function readMark(figure: Figure): string {
  return isScopeRead(figure) ? " (our reading)" : "";
}

function linkedSum(figure: Figure): RichText {
  const { id, pounds = 0, in_scope } = figure;
  const qualifier = inexactQualifier(figure);
  const partly = in_scope === "partly" ? " (partly for something else)" : "";
  return richText`${qualifier ? `${qualifierWords[qualifier]} ` : ""}${link(inWords(pounds, boundOf(qualifier)), { page: "figure", id })}${partly}`;
}
