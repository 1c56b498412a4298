/** The headline decision in five lines, each amount with the page that proves it. */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { memoized } from "../../format/memoized.ts";
import { councilBrief, type BriefLine } from "../councils/council-brief.ts";
import { plainText, richText, textStart, type RichText } from "../../wording/rich-text.ts";
import { narrowed } from "./questions/amount-links.ts";
import { councilFacts } from "./council-facts.ts";
import { note, notesOf } from "./notes.ts";
import { leadingSentences } from "./caps.ts";

/** A question about the decision with its answer. */
export interface DecisionLine {
  readonly question: string;
  readonly answer: RichText;
}

/** Empty where the council has no headline decision. `most`: letters of the first answer. */
export const decisionLines = memoized(linesOf, ({ id }, most) => `${id} ${most}`);

function linesOf(dataset: Dataset, council: Council, most: number): readonly DecisionLine[] {
  const { headline, authorised, rows } = councilFacts(dataset, council);
  if (!headline) return [];
  const counted = authorised.included.map(({ figure }) => figure);
  const made = rows.figures.filter(({ decision }) => decision === headline);
  const { document, locator } = headline;
  const record = note({
    document,
    locator,
    decided: headline,
    proof: { page: "decision", id: headline.id },
  });
  const [who, isNew, purpose, recurrence, overYears] = councilBrief(dataset, council);
  const parts = [counted, made];
  const notes = notesOf(counted, mostNotes);
  return [
    { line: who, lists: [...parts, rows.figures], notes: [record] },
    { line: isNew, lists: parts, notes },
    { line: purpose, lists: parts, notes: [] },
    { line: recurrence, lists: parts, notes: [] },
    { line: overYears, lists: [], notes: [] },
  ].flatMap(({ line, lists, notes: after }) => {
    if (!line) return [];
    const text = line === who ? leading(line, most) : line.answer;
    return { question: line.question, answer: richText`${narrowed(text, lists)}${after}` };
  });
}

/** Its first whole sentences and what stands beside the sum; a first sentence that is too long is cut short with `…`. */
function leading({ answer, beside = [] }: BriefLine, most: number): RichText {
  const words = plainText(answer);
  if (words.length <= most) return answer;
  const end = plainText(beside);
  const kept = leadingSentences(
    words.slice(0, words.length - end.length).trimEnd(),
    most - end.length,
  );
  const start = words.startsWith(kept)
    ? textStart(answer, kept.length)
    : richText`${textStart(answer, kept.length - 1)}…`;
  return end === "" ? start : richText`${start} ${beside}`;
}

const mostNotes = 3;
