/**
 * A share of a whole that a paper prints in place of pounds: "50%". It is what the other parts of a
 * complete split leave, where all of them and the whole have amounts.
 */
import type { Qualifier } from "../tables/amount.ts";
import type { LinkedFigure } from "./dataset.ts";

/** A figure that is printed as a share, in pounds, and how exact these are. */
interface ShareOfWhole {
  readonly pounds: number;
  readonly qualifier: Qualifier;
}

/** What a figure that is printed as a share comes to; undefined for others, and where it is not known. */
export function shareOf(figure: LinkedFigure): ShareOfWhole | undefined {
  if (figure.amount_absent !== "share") return undefined;
  const [share] = figure.part_of.flatMap(({ whole, split }) => {
    if (whole.pounds === undefined || !whole.complete_splits?.includes(split)) return [];
    const others = whole.parts
      .filter((link) => link.split === split && link.part !== figure)
      .map(({ part }) => part);
    if (others.some(({ pounds }) => pounds === undefined)) return [];
    const pounds = others.reduce((left, part) => left - (part.pounds ?? 0), whole.pounds);
    return [{ pounds, qualifier: qualifierOfRest(whole, others) }];
  });
  return share;
}

/** Of a ceiling at most so much is left, and beside a part that is a ceiling at least so much. */
function qualifierOfRest(
  whole: Pick<LinkedFigure, "qualifier">,
  others: readonly Pick<LinkedFigure, "qualifier">[],
): Qualifier {
  const all = [whole.qualifier, ...others.map(({ qualifier }) => qualifier && beside[qualifier])];
  const inexact = new Set(all.filter((one) => one !== undefined && one !== "exactly"));
  const [only = "exactly", another] = inexact;
  return another === undefined ? only : "about";
}

const beside = {
  exactly: "exactly",
  "up-to": "at-least",
  "at-least": "up-to",
  about: "about",
} as const satisfies Record<Qualifier, Qualifier>;
