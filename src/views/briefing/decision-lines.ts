/** The headline decision in five lines, each amount with the page that proves it. */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { councilBrief } from "../council-brief.ts";
import { plain, told, type Target, type Told } from "../told.ts";
import { linkedAmounts } from "./amount-links.ts";
import { councilFacts } from "./council-facts.ts";
import { note, notesOf } from "./notes.ts";
import { leadingSentences } from "./room.ts";

export interface DecisionLine {
  readonly question: string;
  readonly answer: Told;
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
  const record = note({ document, locator, proof: decision });
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
    const whole = plain(line.answer);
    const text = line === who ? leadingSentences(whole, most) : whole;
    return {
      question: line.question,
      answer: told`${linkedAmounts(text, lists, otherwise)}${after}`,
    };
  });
}

const mostNotes = 3;
