/** A council's headline decision in five lines, for someone with one minute. */
import type { Council, Dataset, Decision } from "../dataset/dataset.ts";
import { inWordsOfDate } from "../format/dates.ts";
import { inWords } from "../format/money.ts";
import { capitalised, series } from "../format/words.ts";
import { rowsOf } from "./by-council.ts";
import { headlineOf } from "./council-summary.ts";
import { breakdown, type RespectName } from "./counting/breakdown.ts";
import { countRules, totalOf } from "./counting/rules.ts";
import type { Total } from "./counting/total.ts";
import { councilFinding } from "./findings.ts";
import { newness } from "./newness.ts";
import { sumInWords } from "./sums-in-words.ts";
import { totalRow } from "./totals.ts";

export interface BriefLine {
  readonly question: string;
  readonly answer: string;
}

/** Five questions with their answers. Empty where the council has no headline decision. */
export function councilBrief(dataset: Dataset, council: Council): BriefLine[] {
  const headline = headlineOf(dataset, council);
  if (!headline) return [];
  const authorised = totalOf(dataset, council, "decided");
  const everything = totalOf(dataset, council, "all-identified");
  const [sum = "", ...isNew] = newness(dataset, headline).sentences;
  return [
    { question: "Who decided what?", answer: who(headline) },
    { question: "Is it new money?", answer: [sum, ...isNew].join(" ") },
    { question: "What is it for?", answer: divided(authorised, "purpose", "for") },
    { question: "Once, or every year?", answer: recurrence(authorised) },
    {
      question: "And over the years?",
      answer:
        everything.pounds === undefined
          ? "No further amounts are known from the papers we hold."
          : `All the money for improving children’s services that these papers report, each pound counted once: ${sumInWords(totalRow(dataset, everything))}.`,
    },
  ];
}

/** The finding of the council's page, in a sentence without its full stop. */
export function councilHeading(dataset: Dataset, council: Council): string {
  if (headlineOf(dataset, council) === undefined)
    return `No main decision of ${council.short_name} is in the data yet`;
  const row = (count: "decided" | "new-money") =>
    totalRow(dataset, totalOf(dataset, council, count));
  return councilFinding(row("decided"), row("new-money"));
}

/** What each counting rule says of the council, named by the rule in short, for one picture of all three. */
export function councilTotals(dataset: Dataset, council: Council) {
  return countRules.map((rule) => {
    const total = rule.total(dataset, council);
    return { rule, total, row: { ...totalRow(dataset, total), name: shortNames[rule.slug] } };
  });
}

/** The parts of the council's page that have nothing in them, by the name of their anchor. */
export function emptyParts(dataset: Dataset, council: Council): string[] {
  const { pots, indicators } = rowsOf(dataset, council);
  const empty = {
    decision: headlineOf(dataset, council) === undefined,
    pots: pots.length === 0,
    bought: indicators.length === 0,
  };
  return Object.entries(empty).flatMap(([part, is]) => (is ? [part] : []));
}

const shortNames = {
  decided: "Authorised",
  "new-money": "New money",
  "all-identified": "Everything identified",
} as const;

function who({ body, date, summary }: Decision): string {
  return `${body}, on ${inWordsOfDate(date)}. ${summary}`;
}

function recurrence(total: Total): string {
  if (total.pounds === undefined) return "Not stated.";
  const parts = [...breakdown(total.included, "recurrence")];
  const words = parts.map(([word, pounds]) =>
    word === undefined
      ? `for ${inWords(pounds)} the paper does not say`
      : `${inWords(pounds)} is ${word === "ongoing" ? "for every year (ongoing)" : "for a limited time (one-off)"}`,
  );
  return parts.length === 1 && parts[0]?.[0] === undefined
    ? "The paper does not say."
    : `${capitalised(series(words))}.`;
}

function divided(total: Total, respect: RespectName, word: string): string {
  if (total.pounds === undefined) return "Not stated.";
  const parts = [...breakdown(total.included, respect)].sort(([, a], [, b]) => b - a);
  const words = parts.map(
    ([name, pounds]) =>
      `${inWords(pounds)} ${name === undefined ? "not stated" : `${word} ${named(name)}`}`,
  );
  return `${capitalised(series(words))}.`;
}

const spoken: Readonly<Record<string, string>> = {
  SEND: "special educational needs and disabilities (SEND)",
  "SEND and transport": "special educational needs and disabilities (SEND) and transport",
  "improvement programme": "the programme of improving the services",
  other: "other things",
};

function named(purpose: string): string {
  return spoken[purpose] ?? purpose;
}
