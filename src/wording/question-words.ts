/** Questions in words: as a title, as a short name, as a sentence, and on the switches between them. */
import { countRule, countRules } from "../counting/rules.ts";
import type { CountSlug } from "../counting/total.ts";
import {
  allPrices,
  measureOf,
  measures,
  pricesBase,
  pricesOf,
  type MeasureSlug,
  type PriceSlug,
} from "../measures/measure.ts";
import { nearestQuestion, type Question } from "../measures/questions.ts";
import { perPerson, shareOfSpending } from "../topic.ts";

/** `Authorised by this decision, share of yearly spending, prices of the day` */
export function questionTitle({ count, measure, prices }: Question): string {
  const [name, price] = [measureOf(measure).name, pricesOf(prices).name];
  return `${countRule(count).name}, ${name.toLowerCase()}, ${price.toLowerCase()}`;
}

/** `Authorised by this decision, share of yearly spending`, `New money in this decision (2024-25 prices)`: before a colon and sums. */
export function questionHead({ count, measure, prices }: Question): string {
  const { name } = countRule(count);
  const divided = measure === "pounds" ? "" : `, ${measureOf(measure).name.toLowerCase()}`;
  return `${name}${divided}${prices === "real" ? ` (${pricesBase} prices)` : ""}`;
}

/** What is shown, in one sentence short enough for a phone's first screen. */
export function questionSentence({ count, measure, prices }: Question): string {
  const price = prices === "real" ? `in ${pricesBase} prices` : "in prices of the day";
  return [counts[count], ...divided[measure], ...(measure === shareOfSpending.slug ? [] : [price])]
    .join(", ")
    .concat(".");
}

/** How its numbers come about, in full sentences. */
export function questionMaking({ count, measure, prices }: Question): string {
  const divided = measure === "pounds" ? [] : [measureOf(measure).about];
  const deflated = prices === "cash" ? [] : [pricesOf(prices).about];
  return [countRule(count).about, ...divided, ...deflated].join(" ");
}

const counts: Readonly<Record<CountSlug, string>> = {
  decided: "What each council’s main decision approved",
  "new-money": "Of each council’s main decision, what was not set aside before",
  "all-identified": "Everything that each council’s papers report over the years",
};

const divided: Readonly<Record<MeasureSlug, readonly string[]>> = {
  pounds: [],
  [perPerson.slug]: [perPerson.sentence],
  [shareOfSpending.slug]: [shareOfSpending.sentence],
};

/** One switch: another answer to one part of the question. */
interface Switch {
  readonly name: string;
  readonly choices: readonly Choice[];
}

interface Choice {
  readonly name: string;
  /** Undefined where the question cannot be asked so. */
  readonly question: Question | undefined;
  readonly current: boolean;
}

/** The switches of a question: count, measure and prices, each with all that can be asked. */
export function switches(question: Question): Switch[] {
  return [
    {
      name: "What is counted",
      choices: countRules.map(({ slug: count }) =>
        choice(shortNames[count], question, { ...question, count }),
      ),
    },
    {
      name: "Measured in",
      choices: measures.map(({ slug: measure }) =>
        choice(shortNames[measure], question, nearestQuestion({ ...question, measure })),
      ),
    },
    {
      name: "Prices",
      choices: allPrices.map(({ slug: prices }) =>
        choice(shortNames[prices], question, { ...question, prices }),
      ),
    },
  ];
}

function choice(name: string, from: Question, asked: Question): Choice {
  const nearest = nearestQuestion(asked);
  const offered = nearest.prices === asked.prices;
  const current =
    from.count === asked.count && from.measure === asked.measure && from.prices === asked.prices;
  return { name, question: offered ? asked : undefined, current };
}

const shortNames: Readonly<Record<CountSlug | MeasureSlug | PriceSlug, string>> = {
  decided: "Authorised",
  "new-money": "New money",
  "all-identified": "Everything",
  pounds: "Pounds",
  [perPerson.slug]: perPerson.short,
  [shareOfSpending.slug]: shareOfSpending.short,
  cash: "Prices of the day",
  real: `${pricesBase} prices`,
};
