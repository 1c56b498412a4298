/** One figure in full: as printed, where, its relations, and which totals count it. */
import type { Dataset, Figure } from "../dataset/dataset.ts";
import { inPounds } from "../format/money.ts";
import { clauses } from "./counting/clauses.ts";
import { countRules } from "./counting/rules.ts";
import type { Total } from "./counting/total.ts";

export interface Relation {
  readonly name: string;
  readonly figures: readonly Figure[];
}

export interface Verdict {
  readonly count: string;
  readonly counted: boolean;
  /** What is counted, or why nothing is. */
  readonly reason: string;
  readonly because: Figure | undefined;
}

/** The figure's relations to others, those that exist, in plain words. */
export function relations(figure: Figure): Relation[] {
  const chain = figure.chain.figures.filter((same) => same !== figure);
  const all: Relation[] = [
    { name: "Is a part of", figures: figure.part_of.map(({ whole }) => whole) },
    { name: "Has the parts", figures: [...new Set(figure.parts.map(({ part }) => part))] },
    { name: "Is the same money as", figures: chain },
    { name: "Replaces", figures: figure.supersedes },
    { name: "Is replaced by", figures: figure.superseded_by },
  ];
  return all.filter(({ figures }) => figures.length > 0);
}

/** What each counting rule does with the figure. */
export function verdicts(dataset: Dataset, figure: Figure): Verdict[] {
  return countRules.map(({ name, total }) => verdict(name, total(dataset, figure.council), figure));
}

/** The worth of the last printed digit in words: how exact the print is. */
export function precisionText({ last_digit, amount_gbp }: Figure): string {
  if (amount_gbp === undefined) return "no amount is printed";
  return last_digit === 1 ? "to the pound" : `to ${inPounds(last_digit)}`;
}

function verdict(count: string, total: Total, figure: Figure): Verdict {
  const included = total.included.find((one) => one.figure === figure);
  if (included) {
    const pounds =
      included.pounds === undefined ? "as an amount not published" : inPounds(included.pounds);
    return { count, counted: true, reason: pounds, because: undefined };
  }
  const excluded = total.excluded.find((one) => one.figure === figure);
  const reason = excluded ? clauses[excluded.clause] : "";
  return { count, counted: false, reason, because: excluded?.because };
}
