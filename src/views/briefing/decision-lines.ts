/** The headline decision in five lines, each amount with the page that proves it. */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { councilBrief } from "../council-brief.ts";
import { councilFacts } from "./council-facts.ts";
import { linkedAmounts, notesOf, prose, type Piece, type Prose, type Target } from "./prose.ts";
import { leadingSentences } from "./room.ts";

export interface DecisionLine {
  readonly question: string;
  readonly answer: Prose;
}

/** Empty where the council has no headline decision. `most`: letters of the first answer. */
export function decisionLines(dataset: Dataset, council: Council, most: number): DecisionLine[] {
  const { headline, authorised, rows } = councilFacts(dataset, council);
  if (!headline) return [];
  const counted = authorised.included.map(({ figure }) => figure);
  const made = rows.figures.filter(({ decision }) => decision === headline);
  const { document, locator } = headline;
  const decision: Target = { page: "decision", id: headline.id };
  const totals: Target = { page: "council", id: council.id, part: "what-is-in" };
  const record: Piece = { kind: "note", place: { document, locator, proof: decision } };
  const [who, isNew, purpose, recurrence, overYears] = councilBrief(dataset, council);
  const parts = [counted, made];
  const notes = notesOf(counted, mostNotes);
  return [
    { line: who, lists: [...parts, rows.figures], otherwise: decision, notes: [record] },
    { line: isNew, lists: parts, otherwise: decision, notes },
    { line: purpose, lists: parts, otherwise: decision, notes: [] },
    { line: recurrence, lists: parts, otherwise: decision, notes: [] },
    { line: overYears, lists: [], otherwise: totals, notes: [] },
  ].flatMap(({ line, lists, otherwise, notes: after }) => {
    if (!line) return [];
    const text = line === who ? leadingSentences(line.answer, most) : line.answer;
    return {
      question: line.question,
      answer: prose`${linkedAmounts(text, lists, otherwise)}${after}`,
    };
  });
}

const mostNotes = 3;
