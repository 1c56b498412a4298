/** The words that every figure and other amount can be asked by. */
import { dimensions } from "../../counting/breakdown.ts";
import type { Figure, OtherAmount } from "../../dataset/dataset.ts";
import { isFinancialYear } from "../../format/dates.ts";
import { financialYearOf } from "../../format/financial-year.ts";

/** What each of them says, by its name in the database. */
export const wordNames = {
  council: "The council.",
  region: "Region of the council.",
  council_type: "Kind of council.",
  council_read:
    "How far the council is read: whole for its main papers, part for single decisions only.",
  kind: "funding, or the kind of an amount that is not funding.",
  purpose:
    "What it is for; several where its parts, which are all there are, are for different things.",
  pot_kind: "Kind of the pot it comes from, its own or that of its whole.",
  earmarked: "Whether that pot was set aside for the services before.",
  status: "How far the money has come.",
  stage: "How far the decision has come.",
  recurrence: "Whether the money comes again, as it says itself or its whole.",
  money_type: "Revenue or capital, as it says itself or its whole.",
  financial_year: "The financial year it covers, where it covers one.",
  decided_in: "The financial year of the decision.",
  qualifier: "How exact the print is.",
  evidence: "What the document is to us.",
} as const;

/** One word for each thing that an amount can be asked by. */
export type AmountWords = Readonly<Record<keyof typeof wordNames, string>>;

/** The word of a cell that is empty, and of one that the row cannot have. */
export const notStated = "not stated";

/** The word of a sum whose parts are for different things. */
const several = "several";

/** The word where a row cannot have the thing at all. */
export const doesNotApply = "does not apply";

/** The words of a figure or of another amount. */
export function amountWords(amount: Figure | OtherAmount): AmountWords {
  return "decision" in amount ? figureWords(amount) : otherWords(amount);
}

/** What a figure says of itself, or reads from restatements and wholes, as a total does. */
function figureWords(figure: Figure): AmountWords {
  return {
    ...sharedWords(figure),
    kind: "funding",
    purpose: isOfSeveral(figure) ? several : figure.purpose,
    pot_kind: dimensions.pot(figure) ?? notStated,
    earmarked: dimensions.earmarked(figure) ?? notStated,
    status: figure.status,
    stage: figure.decision.stage,
    recurrence: dimensions.recurrence(figure) ?? notStated,
    money_type: dimensions.money_type(figure) ?? notStated,
    financial_year: dimensions.financial_year(figure) ?? notStated,
    decided_in: financialYearOf(figure.decision.date),
  };
}

/** Whether a figure, as one of its papers divides it by item, is for several things: its money stands with its parts. */
export function isOfSeveral({ chain }: Figure): boolean {
  return chain.figures.some(({ complete_splits, parts }) => {
    const items = parts.filter(({ split }) => split === "item").map(({ part }) => part);
    const isWhole = complete_splits?.includes("item") ?? false;
    return isWhole && new Set(items.map(({ purpose }) => purpose)).size > 1;
  });
}

/** An amount that is not funding has no purpose, no pot that it comes from, and was not decided. */
function otherWords(amount: OtherAmount): AmountWords {
  const period = amount.period ?? "";
  return {
    ...sharedWords(amount),
    kind: amount.kind,
    purpose: doesNotApply,
    pot_kind: doesNotApply,
    earmarked: doesNotApply,
    status: doesNotApply,
    stage: doesNotApply,
    recurrence: doesNotApply,
    money_type: doesNotApply,
    financial_year: isFinancialYear(period) ? period.replace("/", "-") : notStated,
    decided_in: doesNotApply,
  };
}

function sharedWords({ council, qualifier, document }: Figure | OtherAmount) {
  return {
    council: council.id,
    region: council.region,
    council_type: council.type,
    council_read: council.read,
    qualifier: qualifier ?? notStated,
    evidence: document.evidence,
  };
}
