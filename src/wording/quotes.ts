/**
 * Sentences to quote: one total each, with the caveats that it must not lose. They are complete
 * without the page, but for date and address, which the page adds.
 */
import type { Council, Dataset } from "../dataset/dataset.ts";
import { decisionDay } from "./days/decision-day.ts";
import { capitalised, counted, series } from "../format/words.ts";
import { headlineOf } from "../measures/council-summary.ts";
import { countRule } from "../counting/rules.ts";
import { lackWords } from "../measures/held.ts";
import { pricesBase, type MeasureSlug } from "../measures/measure.ts";
import type { Missing } from "../measures/measured.ts";
import type { Question } from "../measures/questions.ts";
import { oneYearWords } from "./claim-words.ts";
import { mainDecisionOf, partCaveat } from "./read-in-part.ts";
import { purposeOrLabels } from "./purpose-words.ts";
import { commaAfter, sumInWords } from "./sums-in-words.ts";
import type { TotalRow } from "../measures/totals.ts";
import { improvement, perPerson, shareOfSpending } from "../topic.ts";

/** The finding of a question as a sentence that does not invite a ranking. */
export function quoteOfAll(question: Question, finding: string): string {
  const notes = [
    `counted as “${countName(question)}”`,
    ...manner(question),
    "whether two of the amounts may be compared depends on status, period and purpose",
  ];
  return `${finding} (${notes.join("; ")}).`;
}

/** A sentence about one council's total under a question, with its caveats in brackets. */
export function quote(dataset: Dataset, question: Question, row: TotalRow): string {
  const council = dataset.councils.find(({ id }) => id === row.council);
  if (!council) throw new Error(`no council ${row.council}`);
  const said = row.missing === null ? statement(dataset, question, { row, council }) : "";
  const part = partCaveat(council) ?? [];
  return row.missing === null
    ? `${said} (${[...mannerBeside(question), ...caveats(row)].concat(part).join("; ")}).`
    : `For ${council.name} there is no figure under “${countName(question)}” (${manner(question).join("; ")}): ${reasonOf(row, row.missing)}.`;
}

function statement(
  dataset: Dataset,
  { count, measure }: Question,
  { row, council }: { readonly row: TotalRow; readonly council: Council },
): string {
  const words = sumInWords(row);
  const each = measure === perPerson.slug ? ` ${perPerson.after}` : "";
  const sum = `${words}${each}${commaAfter(words)}`;
  // What a share is taken of comes first: “report 6.29%” alone is no sentence.
  const begun = (words: string) =>
    capitalised(measure === shareOfSpending.slug ? `${shareOfSpending.quoted}, ${words}` : words);
  if (count === "all-identified") {
    const papers = council.read === "whole" ? "the papers" : "the few papers held";
    return `${begun(`${papers} of ${council.name}`)} report ${sum} ${purpose} over the years, each pound counted once`;
  }
  const headline = headlineOf(dataset, council);
  const day = headline ? `, of ${decisionDay(headline)},` : "";
  const decision = `${begun(mainDecisionOf(council))}${day}`;
  if (count === "decided") return `${decision} authorised ${sum} ${purpose}`;
  return row.value === 0
    ? `${decision} brought ${row.not_stated === 0 ? `no new money ${purpose}` : `no money ${purpose} that is known to be new`}`
    : `${decision} brought new money ${measure === "pounds" ? "of" : "equal to"} ${sum} ${purpose}`;
}

/** Of money for every year that is set aside for one year nobody knows whether the rest is new. */
function setAsideFor(row: TotalRow): string[] {
  const years = oneYearWords(row);
  return years === "" ? [] : [`${years} was set aside before`];
}

function countName({ count }: Question): string {
  return countRule(count).name;
}

const purpose = `for ${improvement}`;

const measureWords: Readonly<Record<MeasureSlug, readonly string[]>> = {
  pounds: [],
  [perPerson.slug]: [perPerson.quoted],
  [shareOfSpending.slug]: [shareOfSpending.quoted],
};

const priceWords = { cash: "in prices of the day", real: `in ${pricesBase} prices` } as const;

function manner({ measure, prices }: Question): string[] {
  return [...measureWords[measure], priceWords[prices]];
}

/** The same where the sentence begins with what a share is taken of. */
function mannerBeside(question: Question): string[] {
  const beginning: readonly string[] = [shareOfSpending.quoted];
  return manner(question).filter((words) => !beginning.includes(words));
}

const reasons: Readonly<Record<Missing, string>> = {
  "not stated": "the papers do not state it",
  "no denominator": "the official statistic for the year of the decision is not available",
  "not held": "that spending holds nothing of what the money is for",
  "no prices": "some of the money is of a year without a published price index",
};

function reasonOf({ not_held }: TotalRow, missing: Missing): string {
  const isUnsure = missing === "not held" && not_held.some(({ sure }) => !sure);
  return isUnsure ? "whether that spending holds any of the money is not known" : reasons[missing];
}

/** What the spending that a share is taken of surely does not hold; and of what that is not known. */
function spendingWords(not_held: TotalRow["not_held"]): string[] {
  const lacking = not_held.filter(({ sure }) => sure);
  const unsure = not_held.filter(({ sure }) => !sure);
  const named = unsure.map(({ purpose, labels }) => purposeOrLabels(purpose, labels));
  return [
    ...(lacking.length > 0 ? [`that spending ${lackWords(lacking)}`] : []),
    ...(named.length > 0
      ? [`whether it holds money for ${named.join(", or for ")} is not known`]
      : []),
  ];
}

function caveats(row: TotalRow): string[] {
  const { qualified, not_held, named_not_held, not_stated, absent, unit } = row;
  const named = named_not_held.map(({ label }) => `“${label}”`);
  return [
    ...(qualified.ceiling > 0 ? ["“up to” is a ceiling, not spending"] : []),
    ...(unit === shareOfSpending.unit ? ["what that spending holds is our reading"] : []),
    ...spendingWords(not_held),
    ...(named.length > 0
      ? [`part of it is for ${series(named)}, amount not stated, which that spending does not hold`]
      : []),
    ...(not_stated === null || not_stated > 0
      ? ["of some of the money the papers do not say whether it is new"]
      : []),
    ...setAsideFor(row),
    ...(absent > 0
      ? [`${counted(absent, "amount")} not known: not published, or in papers not seen`]
      : []),
  ];
}
