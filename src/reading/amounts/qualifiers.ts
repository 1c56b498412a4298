/** The qualifier of an amount, by the words beside it: a ceiling, a floor, or only about so much. Pure text. */
import type { Qualifier } from "../../tables/amount.ts";

interface Around {
  /** The words before the amount before it. */
  readonly earlier: string;
  /** The words since the amount before it, and up to the one after it. */
  readonly before: string;
  readonly after: string;
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
}

// “up to the value of”, “a maximum budget of”: what may stand between the words and the figure.
const link = String.raw`(?: (?:of|to|at|a|an|the|total|value|sum|amount|maximum|budget|further|additional|cost|some|approximately|around|about|circa|c\.?))*\s*$`;
const ceiling = new RegExp(
  String.raw`\b(?:up to|upto|no more than|not more than|not exceeding|not to exceed|no greater than|does not exceed|maximum|at most|capped at|less than|within a limit|ceiling)${link}`,
  "i",
);
const floor = new RegExp(
  String.raw`(?:\b(?:over|more than|at least|in excess of|minimum|exceeding|exceeds|upwards of|not less than|no less than|above)|>)${link}`,
  "i",
);
const about =
  /(?:(?:^|[^\p{L}])(?:c\.?|ca\.?|circa|approximately|approx\.?|around|about|roughly|some|nearly|almost|just over|just under|in the region of|in the order of|estimated at|an estimated)|~)\s*(?:a further |an additional )?$/iu;
/** “asked about £2m”: what was spoken of, and no estimate. */
const spoken =
  /\b(?:ask\w*|spoke|speak\w*|heard?|hear|talk\w*|tell|told|question\w*|inform\w*|report\w*|concern\w*|quer\w+|information|decision) about\s*$/i;
const just = /\bjust (?:over|under)\s*$/i;

/** The qualifier of an amount. Where a paper prints two, the ceiling wins. */
export function qualifierAround({
  earlier,
  before,
  after,
  hasBefore,
  hasAfter,
}: Around): Qualifier {
  if (isBetween(before) && hasAfter && /^\s*(?:and|[-–—])\s*$/.test(after)) return "at-least";
  if (hasAfter && isFrom.test(before) && /^\s*to\s*$/.test(after)) return "at-least";
  if (hasBefore && isFrom.test(earlier) && /^\s*to\s*$/.test(before)) return "up-to";
  if (hasAfter && /^ ?[-–—] ?$/.test(after)) return "at-least";
  if (hasBefore && /^ ?[-–—] ?$/.test(before)) return "up-to";
  if (hasBefore && isBetween(earlier) && /^\s*and\s*$/.test(before)) return "up-to";
  if (ceiling.test(before) || /^ (?:max\b|maximum\b|or less\b|at (?:the )?most\b)/i.test(after))
    return "up-to";
  if (just.test(before)) return "about";
  if (floor.test(before) || /^(?:\+| or more\b| plus\b(?! £))/i.test(after)) return "at-least";
  if (spoken.test(before)) return "exactly";
  return about.test(before) || /^ (?:approx|approximately)\b/i.test(after) ? "about" : "exactly";
}

/** “paid from £210 to £480”: a range, where “rose from £2m to £3m” is two amounts. */
const isFrom = /\b(?:rang\w+|paid|pays?|costs?|worth|vary|varies|anything)\b[^.;£]{0,20} from\s*$/i;

function isBetween(before: string): boolean {
  return /\bbetween\s*$/i.test(before);
}
