/** Amounts as they are looked up: by what they are, by their spelling, by where they come from. */
import { datedWords } from "../../wording/document-kind.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { urlsUnder } from "../../site/url-scheme.ts";
import { periodInWords } from "../../format/dates.ts";
import { decisionDay } from "../../wording/days/decision-day.ts";
import { inPounds } from "../../format/money.ts";
import { capitalised } from "../../format/words.ts";
import { isFigure, type Amount } from "../../counting/figure-facts.ts";
import { joined, record, type SearchRecord } from "./search-record.ts";
import { amountText, nameOf, periodText, printText } from "../../wording/statement.ts";
import { site } from "../../topic.ts";

const to = urlsUnder("/");

/** An allocation or another amount. */
export function amountRecord(amount: Amount): SearchRecord {
  const { id, council, amount_gbp, document, note } = amount;
  const pounds = [amount_gbp, isFigure(amount) ? amount.pounds : undefined];
  return record("figures", to.figure(id), {
    name: nameOf(amount),
    council,
    when: whenOf(amount),
    amount: amountText(amount),
    stage: isFigure(amount) ? amount.status : "not funding",
    beside: whatOf(amount),
    pounds: [...new Set(pounds.filter((one) => one !== undefined))],
    words: joined(printText(amount), document.title, note, id, ...factWords(amount)),
  });
}

function whenOf(amount: Amount): string {
  if (isFigure(amount)) return decisionDay(amount.decision);
  const { period, document } = amount;
  if (period !== undefined) return periodInWords(period);
  return document.date === undefined ? "" : `paper ${datedWords(document)}`;
}

function whatOf(amount: Amount): string {
  if (!isFigure(amount)) return `${capitalised(amount.kind)}, not funding`;
  const { decision, status } = amount;
  return `${capitalised(status)}, ${decision.body}`;
}

function factWords(amount: Amount): (string | undefined)[] {
  if (!isFigure(amount)) return [amount.pot?.name];
  const { inherited, to_pot, purpose, decision } = amount;
  const period = inherited.period && periodText(inherited.period);
  return [
    decision.title,
    purpose,
    inherited.from_pot?.name,
    to_pot?.name,
    inherited.recurrence,
    inherited.money_type,
    period,
  ];
}

/**
 * What a reader may try: words of the main decision, and an amount as a paper prints it, of the first
 * council that has one.
 */
export function searchExamples({ figures }: Dataset): string[] {
  const figure = figures.find(
    ({ decision, pounds, part_of }) =>
      decision.headline === "yes" && pounds !== undefined && part_of.length === 0,
  );
  if (figure?.pounds === undefined) return ["reserve"];
  return [
    ...site.searches,
    inPounds(figure.pounds),
    printText({ ...figure, qualifier: "exactly" }),
  ];
}
