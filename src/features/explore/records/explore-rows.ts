/** Every figure and other amount as one row of words, the figures first, each in file order. */
import type { Dataset, Figure, OtherAmount } from "../../../dataset/dataset.ts";
import { dimensions } from "../../../counting/breakdown.ts";
import { isFinancialYear } from "../../../format/dates.ts";
import { financialYearOf } from "../../../format/financial-year.ts";
import { doesNotApply, notStated, type FacetId } from "../model/facets.ts";

/** The words of a row by facet. What counts it is worked out apart. */
export type RowWords = Readonly<Record<Exclude<FacetId, "counted">, string>>;

export interface ExploreRow {
  readonly amount: Figure | OtherAmount;
  readonly words: RowWords;
}

export function exploreRows({
  figures,
  other_amounts,
}: Pick<Dataset, "figures" | "other_amounts">): ExploreRow[] {
  return [
    ...figures.map((amount) => ({ amount, words: figureWords(amount) })),
    ...other_amounts.map((amount) => ({ amount, words: otherWords(amount) })),
  ];
}

/** What a figure says of itself, or reads from restatements and wholes, as a total does. */
export function figureWords(figure: Figure): RowWords {
  const { decision, document, qualifier } = figure;
  return {
    ...councilWords(figure),
    kind: "funding",
    purpose: figure.purpose,
    pot: dimensions.pot(figure) ?? notStated,
    earmarked: dimensions.earmarked(figure) ?? notStated,
    status: figure.status,
    stage: decision.stage,
    recurrence: dimensions.recurrence(figure) ?? notStated,
    money: dimensions.money_type(figure) ?? notStated,
    year: dimensions.financial_year(figure) ?? notStated,
    decided: financialYearOf(decision.date),
    qualifier: qualifier ?? notStated,
    evidence: document.evidence,
  };
}

/** An amount that is not funding has no purpose, no pot that it comes from, and was not decided. */
function otherWords(amount: OtherAmount): RowWords {
  const period = amount.period ?? "";
  return {
    ...councilWords(amount),
    kind: amount.kind,
    purpose: doesNotApply,
    pot: doesNotApply,
    earmarked: doesNotApply,
    status: doesNotApply,
    stage: doesNotApply,
    recurrence: doesNotApply,
    money: doesNotApply,
    year: isFinancialYear(period) ? period.replace("/", "-") : notStated,
    decided: doesNotApply,
    qualifier: amount.qualifier ?? notStated,
    evidence: amount.document.evidence,
  };
}

function councilWords({ council }: Figure | OtherAmount) {
  return { council: council.id, region: council.region, type: council.type };
}
