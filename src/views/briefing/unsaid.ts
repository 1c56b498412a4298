/** What the papers leave unsaid: the answers that a decision's paper owes, and the gaps that were noted. */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { series, uncapitalised } from "../../format/words.ts";
import { answerText, type Disclosure } from "../disclosure.ts";
import { coverage } from "../coverage.ts";
import { linkedAmounts, type Prose } from "./prose.ts";
import { rowsOf } from "../by-council.ts";

/** What the paper says of the money, of how much of it, and what it does not say. */
export function disclosureSentences({ answers, pounds }: Disclosure): string[] {
  if (pounds === undefined) return ["The paper publishes no amount."];
  const name = ({ question }: Disclosure["answers"][number]) => uncapitalised(question.name);
  const all = answers.filter(({ share }) => share === 1).map(name);
  const none = answers.filter(({ share }) => share === 0).map(name);
  const some = answers
    .filter(({ share }) => share !== undefined && share > 0 && share < 1)
    .map((answer) => `${name(answer)} (${answerText(answer)} of the money)`);
  return [
    ...(none.length > 0 ? [`Not stated: ${series(none)}.`] : []),
    ...(some.length > 0 ? [`Stated in part: ${series(some)}.`] : []),
    ...(all.length > 0 ? [`Stated: ${series(all)}.`] : []),
  ];
}

/** The gaps of one council, each a sentence; the whole list is on the page of checks. */
export function gapLines(dataset: Dataset, council: Council): Prose[] {
  const { figures } = rowsOf(dataset, council);
  const own = coverage(dataset).find((one) => one.council === council)?.gaps ?? [];
  return own.map(({ id, what }) => linkedAmounts(`${what}.`, [figures], { page: "gap", id }));
}
