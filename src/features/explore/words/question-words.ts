/** A question in a sentence, as printed pages and downloads carry it. */
import { inPounds } from "../../../format/money.ts";
import { inDigits, series } from "../../../format/words.ts";
import { pricesBase } from "../../../measures/measure.ts";
import { perPerson } from "../../../topic.ts";
import { columnOf, type AskedTable } from "../model/asked-table.ts";
import { ruleOf, type ExploreTable } from "../model/explore-table.ts";
import { facetOf } from "../model/facets.ts";
import { wordsOf, type ExploreQuestion } from "../model/question.ts";
import { rowsTitle, type Subject } from "../model/subject.ts";
import { facetWord } from "./facet-words.ts";

/** `All figures` or what is chosen of them; how they are counted and grouped. */
export function questionSentence(table: ExploreTable, question: ExploreQuestion): string {
  const { measure, prices } = question;
  return [
    chosenWords(table, question),
    `counted by “${ruleOf(table, question.count).name}”`,
    ...groupedWords(question),
    ...(measure === "pounds" ? [] : [`in ${perPerson.unit}`]),
    ...(prices === "cash" ? [] : [`in ${pricesBase} prices`]),
  ].join(", ");
}

/** The same of rows that nothing is added up of. */
export function plainSentence(table: AskedTable, question: ExploreQuestion): string {
  return [chosenWords(table, question), ...groupedWords(question)].join(", ");
}

function chosenWords(table: AskedTable, question: ExploreQuestion): string {
  const chosen = choiceTexts(table, question);
  const { subject } = table;
  return chosen.length === 0
    ? `All ${subject.row[1]}`
    : `${rowsTitle(subject)} with ${chosen.join("; ")}`;
}

function groupedWords({ by }: ExploreQuestion): string[] {
  return by.length === 0 ? [] : [`by ${series(by.map((id) => facetOf(id)?.by ?? id))}`];
}

/** Each choice in words: `What it is for: Leadership or Commissioning`. */
export function choiceTexts(table: AskedTable, question: ExploreQuestion): string[] {
  const texts = [...question.choices].map(([id, slugs]) => {
    const { words } = columnOf(table, id);
    const names = slugs.map((slug) =>
      facetWord(id, words.find((word) => word.slug === slug)?.word ?? slug),
    );
    return `${facetOf(id)?.name ?? id}: ${series(names, "or")}`;
  });
  const range = rangeText(question, table.subject);
  const words = wordsOf(question).join(" ");
  return [
    ...texts,
    ...(range === "" ? [] : [range]),
    ...(words === "" ? [] : [`words: “${words}”`]),
  ];
}

/** A range of amounts in words; empty where there is none. */
export function rangeText(
  { least, most }: Pick<ExploreQuestion, "least" | "most">,
  { isMoney }: Pick<Subject, "isMoney">,
): string {
  const rows = isMoney ? "amounts" : "values";
  const format = isMoney ? inPounds : inDigits;
  if (least !== undefined && least === most) return `${rows} of ${format(least)}`;
  if (least !== undefined && most !== undefined)
    return `${rows} from ${format(least)} to ${format(most)}`;
  if (least !== undefined) return `${rows} of ${format(least)} or more`;
  return most === undefined ? "" : `${rows} up to ${format(most)}`;
}
