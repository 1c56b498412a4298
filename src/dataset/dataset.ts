/**
 * The typed facts: rows with their references resolved, frozen. The heading is the field name.
 * Everything after this folder reads these types and never a file.
 */
import type { AllocationRow, Split } from "../tables/allocations.ts";
import type { ChangeRow } from "../tables/changes.ts";
import type { CouncilRow } from "../tables/councils.ts";
import type { DecisionRow } from "../tables/decisions.ts";
import type { DiscrepancyRow } from "../tables/discrepancies.ts";
import type { DocumentRow } from "../tables/documents.ts";
import type { EventRow } from "../tables/events.ts";
import type { FormerIdRow } from "../tables/former-ids.ts";
import type { GapRow } from "../tables/gaps.ts";
import type { IndicatorRow } from "../tables/indicators.ts";
import type { OtherAmountRow } from "../tables/other-amounts.ts";
import type { PotRow } from "../tables/pots.ts";
import type { PrintRow } from "../tables/prints.ts";
import type { ReplyRow } from "../tables/replies.ts";
import type { SumRow } from "../tables/sums.ts";
import type { StatisticRow, StatisticSourceRow } from "../tables/statistics.ts";
import type { StatisticSeries } from "../tables/index.ts";
import type { CodeChangeRow, NeighbourRow } from "../tables/authorities.ts";
import type { JudgementRow } from "../tables/judgements.ts";
import type { Authority } from "./authorities.ts";

export interface Dataset {
  readonly councils: readonly Council[];
  readonly documents: readonly Document[];
  readonly decisions: readonly Decision[];
  readonly pots: readonly Pot[];
  /** The allocations, in file order. */
  readonly figures: readonly Figure[];
  readonly other_amounts: readonly OtherAmount[];
  readonly events: readonly Event[];
  readonly indicators: readonly Indicator[];
  readonly discrepancies: readonly Discrepancy[];
  readonly gaps: readonly Gap[];
  readonly replies: readonly Reply[];
  /** What sums in our sentences are, where the row’s document does not settle it. */
  readonly sums: readonly Sum[];
  /** Every amount that a document prints, for the documents that are read amount by amount. */
  readonly prints: readonly Print[];
  readonly changes: readonly ChangeRow[];
  readonly former_ids: readonly FormerIdRow[];
  /** Every authority that runs the services, and those that ended since 2018. */
  readonly authorities: readonly Authority[];
  readonly code_changes: readonly CodeChangeRow[];
  readonly neighbours: readonly NeighbourRow[];
  readonly judgements: readonly JudgementRow[];
  readonly statistics: Readonly<Record<StatisticSeries, readonly StatisticRow[]>>;
  readonly statistic_sources: readonly StatisticSourceRow[];
}

export type Council = CouncilRow;

export type Document = Resolved<DocumentRow, { council: Council }>;

export type Decision = Resolved<
  DecisionRow,
  {
    council: Council;
    document: Document;
    follows: readonly Decision[];
    /** Where the cell is empty, that it was not seen. */
    body: string;
  }
>;

export type Pot = Resolved<PotRow, { council: Council; document: Document }>;

export interface DocumentLocator {
  readonly document: Document;
  readonly locator: string;
}

/** An allocation: one amount of funding as one place of one paper prints it. */
export type Figure = Resolved<
  AllocationRow,
  {
    decision: Decision;
    document: Document;
    also_at: readonly DocumentLocator[];
    part_of: readonly PartOf[];
    restates: Figure | undefined;
    supersedes: readonly Figure[];
    from_pot: Pot | undefined;
    to_pot: Pot | undefined;
  }
> & {
  readonly council: Council;
  /** Pounds, a misprint at its expected value, a share as what the other parts leave; undefined where the amount is absent. */
  readonly pounds: number | undefined;
  /** What one step of the last printed digit is worth, in pounds. 1000 for `£6.574m`. */
  readonly last_digit: number;
  readonly parts: readonly Part[];
  readonly restated_by: readonly Figure[];
  readonly superseded_by: readonly Figure[];
  readonly discrepancies: readonly Discrepancy[];
  /** The figures that are the same money, this one among them. */
  readonly chain: Chain;
  /** Cells that are empty here and read from restatements, then from wholes. */
  readonly inherited: InheritedCells;
};

export interface PartOf {
  readonly whole: Figure;
  readonly split: Split;
}

export interface Part {
  readonly part: Figure;
  readonly split: Split;
}

/** Money that several figures print: all official figures linked by `restates`. */
export interface Chain {
  readonly figures: readonly Figure[];
  readonly wholes: readonly { readonly chain: Chain; readonly split: Split }[];
  readonly parts: readonly { readonly chain: Chain; readonly split: Split }[];
}

export interface InheritedCells {
  readonly from_pot: Pot | undefined;
  readonly recurrence: AllocationRow["recurrence"];
  readonly money_type: AllocationRow["money_type"];
  readonly period: Period | undefined;
}

/** What money covers, as stated. */
export interface Period {
  readonly financial_year: string | undefined;
  readonly period_from: string | undefined;
  readonly period_to: string | undefined;
  readonly period_printed: string | undefined;
}

export type OtherAmount = Resolved<
  OtherAmountRow,
  {
    council: Council;
    document: Document;
    pot: Pot | undefined;
    also_at: readonly DocumentLocator[];
  }
> & {
  /** Pounds, a misprint at its expected value. */
  readonly pounds: number;
  readonly discrepancies: readonly Discrepancy[];
};

export type Event = Resolved<EventRow, { council: Council; document: Document }>;

export type Indicator = Resolved<IndicatorRow, { council: Council; document: Document }>;

/** A known fault of a document, and the amount that it concerns. */
export type Discrepancy = Resolved<
  DiscrepancyRow,
  { document: Document; allocation: Figure | undefined; other_amount: OtherAmount | undefined }
> & { readonly of: Figure | OtherAmount };

/** Something that the papers we hold do not tell. */
export type Gap = Resolved<GapRow, { council: Council }>;

/** What a council or a reader says to a figure, or to all of a council. */
export type Reply = Resolved<
  ReplyRow,
  { council: Council; allocation: Figure | undefined; document: Document | undefined }
>;

/** One amount behind a sum of a sentence, and the row that the sentence stands in. */
export type Sum = Resolved<
  SumRow,
  { allocation: Figure | undefined; other_amount: OtherAmount | undefined }
> & { readonly of: { readonly council: Council; readonly cells: SumRow["cells"] } };

/** One printed amount of a document. */
export type Print = PrintRow & { readonly document: Document };

/** A row with some columns replaced by what they refer to. */
export type Resolved<Row, Links> = Omit<Row, keyof Links> & {
  readonly [K in keyof Links]: Links[K];
};
