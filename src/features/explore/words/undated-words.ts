/** Sums whose printed years Explore does not use, as it divides them by what they are for: said in words. */
import { inWords } from "../../../format/money.ts";
import { possessive, series } from "../../../format/words.ts";
import { qualifiedAmount } from "../../../wording/qualified/qualified-amount.ts";
import type { Answer } from "../model/answer.ts";
import { columnOf, wordAt } from "../model/asked-table.ts";
import type { UndatedPieces } from "../model/explore-file.ts";
import type { ExploreTable } from "../model/explore-table.ts";
import { matches } from "../model/matches.ts";
import { qualifiedOfPieces } from "../model/qualified-money.ts";
import { choosing } from "../model/question.ts";
import { heldPieces } from "../model/sums.ts";
import { scaledQualified } from "./value-words.ts";

/** A sentence for each such sum that the question, but for its years, asks for; none where it asks for no year. */
export function undatedSentences(table: ExploreTable, { question, rule }: Answer): string[] {
  const { choices, by } = question;
  const asked = choices.get("year");
  if (rule.undated.length === 0 || (asked === undefined && !by.includes("year"))) return [];
  const held = heldPieces(rule, matches(table, choosing(question, "year", [])));
  const { words } = columnOf(table, "year");
  const isAsked = (year: string) =>
    asked === undefined ||
    asked.includes("not-stated") ||
    words.some(({ slug, word }) => word === year && asked.includes(slug));
  return rule.undated
    .filter(
      ({ pieces, years }) =>
        pieces.some((at) => held[at] === 1) && years.some(([year]) => isAsked(year)),
    )
    .map((sum) => sentence(table, rule, sum));
}

function sentence(
  table: ExploreTable,
  { rows, qualified }: Answer["rule"],
  { pieces, years }: UndatedPieces,
): string {
  const pounds = years.reduce((sum, [, own]) => sum + own, 0);
  const parts = { ...qualifiedOfPieces(qualified, pieces, false), pounds };
  const told = (own: number) => qualifiedAmount(own, scaledQualified(parts, own), inWords);
  const council = wordAt(table, "council", rows[pieces[0] ?? 0] ?? 0);
  const printed = series(years.map(([year, own]) => `${told(own)} for ${year}`));
  return `Of ${possessive(council)} money, ${told(pounds)} is under no year here, though its paper prints years: ${printed}. A part of it is for something else, without a year, and each pound has one row, so here it is divided by what it is for. Comparisons by year count it in these years.`;
}
