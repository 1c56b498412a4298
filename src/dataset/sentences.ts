/** Which rows hold sentences of ours that may name sums, and in which columns. */
import type { Council, Discrepancy, Document, LinkedDataset, LinkedFigure } from "./dataset.ts";
import type { RowPositions } from "../tables/table.ts";
import type { SumRow } from "../tables/sums.ts";

export type SentenceTable = SumRow["table"];

/** A row with sentences. Its document and decision say where its sums are to be found. */
export interface SentenceRow {
  readonly id: string;
  readonly council: Council;
  readonly document?: Document;
  readonly decision?: { readonly id: string };
  readonly cells: RowPositions;
}

/** The columns of each table whose sums lead to figures. */
export const sentenceFields: Readonly<Record<SentenceTable, readonly string[]>> = {
  decisions: ["title", "summary"],
  pots: ["name", "note"],
  allocations: ["label", "note"],
  other_amounts: ["label", "note"],
  events: ["title", "note"],
  indicators: ["note"],
  discrepancies: ["reason"],
  gaps: ["what", "note"],
};

type Written = Pick<
  LinkedDataset,
  | "decisions"
  | "pots"
  | "figures"
  | "other_amounts"
  | "events"
  | "indicators"
  | "discrepancies"
  | "gaps"
>;

/** Every row with sentences, table by table. */
export function sentenceRows(dataset: Written): Record<SentenceTable, readonly SentenceRow[]> {
  return {
    decisions: dataset.decisions,
    pots: dataset.pots,
    allocations: dataset.figures,
    other_amounts: dataset.other_amounts,
    events: dataset.events,
    indicators: dataset.indicators,
    discrepancies: dataset.discrepancies.map(ofDiscrepancy),
    gaps: dataset.gaps,
  };
}

/** A discrepancy as the row of its own sentence: it is about an amount of a council. */
function ofDiscrepancy(row: Discrepancy<LinkedFigure>): SentenceRow {
  const { id, document, cells, allocation, of } = row;
  const decision = allocation && { decision: allocation.decision };
  return { id, document, cells, council: of.council, ...decision };
}
