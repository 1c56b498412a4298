/** What an amount is that is no funding, by the words around it. Pure text. */
import type { FoundAmount } from "../found.ts";
import { clauseOf, nearest, surroundings, type Clause } from "./near-words.ts";

/** Kinds of amounts that are not funding, as far as words tell them. */
export type Kind = "budget" | "forecast" | "outturn" | "saving" | "deficit" | "cost" | "grant";

const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/\bsavings?\b|\b(?<!\binvest[ -]to[ -])save[sd]?\b(?! the children)/i, "saving"],
  [/\b(?:forecasts?|projected|projection)\b/i, "forecast"],
  [/\boutturn\b|\breserves?,? (?:which |that )?(?:held|holds?|stood at|stands? at)\b/i, "outturn"],
  [/\btotal costs? of\b|\bwill cost\b|\bcosts? of\b|\bspent\b/i, "cost"],
  [
    /\b(?:over|under)spen[dt]s?\b|\bdeficits?\b(?! (?:mitigation|recovery|reduction|management))|\bvariance\b/i,
    "deficit",
  ],
  [
    /^budget\b|\bbudget (?:of(?:\s*$| (?:about|around|some|up to|over)\b)|(?:available|is|was)\b)|\bagainst a budget\b/i,
    "budget",
  ],
  [/\bgrants? (?:fund )?of\b/i, "grant"],
];
/** Of a column of cells: “2025/26 budget”, “Revised budget”. */
const columnKinds: typeof kinds = [[/\bbudgets?(?: \(?£.*)?$/i, "budget"]];
/** Of a row below nought: “Government grants”. */
const incomeKinds: typeof kinds = [[/\bgrants?\b/i, "grant"]];

/** “would cost the council between”, “the pressure is up to”: the amount is the price of what the sentence is about. */
const costs =
  /\b(?:costs?(?: the [\w’' ]{3,20}?)?|pressures? (?:of|is|are|will be|would be|comes? to|amounts? to))(?: (?:about|around|some|over|up to|nearly|almost|between|an|a|estimated|further|extra|another|approximately|roughly|c\.))*\s*$/i;

/** The kind of an amount that is not funding, by its words; undefined for funding. `isDecided`: it was decided, or put to the body. */
export function kindOf(amount: FoundAmount, near: string, isDecided: boolean): Kind | undefined {
  if (!amount.cell) {
    const clause = kindClause(amount);
    if (/\b(?:over|under)spen[dt]\b.*\bby $/i.test(clause.before)) return "deficit";
    // What a plan costs is its funding where it is decided or put to the body.
    if (!isDecided && costs.test(clauseOf(amount).before)) return "cost";
    return nearest(clause, kinds);
  }
  const column = amount.cell.column?.name ?? near;
  // What is below nought in a table of funding is what its row says.
  const [said, others] =
    amount.pounds < 0 ? [near, [...incomeKinds, ...columnKinds]] : [column, columnKinds];
  const own = [...kinds, ...others].find(([pattern]) => pattern.test(said))?.[1];
  const caption = amount.path.at(amount.path.indexOf(amount.cell.table) - 1)?.text ?? "";
  return own ?? (/\bsavings?\b/i.test(caption.slice(0, 60)) ? "saving" : undefined);
}

/** The words around it, without what goes on to say something else: “and is forecast to be”. */
function kindClause(amount: FoundAmount): Clause {
  const { before, after } = surroundings(amount);
  const own = after.split(/ and (?:is|are|was|were|will|has|have)\b/)[0] ?? "";
  // “£9m, an overspend of £1m”: what is last said before the next amount is said of that.
  const isFollowed = /£ ?\d/.test(amount.words.slice(amount.end));
  return {
    before,
    after: isFollowed ? own.replace(/,[^,]*\b(?:of|at) (?:up to |about )?$/, "") : own,
  };
}
