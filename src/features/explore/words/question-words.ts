/** A question in a sentence, as printed pages and downloads carry it. */
import { inPounds } from "../../../format/money.ts";
import { series } from "../../../format/words.ts";
import { pricesBase } from "../../../measures/measure.ts";
import { perPerson } from "../../../topic.ts";
import { columnOf, ruleOf, type ExploreTable } from "../model/explore-table.ts";
import { facetOf } from "../model/facets.ts";
import { wordsOf, type ExploreQuestion } from "../model/question.ts";
import { facetWord } from "./facet-words.ts";

/** `All figures` or what is chosen of them; how they are counted and grouped. */
export function questionSentence(table: ExploreTable, question: ExploreQuestion): string {
  const chosen = choiceTexts(table, question);
  const { by, measure, prices } = question;
  const grouped = by.map((id) => facetOf(id)?.by ?? id);
  return [
    chosen.length === 0 ? "All figures" : `Figures with ${chosen.join("; ")}`,
    `counted by “${ruleOf(table, question.count).name}”`,
    ...(grouped.length === 0 ? [] : [`by ${series(grouped)}`]),
    ...(measure === "pounds" ? [] : [`in ${perPerson.unit}`]),
    ...(prices === "cash" ? [] : [`in ${pricesBase} prices`]),
  ].join(", ");
}

/** Each choice in words: `What it is for: Leadership or Commissioning`. */
export function choiceTexts(table: ExploreTable, question: ExploreQuestion): string[] {
  const texts = [...question.choices].map(([id, slugs]) => {
    const { words } = columnOf(table, id);
    const names = slugs.map((slug) =>
      facetWord(id, words.find((word) => word.slug === slug)?.word ?? slug),
    );
    return `${facetOf(id)?.name ?? id}: ${series(names, "or")}`;
  });
  const range = rangeText(question);
  const words = wordsOf(question).join(" ");
  return [
    ...texts,
    ...(range === "" ? [] : [range]),
    ...(words === "" ? [] : [`words: “${words}”`]),
  ];
}

/** A range of amounts in words; empty where there is none. */
export function rangeText({ least, most }: Pick<ExploreQuestion, "least" | "most">): string {
  if (least !== undefined && most !== undefined)
    return `amounts from ${inPounds(least)} to ${inPounds(most)}`;
  if (least !== undefined) return `amounts of ${inPounds(least)} or more`;
  return most === undefined ? "" : `amounts up to ${inPounds(most)}`;
}
