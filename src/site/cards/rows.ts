/** The cards of pages that there are many of: councils, decisions, figures. */
import type { Council, Dataset, Decision, Figure, OtherAmount } from "../../dataset/dataset.ts";
import { periodInWords } from "../../format/dates.ts";
import { decisionDay } from "../../wording/days/decision-day.ts";
import { capitalised } from "../../format/words.ts";
import { councilHeading } from "../../wording/findings/council-heading.ts";
import { plainText } from "../../wording/rich-text.ts";
import { colourOf } from "../../grouping/council-colours.ts";
import { headlineOf } from "../../measures/council-summary.ts";
import { isFigure, type Amount } from "../../counting/figure-facts.ts";
import { newness } from "../../wording/newness.ts";
import { standingWords } from "../../wording/read-in-part.ts";
import { nameOf, printText } from "../../wording/statement.ts";
import type { Cards, CardWords } from "./site-card.ts";
import { services } from "../../topic.ts";

/**
 * A card takes about 20 milliseconds, a page without one a few. So every decision and every amount
 * has a card of its own while there are this many of them at most; beyond that they share the card of
 * their council, and a build stays in proportion to its pages.
 */
const ownAtMost = 1000;

/** Each card by its id, of every council, decision and amount. */
export function rowCards(dataset: Dataset): Cards {
  const { councils, decisions, figures, other_amounts } = dataset;
  const councilCards = councils.map(
    (council) => [councilCard(council), () => councilWords(dataset, council)] as const,
  );
  if (!haveOwn(dataset)) return councilCards;
  const amounts: readonly Amount[] = [...figures, ...other_amounts];
  return [
    ...councilCards,
    ...decisions.map(
      (decision) =>
        [decisionCard(dataset, decision), () => decisionWords(dataset, decision)] as const,
    ),
    ...amounts.map(
      (amount) => [amountCard(dataset, amount), () => amountWords(dataset, amount)] as const,
    ),
  ];
}

/** The id of a council's card. */
export function councilCard({ id }: Council): string {
  return `councils/${id}`;
}

/** The id of the card of a decision's page: its own, or its council's where there are many. */
export function decisionCard(dataset: Dataset, { id, council }: Decision): string {
  return haveOwn(dataset) ? `decisions/${id}` : councilCard(council);
}

/** The id of the card of an amount's page: its own, or its council's where there are many. */
export function amountCard(dataset: Dataset, { id, council }: Amount): string {
  return haveOwn(dataset) ? `figures/${id}` : councilCard(council);
}

function haveOwn({ decisions, figures, other_amounts }: Dataset): boolean {
  return decisions.length + figures.length + other_amounts.length <= ownAtMost;
}

function councilWords(dataset: Dataset, council: Council): CardWords {
  const main = headlineOf(dataset, council);
  return {
    kicker: council.name,
    headline: plainText(councilHeading(dataset, council)),
    facts: main
      ? [
          `${capitalised(standingWords(council).alone)}: ${main.body}, ${decisionDay(main)}. In prices of the day.`,
        ]
      : [],
    colour: colourOf(dataset, council),
  };
}

function decisionWords(dataset: Dataset, decision: Decision): CardWords {
  const { council, title, body, stage, summary } = decision;
  const { sum, sentences } = newness(dataset, decision);
  const [, whetherNew = []] = sentences;
  return {
    kicker: council.name,
    headline: title,
    facts: [
      `${capitalised(stage)}: ${body}, ${decisionDay(decision)}`,
      sum === undefined ? summary : `Authorised for ${services}. ${plainText(whetherNew)}`,
    ],
    colour: colourOf(dataset, council),
    ...(sum === undefined ? {} : { amount: sum }),
  };
}

function amountWords(dataset: Dataset, amount: Amount): CardWords {
  const { council, document, locator } = amount;
  const press = document.evidence === "press" ? "Known from the press only. " : "";
  return {
    kicker: council.name,
    headline: nameOf(amount),
    amount: printText(amount),
    facts: [
      isFigure(amount) ? decisionText(amount) : kindText(amount),
      `${press}${document.title}, ${locator}`,
    ],
    colour: colourOf(dataset, council),
  };
}

function decisionText({ status, decision }: Figure): string {
  return `${capitalised(status)}: ${decision.body}, ${decisionDay(decision)}`;
}

function kindText({ kind, period }: OtherAmount): string {
  const when = period === undefined ? "period not stated" : periodInWords(period);
  return `${capitalised(kind)}, ${when}. Not funding, so in no total`;
}
