/** What the papers leave unsaid: the answers that a decision's paper owes, and the gaps that were noted. */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { series, uncapitalised } from "../../format/words.ts";
import type { DisclosureQuestion } from "../checks/disclosure-questions.ts";
import { answerText, type Disclosure } from "../checks/disclosure.ts";
import { coverage } from "../checks/coverage.ts";
import { sentenceOf } from "../../wording/row-sentences.ts";
import { richText, type RichText } from "../../wording/rich-text.ts";

/** What is asked of a paper, as the end of a sentence. */
export function asClause({ slug, name }: DisclosureQuestion): string {
  return clauses[slug] ?? uncapitalised(name);
}

const clauses: Readonly<Record<string, string>> = {
  source: "where the money comes from",
  new_or_reallocated: "whether it had been set aside before",
  recurrence: "whether it comes once or every year",
  period: "which years it covers",
  purpose: "what it is for",
};

/** What the paper says of the money, of how much of it, and what it does not say. */
export function disclosureSentences({ answers, pounds }: Disclosure): string[] {
  if (pounds === undefined) return ["The paper publishes no amount."];
  const name = ({ question }: Disclosure["answers"][number]) => asClause(question);
  const all = answers.filter(({ share }) => share === 1).map(name);
  const none = answers.filter(({ share }) => share === 0).map(name);
  const some = answers
    .filter(({ share }) => share !== undefined && share > 0 && share < 1)
    .map((answer) => `${name(answer)} (of ${answerText(answer)} of the money)`);
  return [
    ...(none.length > 0 ? [`Not stated: ${series(none)}.`] : []),
    ...(some.length > 0 ? [`Stated in part: ${series(some)}.`] : []),
    ...(all.length > 0 ? [`Stated: ${series(all)}.`] : []),
  ];
}

/** The gaps of one council, each a sentence; the whole list is on the page of checks. */
export function gapLines(dataset: Dataset, council: Council): RichText[] {
  const own = coverage(dataset).find((one) => one.council === council)?.gaps ?? [];
  return own.map((gap) => richText`${sentenceOf(dataset, "gaps", gap, "what")}.`);
}
