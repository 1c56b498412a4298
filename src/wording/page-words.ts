/**
 * Titles and descriptions of pages, true where they are quoted without the page: whose decision, of
 * which day, in which prices, a ceiling as a ceiling. No two pages share one.
 */
import type { Council, Dataset, Decision, Figure, OtherAmount } from "../dataset/dataset.ts";
import { periodInWords } from "../format/dates.ts";
import { decisionDay } from "./days/decision-day.ts";
import { capitalised, counted, series, uncapitalised } from "../format/words.ts";
import { comparisonFinding } from "./findings/comparison-finding.ts";
import { homeFinding } from "./findings/home-finding.ts";
import { councilHeading } from "./findings/council-heading.ts";
import { fullyReadCouncils } from "../grouping/compared-councils.ts";
import type { CouncilGroup } from "../grouping/council-groups.ts";
import { partCaveat } from "./read-in-part.ts";
import { headlineOf } from "../measures/council-summary.ts";
import { isFigure, type Amount } from "../counting/figure-facts.ts";
import type { Question } from "../measures/questions.ts";
import { questionTitle } from "./question-words.ts";
import { nameOf, printText } from "./statement.ts";
import { plainText } from "./rich-text.ts";
import { country, improvement, services, site } from "../topic.ts";
import { memoized } from "../format/memoized.ts";

/** Title and description of a page, as search engines and other sites show them. */
export interface PageWords {
  readonly title: string;
  /** From 50 to about 200 letters. */
  readonly description: string;
}

/** Letters: about what other sites show of a description before they cut it. */
const most = 215;

/** Letters that a sentence may have which stands in a description by itself. */
export const longest = 230;

/** Words of the home page. */
export function homeWords(dataset: Dataset): PageWords {
  const found = homeFinding(dataset);
  const councils = fullyReadCouncils(dataset);
  const who =
    councils.length > 4
      ? counted(councils.length, `${country.adjective} council`)
      : series(councils.map(({ short_name }) => short_name));
  return {
    title: site.name,
    description: together([
      `${plainText(found)}.`,
      `What ${who} decided to spend on ${improvement}, in prices of the day.`,
    ]),
  };
}

/** Words of a question's page, for all councils or for a group of them. */
export function comparisonWords(
  dataset: Dataset,
  question: Question,
  group?: CouncilGroup,
): PageWords {
  const asked = questionTitle(question);
  const who = group && group.slug !== "all" ? `Councils of ${group.name}` : "Councils";
  return {
    title: `${who} compared: ${uncapitalised(asked)}`,
    description: together([
      `${plainText(comparisonFinding(dataset, question, group))}.`,
      `${asked}.`,
      "Each council with its arithmetic.",
    ]),
  };
}

/** Words of a council's page. */
export function councilWords(dataset: Dataset, council: Council): PageWords {
  const main = headlineOf(dataset, council);
  const part = partCaveat(council);
  return {
    title: `${council.name}: what it decided to spend on ${services}`,
    description: together([
      `${plainText(councilHeading(dataset, council))}.`,
      ...[part ? `${capitalised(part)}.` : []].flat(),
      ...(main
        ? [
            `${part ? "Decision" : "Main decision"}: ${main.body}, ${decisionDay(main)}. In prices of the day.`,
          ]
        : []),
      "Every figure with its source.",
    ]),
  };
}

/** Words of a decision's page. */
export function decisionWords(decision: Decision): PageWords {
  const { title, summary } = decision;
  const by = decidedBy(decision);
  const [first = "", ...others] = sentences(summary);
  return {
    title: `${title}: ${by} (${decision.stage})`,
    description: together([`${by}: ${first}`, ...others]),
  };
}

/** Words of an amount's page. Its id is in the title only where another amount would have the same. */
export function amountWords(dataset: Dataset, amount: Amount): PageWords {
  const plain = amountTitle(amount);
  const title = sharedTitles(dataset).has(plain) ? `${plain} (${amount.id})` : plain;
  const { document, locator } = amount;
  const name = isFigure(amount)
    ? `${nameOf(amount)}, ${printText(amount)} (${amount.status})`
    : `${nameOf(amount)}, ${printText(amount)}: not funding, so in no total`;
  return {
    title,
    description: together(
      [`${origin(amount)}: ${name}.`, `${document.title}, ${locator}.`],
      [`${capitalised(locator)}.`],
    ),
  };
}

function amountTitle(amount: Amount): string {
  return `${nameOf(amount)}, ${printText(amount)}: ${origin(amount)}`;
}

function origin(amount: Amount): string {
  if (isFigure(amount)) return figureOrigin(amount);
  return otherOrigin(amount);
}

function figureOrigin({ status, decision }: Figure): string {
  const { council, body } = decision;
  const how = status === "noted" ? `reported to ${body}` : body;
  return `${council.short_name}, ${how}, ${decisionDay(decision)}`;
}

function otherOrigin({ council, kind, period }: OtherAmount): string {
  const when = period === undefined ? "" : `, ${periodInWords(period)}`;
  return `${council.short_name}, ${kind}${when}`;
}

function decidedBy(decision: Decision): string {
  return `${decision.council.short_name}, ${decision.body}, ${decisionDay(decision)}`;
}

/** Titles that more than one amount would have. */
const sharedTitles = memoized(({ figures, other_amounts }: Dataset): ReadonlySet<string> => {
  const amounts: readonly Amount[] = [...figures, ...other_amounts];
  const groups = Map.groupBy(amounts, amountTitle);
  return new Set([...groups].filter(([, same]) => same.length > 1).map(([title]) => title));
});

/**
 * The first sentence that is not too long, and as many of the next as there is room for. Where none of them fits, the
 * spare ones are tried.
 */
export function together(parts: readonly string[], spare: readonly string[] = []): string {
  const [first = "", ...rest] =
    (parts[0]?.length ?? 0) > longest && parts.length > 1 ? parts.slice(1) : parts;
  const joined = (some: readonly string[]) => {
    let text = first;
    for (const sentence of some) {
      if (text.length + 1 + sentence.length > most) break;
      text += ` ${sentence}`;
    }
    return text;
  };
  const long = joined(rest);
  return long === first ? joined(spare) : long;
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.?]) (?=[A-Z“])/);
}
