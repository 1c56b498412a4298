/** A council's headline decision in five lines, for someone with one minute. */
import { approvedBefore, notCounted } from "./beside-the-sum.ts";
import type { Council, Dataset, Decision, Document, Figure } from "../../dataset/dataset.ts";
import { memoized } from "../../format/memoized.ts";
import { onDecisionDay } from "../../wording/days/decision-day.ts";
import { headlineOf } from "../../measures/council-summary.ts";
import { totalOf } from "../../counting/rules.ts";
import { absentSentences } from "../../wording/absent-sentences.ts";
import { claimsOf } from "../../claims/claims.ts";
import { purposeSentence, timeSentences } from "../../wording/purpose-and-time.ts";
import { newness } from "../../wording/newness.ts";
import { leftOutSentences } from "../../wording/left-out-words.ts";
import { sentenceOf } from "../../wording/row-sentences.ts";
import { commaAfter, totalTarget, linkedSum } from "../../wording/sums-in-words.ts";
import {
  richText,
  linkAllSums,
  joinSentences,
  type RichText,
  plainText,
} from "../../wording/rich-text.ts";
import { totalRow, type TotalRow } from "../../measures/totals.ts";
import { improvement } from "../../topic.ts";

/** A question with its answer. */
export interface BriefLine {
  readonly question: string;
  readonly answer: RichText;
  /** Its end that a shorter answer must keep as well: what a reader has to know beside the sum. */
  readonly beside?: RichText;
  /** Where it is printed; undefined where the answer leads to the sums that say so. */
  readonly source?: Document | undefined;
}

/** Five questions with their answers. Empty where the council has no headline decision. */
export const councilBrief = memoized(answered, ({ id }) => id);

function answered(dataset: Dataset, council: Council): readonly BriefLine[] {
  const headline = headlineOf(dataset, council);
  if (!headline) return [];
  const authorised = totalOf(dataset, council, "decided");
  const everything = totalOf(dataset, council, "all-identified");
  const claims = claimsOf(authorised);
  const { sum, sentences } = newness(dataset, headline);
  // The heading has told the sum.
  const answers = sum === undefined ? sentences : sentences.slice(1);
  // A part of a total leads where the total does.
  const led = (text: string) => linkAllSums(totalTarget(totalRow(dataset, authorised)), text);
  const beside = [...approvedBefore(authorised, headline), ...notCounted(authorised, headline)];
  return [
    {
      question: "Who decided what?",
      answer: joinSentences([who(dataset, headline), ...beside]),
      beside: joinSentences(beside),
      source: headline.document,
    },
    {
      question: "Is it new money?",
      answer: joinSentences(answers),
      source: elsewhere(authorised.included[0]?.figure, headline),
    },
    { question: "What is it for?", answer: led(purposeSentence(claims)) },
    {
      question: "Once, or every year?",
      answer: led(timeSentences(claims)),
    },
    {
      question: "And over the years?",
      answer:
        everything.pounds === undefined
          ? ["No further amounts are known from the papers we hold."]
          : joinSentences([
              inAll(totalRow(dataset, everything), absentSentences(everything)),
              ...leftOutSentences(everything),
            ]),
    },
  ];
}

/** The paper that prints the sum, where it is another than that of the decision. */
function elsewhere(figure: Figure | undefined, { document }: Decision) {
  return figure?.document === document ? undefined : figure?.document;
}

/** A sum that a paper adds up itself may hold what is not added up elsewhere. */
function inAll(row: TotalRow, absent: readonly string[]): RichText {
  const kinds = new Set(row.parts.map(({ recurrence }) => recurrence));
  const own =
    row.figure !== null && kinds.has("ongoing") && kinds.has("one-off")
      ? "One of them adds it up itself, yearly and one-off money together."
      : "";
  const sum = linkedSum(row);
  return richText`In all, these papers report ${sum}${commaAfter(plainText(sum))} for ${improvement}, each pound counted once.${[
    own,
    ...absent,
  ]
    .filter((one) => one !== "")
    .map((one) => ` ${one}`)
    .join("")}`;
}

function who(dataset: Dataset, decision: Decision): RichText {
  return richText`${decision.body}, ${onDecisionDay(decision)}. ${sentenceOf(dataset, "decisions", decision, "summary")}`;
}
