/** What each counting rule makes of each figure: its state, and the money that it alone speaks for. */
import { clauses, type Clause } from "../../counting/clauses.ts";
import { pieces } from "../../counting/pieces.ts";
import type { CountRule } from "../../counting/rules.ts";
import type { Included } from "../../counting/tally.ts";
import type { Total } from "../../counting/total.ts";
import type { Dataset, Figure } from "../../dataset/dataset.ts";
import { deflator, type Deflator } from "../../measures/deflator.ts";
import { partFactors } from "../../measures/priced.ts";

/** Money of a counted sum, as the figure furthest down prints it. */
export interface CountedPiece {
  readonly figure: Figure;
  /** The sums that hold it, from the nearest to the one that is counted. */
  readonly within: readonly Figure[];
  /** Pounds; undefined where the amount is not published. */
  readonly pounds: number | undefined;
  /** What a pound of it is worth in the base year; undefined where no outturn is known. */
  readonly factor: number | undefined;
  /** Whether the papers do not say that it counts: beside the total, never in it. */
  readonly unsure: boolean;
}

/** Counted in its own row; counted in the rows of its parts; or why it is not counted. */
type RowState = "counted" | "in its parts" | Clause;

/** What a state says on the page. */
export const stateWords: Readonly<Record<RowState, string>> = {
  counted: "Counted.",
  "in its parts": "Counted, in the rows of its parts.",
  ...clauses,
};

/** One counting rule over all councils: its pieces of money, and the state of each figure. */
export interface CountedRule {
  readonly rule: CountRule;
  readonly pieces: readonly CountedPiece[];
  readonly states: ReadonlyMap<Figure, RowState>;
}

/** All councils under one rule. The pieces that are sure add up to the rule's totals. */
export function countedPieces(dataset: Dataset, rule: CountRule): CountedRule {
  const index = deflator(dataset);
  const totals = dataset.councils.map((council) => rule.total(dataset, council));
  const found = totals.flatMap((total) => [
    ...total.included.flatMap((one) => piecesOf(one, index, false)),
    ...total.not_stated_in.flatMap((one) => piecesOf(one, index, true)),
  ]);
  const sure = found.filter(({ unsure }) => !unsure);
  const own = new Set(sure.map(({ figure }) => figure));
  const above = new Set(sure.flatMap(({ within }) => within));
  return {
    rule,
    pieces: found,
    states: new Map(totals.flatMap((total) => statesOf(total, { own, above }))),
  };
}

function piecesOf(one: Included, index: Deflator, unsure: boolean): CountedPiece[] {
  const { figure } = one;
  if (one.pounds === undefined)
    return [{ figure, within: [], pounds: undefined, factor: undefined, unsure }];
  const parts = pieces(one);
  const factors = partFactors(one, parts, index);
  return parts.map((part, at) => ({ ...part, factor: factors[at], unsure }));
}

/** Figures that have pieces which are sure, and those that hold them. */
interface SureFigures {
  readonly own: ReadonlySet<Figure>;
  readonly above: ReadonlySet<Figure>;
}

function statesOf(
  { included, excluded }: Total,
  { own, above }: SureFigures,
): [Figure, RowState][] {
  const state = (figure: Figure, other: RowState): [Figure, RowState] => [
    figure,
    own.has(figure) ? "counted" : above.has(figure) ? "in its parts" : other,
  ];
  return [
    ...included.map(({ figure }) => state(figure, "in its parts")),
    ...excluded.map(({ figure, clause }) => state(figure, clause)),
  ];
}
