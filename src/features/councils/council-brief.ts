/** A council's headline decision in five lines, for someone with one minute. */
import type { Council, Dataset, Decision } from "../../dataset/dataset.ts";
import { onDate } from "../../format/dates.ts";
import { inWords } from "../../format/money.ts";
import { headlineOf } from "../../measures/council-summary.ts";
import { breakdown } from "../../counting/breakdown.ts";
import { totalOf } from "../../counting/rules.ts";
import type { Total } from "../../counting/total.ts";
import { newness } from "../../wording/newness.ts";
import { sentenceOf } from "../../wording/row-sentences.ts";
import { totalTarget, sumTold } from "../../wording/sums-in-words.ts";
import {
  richText,
  capitalisedText,
  linkAllSums,
  joinSeries,
  joinSentences,
  type RichText,
} from "../../wording/rich-text.ts";
import { totalRow } from "../../measures/totals.ts";
import { improvement, purposesInSentences } from "../../topic.ts";

export interface BriefLine {
  readonly question: string;
  readonly answer: RichText;
}

/** Five questions with their answers. Empty where the council has no headline decision. */
export function councilBrief(dataset: Dataset, council: Council): BriefLine[] {
  const headline = headlineOf(dataset, council);
  if (!headline) return [];
  const authorised = totalOf(dataset, council, "decided");
  const everything = totalOf(dataset, council, "all-identified");
  return [
    { question: "Who decided what?", answer: who(dataset, headline) },
    { question: "Is it new money?", answer: joinSentences(newness(dataset, headline).sentences) },
    { question: "What is it for?", answer: divided(dataset, authorised) },
    { question: "Once, or every year?", answer: recurrence(dataset, authorised) },
    {
      question: "And over the years?",
      answer:
        everything.pounds === undefined
          ? ["No further amounts are known from the papers we hold."]
          : richText`All the money for ${improvement} that these papers report, each pound counted once: ${sumTold(totalRow(dataset, everything))}.`,
    },
  ];
}

function who(dataset: Dataset, decision: Decision): RichText {
  const { body, date } = decision;
  return richText`${body}, ${onDate(date)}. ${sentenceOf(dataset, "decisions", decision, "summary")}`;
}

function recurrence(dataset: Dataset, total: Total): RichText {
  if (total.pounds === undefined) return ["Not stated."];
  const parts = [...breakdown(total.included, "recurrence")];
  const words = parts.map(([word, pounds]) =>
    word === undefined
      ? richText`for ${of(dataset, total, pounds)} the paper does not say`
      : richText`${of(dataset, total, pounds)} is ${word === "ongoing" ? "for every year (ongoing)" : "for a limited time (one-off)"}`,
  );
  return parts.length === 1 && parts[0]?.[0] === undefined
    ? ["The paper does not say."]
    : richText`${capitalisedText(joinSeries(words))}.`;
}

function divided(dataset: Dataset, total: Total): RichText {
  if (total.pounds === undefined) return ["Not stated."];
  const parts = [...breakdown(total.included, "purpose")].sort(([, a], [, b]) => b - a);
  const words = parts.map(
    ([name, pounds]) =>
      richText`${of(dataset, total, pounds)} ${name === undefined ? "not stated" : `for ${named(name)}`}`,
  );
  return richText`${capitalisedText(joinSeries(words))}.`;
}

/** A part of a total. It leads where the total does. */
function of(dataset: Dataset, total: Total, pounds: number): RichText {
  return linkAllSums(totalTarget(totalRow(dataset, total)), inWords(pounds));
}

function named(purpose: string): string {
  return purposesInSentences[purpose] ?? purpose;
}
