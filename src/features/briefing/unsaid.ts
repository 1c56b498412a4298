/** What the papers leave unsaid: the answers that a decision's paper owes, and the gaps that were noted. */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { series, uncapitalised } from "../../format/words.ts";
import type { DisclosureQuestion } from "../checks/disclosure-questions.ts";
import { answerText, type Disclosure } from "../checks/disclosure.ts";
import { coverage } from "../checks/coverage.ts";
import { claimsOf, type Claims } from "../../claims/claims.ts";
import type { WordClaim } from "../../claims/respects.ts";
import type { Total } from "../../counting/total.ts";
import { purposeWords } from "../../wording/purpose-words.ts";
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

/** What the paper says of the money, of how much of it, and what it does not say; there stands what we read. */
export function disclosureSentences({ answers, pounds }: Disclosure, authorised: Total): string[] {
  if (pounds === undefined) return ["The paper publishes no amount."];
  const read = readingsOf(claimsOf(authorised));
  const name = ({ question }: Disclosure["answers"][number]) => asClause(question);
  const all = answers.filter(({ share }) => share === 1).map(name);
  const none = answers
    .filter(({ share }) => share === 0)
    .map((answer) => {
      const words = read[answer.question.slug] ?? "";
      return words === "" ? name(answer) : `${name(answer)} (we read it as ${words})`;
    });
  const some = answers
    .filter(({ share }) => share !== undefined && share > 0 && share < 1)
    .map((answer) => {
      const words = read[answer.question.slug] ?? "";
      const ours = words === "" ? "" : `; we read other money as ${words}`;
      return `${name(answer)} (of ${answerText(answer)} of the money${ours})`;
    });
  return [
    ...(none.length > 0 ? [`Not stated: ${series(none)}.`] : []),
    ...(some.length > 0 ? [`Stated in part: ${series(some)}.`] : []),
    ...(all.length > 0 ? [`Stated: ${series(all)}.`] : []),
  ];
}

/** What we read of money of which the paper does not say it, by question; empty where we read nothing. */
function readingsOf({
  sums,
  purposes,
  recurrence,
  periods,
}: Claims): Readonly<Record<string, string>> {
  const fresh = sums.flatMap(({ parts }) => parts);
  return {
    new_or_reallocated: series([
      ...new Set(
        fresh
          .filter(({ reading }) => reading > 0)
          .map(({ newness }) => (newness === "new" ? "new money" : "money set aside before")),
      ),
    ]),
    purpose: series(wordsRead(purposes).map((word) => `money for ${purposeWords(word)}`)),
    recurrence: series(wordsRead(recurrence).map((word) => `${word} money`)),
    period: series(wordsRead(periods).map((word) => `money for ${word}`)),
  };
}

function wordsRead(claims: readonly WordClaim[]): string[] {
  return claims.flatMap(({ word, reading }) =>
    word !== undefined && word !== "other" && reading > 0 ? [word] : [],
  );
}

/** The gaps of one council, each a sentence; the whole list is on the page of checks. */
export function gapLines(dataset: Dataset, council: Council): RichText[] {
  const own = coverage(dataset).find((one) => one.council === council)?.gaps ?? [];
  return own.map((gap) => richText`${sentenceOf(dataset, "gaps", gap, "what")}.`);
}
