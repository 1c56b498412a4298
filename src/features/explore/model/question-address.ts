/** A question as the query of an address. Text only. */
import { wordsOf, type ExploreQuestion, type Sorting } from "./question.ts";
import type { Subject } from "./subject.ts";

/** Letters of the longest query that is written or read. */
export const longestAddress = 300;

/** `?purpose=send,leadership&by=council` without what is as at first; undefined where it is too long. */
export function questionQuery(
  question: ExploreQuestion,
  { facets, first }: Subject,
): string | undefined {
  const { least, most, count, by, measure, prices, chart, sort, columns } = question;
  const words = wordsOf(question).join(" ");
  const parts = [
    ...facets.map(({ id }) => [id, question.choices.get(id)?.join(",") ?? ""]),
    ["least", least === undefined ? "" : String(least)],
    ["most", most === undefined ? "" : String(most)],
    ["words", encodeURIComponent(words)],
    ["count", count === first.count ? "" : count],
    ["by", by.join(",")],
    ["measure", measure === "pounds" ? "" : measure],
    ["prices", prices === "cash" ? "" : prices],
    ["chart", chart === "bars" ? "" : chart],
    ["sort", isSame(sort, first.sort) ? "" : `${sort.down ? "-" : ""}${sort.column}`],
    ["columns", columns.join() === first.columns.join() ? "" : columns.join() || "none"],
  ].filter(([, value]) => value !== "");
  const query = parts.length === 0 ? "" : `?${parts.map((part) => part.join("=")).join("&")}`;
  return query.length > longestAddress ? undefined : query;
}

function isSame(one: Sorting, other: Sorting): boolean {
  return one.column === other.column && one.down === other.down;
}
