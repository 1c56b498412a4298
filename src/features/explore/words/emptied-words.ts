/** Which choice emptied the list: each that would let figures in again if it were taken off. */
import { counted, series } from "../../../format/words.ts";
import type { AskedTable } from "../model/asked-table.ts";
import type { Matches } from "../model/matches.ts";
import { choosing, type ExploreQuestion } from "../model/question.ts";
import { choiceTexts } from "./question-words.ts";

/** A sentence that names the choices to take off; empty where none alone helps. */
export function emptiedSentence(
  table: AskedTable,
  question: ExploreQuestion,
  { refused }: Pick<Matches, "refused">,
): string {
  const ways = choicesAlone(table, question, refused).flatMap(({ taken, count }) => {
    const [name = ""] = choiceTexts(table, taken);
    return count === 0
      ? []
      : [
          `without “${name}” there ${count === 1 ? "is" : "are"} ${counted(count, ...table.subject.row)}`,
        ];
  });
  const none = `No ${table.subject.row[0]} has all of this`;
  if (ways.length > 0) return `${none}: ${series(ways)}.`;
  return `${none}, and no choice alone emptied the list: take off two of them.`;
}

/** A question with one choice alone, and how many rows that choice keeps out. */
interface Alone {
  readonly taken: ExploreQuestion;
  readonly count: number;
}

function choicesAlone(
  { facets }: AskedTable,
  question: ExploreQuestion,
  refused: Matches["refused"],
): Alone[] {
  const { choices, least, most, words } = question;
  const bare = { ...question, choices: new Map(), least: undefined, most: undefined, words: "" };
  return [
    ...[...choices].map(([id, slugs]) => ({
      taken: choosing(bare, id, slugs),
      count: refused.facets[facets.findIndex((facet) => facet.id === id)] ?? 0,
    })),
    { taken: { ...bare, least, most }, count: refused.range },
    { taken: { ...bare, words }, count: refused.words },
  ];
}
