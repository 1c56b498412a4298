/** The questions that the site answers: what is counted, in which measure, in which prices. */
import { countRules } from "../counting/rules.ts";
import type { CountSlug } from "../counting/total.ts";
import { measureOf, measures, type MeasureSlug, type PriceSlug } from "./measure.ts";

/** What a page answers: which rule counts, in which measure, in which prices. */
export interface Question {
  readonly count: CountSlug;
  readonly measure: MeasureSlug;
  readonly prices: PriceSlug;
}

/** Every combination there is: a page each, and a row each for every council in comparison.json. */
export const questions: readonly Question[] = countRules.flatMap(({ slug: count }) =>
  measures.flatMap(({ slug: measure, prices }) =>
    prices.map((price) => ({ count, measure, prices: price })),
  ),
);

/** The question in pounds and prices of the day. */
export function plainQuestion(count: CountSlug): Question {
  return { count, measure: "pounds", prices: "cash" };
}

/** The nearest question there is: a share exists in prices of the day only. */
export function nearestQuestion(question: Question): Question {
  const offered = measureOf(question.measure).prices;
  return offered.includes(question.prices) ? question : { ...question, prices: "cash" };
}
