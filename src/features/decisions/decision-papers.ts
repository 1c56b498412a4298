/** The documents a decision is read from, and the amounts other than funding that they print. */
import type { Dataset, Decision, Document, OtherAmount } from "../../dataset/dataset.ts";
import { rowsOf } from "../../grouping/by-council.ts";

interface DecisionPapers {
  /** Where the decision is recorded, then the papers of the same day that print its figures. */
  readonly documents: readonly Document[];
  readonly other_amounts: readonly OtherAmount[];
}

/** The decision’s own document, then those of the same day that its figures are read from. */
export function decisionPapers(dataset: Dataset, decision: Decision): DecisionPapers {
  const { figures, other_amounts } = rowsOf(dataset, decision.council);
  const sameDay = figures
    .filter((figure) => figure.decision === decision)
    .map(({ document }) => document)
    .filter(({ date }) => date === decision.date);
  const documents = [...new Set([decision.document, ...sameDay])];
  return {
    documents,
    other_amounts: other_amounts.filter(({ document }) => documents.includes(document)),
  };
}
