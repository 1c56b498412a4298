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

/** A sentence for each such sum of which the question, but for its years, asks for money; none where it asks for no year. */
export function undatedSentences(table: ExploreTable, { question, rule }: Answer): string[] {
  const { choices, by } = question;
  const asked = choices.get("year");
  if (rule.undated.length === 0 || (asked === undefined && !by.includes("year"))) return [];
  const held = heldPieces(rule, matches(table, choosing(question, "year", [])));
  const { words } = columnOf(table, "year");
  const isAll = asked === undefined || asked.includes("not-stated");
  const isAsked = (year: string) =>
    isAll || words.some(({ slug, word }) => word === year && asked.includes(slug));
  return rule.undated.flatMap((sum) => {
    const own = sum.pieces.filter((at) => held[at] === 1);
    const years = sum.years.filter(([year]) => isAsked(year));
    if (own.length === 0 || years.length === 0) return [];
    const of = { table, rule, sum, own };
    return isAll ? underNoYear(of) : missing(of, years);
  });
}

interface Asked {
  readonly table: ExploreTable;
  readonly rule: Answer["rule"];
  readonly sum: UndatedPieces;
  /** Those of its pieces that the question asks for, but for its years. */
  readonly own: readonly number[];
}

type Years = UndatedPieces["years"];

/** Where years are told, all that is asked for of it stands under none. */
function underNoYear(asked: Asked): string {
  const { whole, part, tell } = poundsOf(asked);
  const printed = (years: Years) =>
    series(years.map(([year, pounds]) => `${tell(pounds)} for ${year}`));
  const { years } = asked.sum;
  return part === undefined
    ? `Of ${money(asked)}, ${whole} is under no year here, though its paper prints years: ${printed(years)}. ${divided} Comparisons by year count it in these years.`
    : `Of ${money(asked)}, ${part} is under no year here: it is a part of ${whole}, and only for all of that its paper prints years: ${printed(years)}.`;
}

/** Where some years are chosen, only what is printed for these is missing. */
function missing(asked: Asked, years: Years): string {
  const { whole, part, tell } = poundsOf(asked);
  const printed = series(years.map(([year, pounds]) => `${tell(pounds)} for ${year}`));
  return part === undefined
    ? `Of ${money(asked)}, ${printed} is not here, though its paper prints it: it is of ${whole} in all. ${divided} Comparisons by year count it in its year.`
    : `Of ${money(asked)}, ${part} may be of a chosen year and is not here: it is a part of ${whole}, and only for all of that its paper prints years: ${printed}.`;
}

const divided =
  "A part of that is for something else, without a year, and each pound has one row, so here it is divided by what it is for.";

function money({ table, rule: { rows }, sum: { pieces } }: Asked): string {
  return `${possessive(wordAt(table, "council", rows[pieces[0] ?? 0] ?? 0))} money`;
}

/** The sum, and what is asked for of it where that is not all, each in words. */
function poundsOf({ rule: { qualified, pounds }, sum: { pieces, years }, own }: Asked) {
  const told = (places: readonly number[], all: number) => {
    const parts = { ...qualifiedOfPieces(qualified, places, false), pounds: all };
    return (some: number) => qualifiedAmount(some, scaledQualified(parts, some), inWords);
  };
  const all = years.reduce((sum, [, one]) => sum + one, 0);
  const asked = own.reduce((sum, at) => sum + (pounds[at] ?? 0), 0);
  const tell = told(pieces, all);
  const part = own.length < pieces.length ? told(own, asked)(asked) : undefined;
  return { whole: tell(all), part, tell };
}
