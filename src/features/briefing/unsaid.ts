/** What the papers leave unsaid: the answers that a decision's paper owes, and the gaps that were noted. */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { series, uncapitalised } from "../../format/words.ts";
import type { DisclosureQuestion } from "../checks/disclosure-questions.ts";
import { answerText, type Disclosure } from "../checks/disclosure.ts";
import { coverage } from "../checks/coverage.ts";
import { claimsOf, type Claims } from "../../claims/claims.ts";
import { isAll } from "../../counting/qualified-parts.ts";
import type { Total } from "../../counting/total.ts";
import { inBrackets } from "../../wording/qualified/qualified-amount.ts";
import { purposeWords } from "../../wording/purpose-words.ts";
import { oneYearWords } from "../../wording/claim-words.ts";
import { sentenceOf } from "../../wording/row-sentences.ts";
import { richText, type RichText } from "../../wording/rich-text.ts";

/** What is asked of a paper, as the end of a sentence. */
export function asClause({ slug, name }: DisclosureQuestion): string {
  return clauses[slug] ?? uncapitalised(name);
}

const clauses: Readonly<Record<string, string>> = {
  source: "where the money comes from",
  new_or_reallocated: "whether an earlier decision had set it aside",
  recurrence: "whether it comes once or every year",
  period: "which years it covers",
  purpose: "what it is for",
};

/** What the paper says of the money, of how much of it, and what it does not say; there stands what we read. */
export function disclosureSentences(disclosure: Disclosure, authorised: Total): string[] {
  const { answers, pounds } = disclosure;
  if (pounds === undefined) return ["The paper publishes no amount."];
  const readings = inferencesOf(claimsOf(authorised));
  const isExtra = isCalledExtra(claimsOf(authorised));
  const years = ofOneYear(claimsOf(authorised));
  const name = ({ question }: Answer) => {
    if (question.slug !== "new_or_reallocated") return asClause(question);
    return isExtra
      ? "whether it is new (the paper calls it extra)"
      : `${asClause(question)}${inBrackets([years])}`;
  };
  const ours = (answer: Answer) => inferenceWords(answer, { pounds, inferences: readings });
  const unasked = answers.filter((answer) => answer.unasked > 0).map(name);
  const all = answers.filter(({ share }) => share === 1).map(name);
  const none = answers
    .filter(({ share }) => share === 0)
    .map((answer) => `${name(answer)}${inBrackets([ours(answer)])}`);
  const some = answers
    .filter(({ share }) => share !== undefined && share > 0 && share < 1)
    .map((answer) => {
      const asked = answer.unasked > 0 ? "the rest of the money" : "the money";
      const stated = `of ${answerText(answer)} of ${asked}`;
      return `${name(answer)}${inBrackets([stated, ours(answer)])}`;
    });
  return [
    ...(none.length > 0 ? [`Not stated: ${series(none)}.`] : []),
    ...(some.length > 0 ? [`Stated in part: ${series(some)}.`] : []),
    ...(all.length > 0 ? [`Stated: ${series(all)}.`] : []),
    ...(unasked.length > 0 ? [`Not asked of capital: ${series(unasked)}.`] : []),
  ];
}

/** The word “extra” is all that a paper says of it: not that no earlier decision had set it aside. */
function isCalledExtra({ sums }: Claims): boolean {
  const parts = sums.flatMap((sum) => sum.parts);
  return parts.length > 0 && parts.every(({ extra, pounds }) => isAll(extra, pounds));
}

/** Of later years the paper does not say it. */
function ofOneYear({ sums }: Claims): string {
  const parts = sums.flatMap((sum) => sum.parts);
  return oneYearWords({ of_one_year: parts.flatMap(({ of_one_year }) => of_one_year) });
}

type Answer = Disclosure["answers"][number];

/** What we infer in one dimension for money of which the paper does not say it. */
interface Inference {
  readonly words: readonly string[];
  readonly pounds: number;
}

interface Inferences {
  readonly pounds: number;
  readonly inferences: Readonly<Record<string, Inference>>;
}

/** `we read it as new money`; of a part, `we read the rest as …`; empty where we infer nothing. */
function inferenceWords(
  { question, stated = 0 }: Answer,
  { pounds, inferences }: Inferences,
): string {
  const reading = inferences[question.slug];
  if (!reading || reading.pounds === 0) return "";
  const unsaid = stated === 0 ? "it" : "the rest";
  const what = reading.pounds < pounds - stated ? `some of ${unsaid}` : unsaid;
  return `we read ${what} as ${series([...new Set(reading.words)])}`;
}

/** By question. */
function inferencesOf({ sums, purposes, recurrence, periods }: Claims): Inferences["inferences"] {
  const newnessWords = sums
    .flatMap(({ parts }) => parts)
    .map(({ newness, inferred }) => ({
      word: newness === "new" ? "new money" : "money set aside before",
      inferred,
    }));
  return {
    new_or_reallocated: inferenceOf(newnessWords, (word) => word),
    purpose: inferenceOf(
      purposes.filter(({ word }) => word !== "other"),
      (word) => `money for ${purposeWords(word)}`,
    ),
    recurrence: inferenceOf(recurrence, (word) => `${word} money`),
    period: inferenceOf(periods, (word) => `money for ${word}`),
  };
}

function inferenceOf(
  claims: readonly { readonly word: string | undefined; readonly inferred: number }[],
  words: (word: string) => string,
): Inference {
  const known = claims.filter(({ word, inferred }) => word !== undefined && inferred > 0);
  return {
    words: known.map(({ word }) => words(word ?? "")),
    pounds: known.reduce((sum, { inferred }) => sum + inferred, 0),
  };
}

/** The gaps of one council, each a sentence; the whole list is on the page of checks. */
export function gapLines(dataset: Dataset, council: Council): RichText[] {
  const own = coverage(dataset).find((one) => one.council === council)?.gaps ?? [];
  return own.map((gap) => richText`${sentenceOf(dataset, "gaps", gap, "what")}.`);
}
