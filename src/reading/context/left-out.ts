/** Amounts that no row is to tell, by the words around them: limits, prices of one unit, and what another paper gave. Pure text. */
import type { PrintRow } from "../../tables/prints.ts";
import type { FoundAmount } from "../found.ts";
import { sentenceOf } from "./near-words.ts";

type LeftOut = Extract<
  PrintRow["left_out"],
  "threshold" | "rate" | "another time" | "told elsewhere"
>;

/** A column of differences: what it tells are the columns that it compares. */
const difference =
  /^(?:(?:year[- ]on[- ]year|net|budget|total) )?(?:changes?|movements?|differences?)\b/i;

/** Why no row is to tell an amount; undefined where its words give no reason. */
export function leftOutReason(amount: FoundAmount): LeftOut | undefined {
  if (amount.cell) {
    const { row, column } = amount.cell;
    const isCompared = row.children.length >= 3 && difference.test(column?.name ?? "");
    return isCompared ? "told elsewhere" : undefined;
  }
  const { before, after } = sentenceOf(amount);
  if (isRate(before, after)) return "rate";
  if (isThreshold(before, after)) return "threshold";
  return otherPaper.test(before) ? "another time" : undefined;
}

const unit =
  "(?:hour|day|night|week|mile|kilometre|child|young person|person|head|pupil|place|bed|household|family|session|visit|post|(?:\\w+ )?(?:worker|carer))";
const perUnit = new RegExp(
  String.raw`^(?: more| extra| less)? (?:(?:a|an|per|each|every) ${unit}|(?:a|per|each) (?:year|month|annum) (?:for (?:each|every)|per|a) ${unit}|weekly\b|(?:for )?(?:each|every) ${unit})\b`,
  "i",
);
/** “£210 to £480 a week”, “between £210 and £480 a week”: the price may be a range. */
const rangeOn = /^ ?(?:to|and|-|–) ?£ ?\d[\d,.]*/i;

function isRate(before: string, after: string): boolean {
  if (/\b(?:in total|altogether) $/i.test(before)) return false;
  return perUnit.test(after.replace(rangeOn, ""));
}

const limits = [
  /\bkey decisions?\b[^.;£]*\b(?:over|above|more than|exceed\w*|in excess of|at least|or more|of)\s*$/i,
  /\b(?:threshold|financial limit|delegated limit|approval limit|limit of delegat\w+|de minimis(?: \w+)?)\b[^.;£]{0,40}\b(?:of|is|at|to|over|above|below|from)\s*$/i,
];
const spending =
  /\b(?:spending|spend|expenditure|contracts?|decisions?|purchases?|orders?|virements?|procurements?|tenders?|anything|sums?|amounts?)\b[^.;£]{0,40}\b(?:over|above|exceeding|exceeds?|in excess of|more than|greater than|below|under|less than)\s*$/i;
const isRuled =
  /\b(?:needs?|requires?|must|ha(?:s|ve) to|may only|count as|reserved|constitution|financial regulations|procedure rules|key decisions?)\b/i;

function isThreshold(before: string, after: string): boolean {
  if (limits.some((limit) => limit.test(before))) return true;
  if (
    /^(?: or (?:more|over|above))? ?(?:(?:is|are|counts? as) (?:a )?key decisions?|(?:key decision )?threshold)\b/i.test(
      after,
    )
  )
    return true;
  return spending.test(before) && isRuled.test(after);
}

/** “The budget report gave £4.4m”: the sentence is about a paper other than this one. */
const otherPaper =
  /^(?:as |where |while |although )?(?:the|last year['’]s|that|an?) (?:(?:[\w'’-]+ ){0,4}(?:budget|previous|earlier|last|first|outturn|monitoring) (?:report|paper)|(?:[\w'’-]+ ){0,4}(?:medium[- ]term|MTFS|MTFP|financial|budget) (?:[\w'’-]+ ){0,2}?(?:plan|strategy|statement)|(?:report|paper)(?: that went)? (?:to|of|in) [^£.;,]{3,60}? (?:of|in|on) [^£.;,]{0,12}20\d\d)(?: (?:to|of|in|for|from) [^£.;,]{3,60}?)? (?:gave|gives?|allocated|allocates|set aside|sets aside|provided?s?|put|puts|included?|includes|said|says|set out|sets out|allowed|allows|told|tells|estimated|named|had|held|showed|shows)\b[^£;]*$/i;
