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
import type { Period } from "./period.ts";
import type { Resolved } from "./resolved.ts";

export type Dataset = Tables<Figure>;

/** The same before it is known which figures are the same money. */
export type LinkedDataset = Tables<LinkedFigure>;

interface Tables<AnyFigure> {
  readonly councils: readonly Council[];
  readonly documents: readonly Document[];
  readonly decisions: readonly Decision[];
  readonly pots: readonly Pot[];
  /** The allocations, in file order. */
  readonly figures: readonly AnyFigure[];
  readonly other_amounts: readonly OtherAmount[];
  readonly events: readonly Event[];
  readonly indicators: readonly Indicator[];
  readonly discrepancies: readonly Discrepancy<AnyFigure>[];
  readonly gaps: readonly Gap[];
  readonly replies: readonly Reply<AnyFigure>[];
  /** What sums in our sentences are, where the row’s document does not settle it. */
  readonly sums: readonly Sum<AnyFigure>[];
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
export interface Figure extends RelatedFigure<Figure> {
  /** The figures that are the same money, this one among them. */
  readonly chain: Chain;
  /** The cells that may be inherited: its own, else those of its restatements, else of its wholes. */
  readonly inherited: InheritedCells;
}

/** A figure whose chain is known, and not yet what it inherits. */
export interface ChainedFigure extends RelatedFigure<ChainedFigure> {
  readonly chain: Chain<ChainedFigure>;
}

/** A figure that is related to others, while its chain and then its inherited cells are worked out. */
export interface LinkedFigure extends RelatedFigure<LinkedFigure> {
  chain?: Chain<LinkedFigure>;
  inherited?: InheritedCells;
}

/** An allocation with its references resolved, in both directions. */
type RelatedFigure<AnyFigure> = Resolved<
  AllocationRow,
  {
    decision: Decision;
    document: Document;
    also_at: readonly DocumentLocator[];
    part_of: readonly PartOf<AnyFigure>[];
    restates: AnyFigure | undefined;
    supersedes: readonly AnyFigure[];
    from_pot: Pot | undefined;
    to_pot: Pot | undefined;
  }
> & {
  readonly council: Council;
  /** Pounds, a misprint at its expected value, a share as what the other parts leave; undefined where the amount is absent. */
  readonly pounds: number | undefined;
  /** What one step of the last printed digit is worth, in pounds. 1000 for `£6.574m`. */
  readonly last_digit: number;
  readonly parts: readonly Part<AnyFigure>[];
  readonly restated_by: readonly AnyFigure[];
  readonly superseded_by: readonly AnyFigure[];
  readonly discrepancies: readonly Discrepancy<AnyFigure>[];
};

interface PartOf<AnyFigure = Figure> {
  readonly whole: AnyFigure;
  readonly split: Split;
}

export interface Part<AnyFigure = Figure> {
  readonly part: AnyFigure;
  readonly split: Split;
}

/** Money that several figures print: all official figures linked by `restates`. */
export interface Chain<AnyFigure = Figure> {
  readonly figures: readonly AnyFigure[];
  readonly wholes: readonly ChainLink<AnyFigure>[];
  readonly parts: readonly ChainLink<AnyFigure>[];
}

/** A chain that is a whole or a part of another, and the split in which it is one. */
export interface ChainLink<AnyFigure = Figure> {
  readonly chain: Chain<AnyFigure>;
  readonly split: Split;
}

export interface InheritedCells {
  readonly from_pot: Pot | undefined;
  readonly recurrence: AllocationRow["recurrence"];
  readonly money_type: AllocationRow["money_type"];
  readonly period: Period | undefined;
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
  readonly discrepancies: readonly DocumentFault[];
};

export type Event = Resolved<EventRow, { council: Council; document: Document }>;
export type Indicator = Resolved<IndicatorRow, { council: Council; document: Document }>;

/** A known fault of a document, whatever amount it concerns. */
export type DocumentFault = Resolved<
  Omit<DiscrepancyRow, "allocation" | "other_amount">,
  { document: Document }
>;

/** A known fault of a document, and the amount that it concerns. */
export type Discrepancy<AnyFigure = Figure> = Resolved<
  DocumentFault,
  { allocation: AnyFigure | undefined; other_amount: OtherAmount | undefined }
> & { readonly of: AnyFigure | OtherAmount };

/** Something that the papers we hold do not say. */
export type Gap = Resolved<GapRow, { council: Council }>;

/** What a council or a reader says to a figure, or to all of a council. */
export type Reply<AnyFigure = Figure> = Resolved<
  ReplyRow,
  { council: Council; allocation: AnyFigure | undefined; document: Document | undefined }
>;

/** One amount behind a sum of a sentence, and the row that the sentence stands in. */
export type Sum<AnyFigure = Figure> = Resolved<
  SumRow,
  { allocation: AnyFigure | undefined; other_amount: OtherAmount | undefined }
> & { readonly of: { readonly council: Council; readonly cells: SumRow["cells"] } };

/** One printed amount of a document. */
export type Print = PrintRow & { readonly document: Document };
