/** Which choice emptied the list: each that would let figures in again if it were taken off. */
import { counted, series } from "../../../format/words.ts";
import type { AskedTable } from "../model/asked-table.ts";
import { matchCount } from "../model/matches.ts";
import { choosing, type ExploreQuestion } from "../model/question.ts";
import { choiceTexts } from "./question-words.ts";

/** A sentence that names the choices to take off; empty where none alone helps. */
export function emptiedSentence(table: AskedTable, question: ExploreQuestion): string {
  const ways = without(question).flatMap(({ left, taken }) => {
    const count = matchCount(table, left);
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

interface Way {
  readonly left: ExploreQuestion;
  /** The choice alone. */
  readonly taken: ExploreQuestion;
}

function without(question: ExploreQuestion): Way[] {
  const { choices, least, most, words } = question;
  const bare = { ...question, choices: new Map(), least: undefined, most: undefined, words: "" };
  return [
    ...[...choices].map(([id, slugs]) => ({
      left: choosing(question, id, []),
      taken: choosing(bare, id, slugs),
    })),
    ...(least === undefined && most === undefined
      ? []
      : [
          {
            left: { ...question, least: undefined, most: undefined },
            taken: { ...bare, least, most },
          },
        ]),
    ...(words.trim() === ""
      ? []
      : [{ left: { ...question, words: "" }, taken: { ...bare, words } }]),
  ];
}
