/**
 * How the totals of many councils spread under one question: how many lie where, and between which
 * amounts the middle half lies. It names no council, so it stays as small however many there are.
 */
import type { Council, Dataset } from "../dataset/dataset.ts";
import { inUnitWords, type Unit } from "../format/units.ts";
import { capitalised } from "../format/words.ts";
import { fullyReadCouncils } from "../grouping/compared-councils.ts";
import { totalOf } from "../counting/rules.ts";
import type { CountSlug } from "../counting/total.ts";
import { measured } from "./measured.ts";
import { measureOf, pricesBase, type MeasureSlug } from "./measure.ts";
import type { Question } from "./questions.ts";
import { perPerson, shareOfSpending } from "../topic.ts";

/** How many totals lie between which amounts; it holds no council. */
export interface Spread {
  readonly unit: Unit;
  /** Councils whose total is known, and whose cannot be said. */
  readonly known: number;
  readonly unknown: number;
  /** The totals a quarter, half and three quarters of the way up, as `quartileMethod` says. */
  readonly quartiles: readonly [number, number, number] | undefined;
  /** Equal steps from zero to beyond the largest total, with how many councils lie in each. */
  readonly steps: readonly SpreadStep[];
}

/** Councils whose total is at least `from` and less than `to`, in the unit. */
export interface SpreadStep {
  readonly from: number;
  readonly to: number;
  readonly councils: number;
}

/** The spread over the councils that are read whole, or those given. Totals are taken whole, one-off and ongoing money together. */
export function spread(
  dataset: Dataset,
  question: Question,
  councils: readonly Council[] = fullyReadCouncils(dataset),
): Spread {
  const values = councils.map(
    (council) => measured(dataset, totalOf(dataset, council, question.count), question).value,
  );
  return spreadOf(values, measureOf(question.measure).unit);
}

/** The spread of values in a unit; undefined where a value cannot be said. */
export function spreadOf(values: readonly (number | undefined)[], unit: Unit): Spread {
  const sorted = values.flatMap((value) => value ?? []).sort((a, b) => a - b);
  return {
    unit,
    known: sorted.length,
    unknown: values.length - sorted.length,
    quartiles: quartilesOf(sorted),
    steps: stepsOf(sorted),
  };
}

/** `Half of 333 councils authorised between £890,000 and £2.1m`, without a full stop. */
export function spreadFinding(
  { count, measure, prices }: Question,
  { quartiles, known, unit }: Spread,
): string {
  if (!quartiles) return "No council’s total is known yet";
  const [lower, , upper] = quartiles.map((value) => inUnitWords(value, unit));
  const between = lower === upper ? `${lower}` : `between ${lower} and ${upper}`;
  const priced = prices === "real" ? ` (${pricesBase} prices)` : "";
  return `${capitalised(manners[measure] + findings[count](known, between))}${priced}`;
}

const manners: Readonly<Record<MeasureSlug, string>> = {
  pounds: "",
  [perPerson.slug]: perPerson.before,
  [shareOfSpending.slug]: shareOfSpending.before,
};

const findings: Readonly<Record<CountSlug, (councils: number, between: string) => string>> = {
  decided: (councils, between) => `half of ${councils} councils authorised ${between}`,
  "new-money": (councils, between) =>
    `half of ${councils} councils decided on new money of ${between}`,
  "all-identified": (councils, between) =>
    `half of ${councils} councils’ papers report ${between} over the years`,
};

/** How the quartiles are taken, for those who work them out again: programs have nine ways. */
export const quartileMethod =
  "The ends of the middle half and the middle are totals of councils: those a quarter, half and three quarters of the way from the smallest to the largest; where that lies between two, it is the smaller.";

function quartilesOf(sorted: readonly number[]): Spread["quartiles"] {
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return sorted.length === 0 ? undefined : [at(0.25), at(0.5), at(0.75)];
}

/** About as many steps as a reader can distinguish on a phone. */
const wished = 10;

function stepsOf(sorted: readonly number[]): SpreadStep[] {
  const most = sorted.at(-1) ?? 0;
  if (sorted.length === 0) return [];
  const edge = edgesOf(roundStep(plain(most) / wished));
  const values = sorted.map(plain);
  const steps: SpreadStep[] = [];
  for (let at = 0; edge(at) <= plain(most); at += 1) {
    const [from, to] = [edge(at), edge(at + 1)];
    const councils = values.filter((value) => value >= from && value < to).length;
    steps.push({ from, to, councils });
  }
  return steps;
}

/** Without the noise of binary fractions, so that a total that is an edge is equal to it. */
function plain(value: number): number {
  return Number(value.toPrecision(12));
}

interface RoundStep {
  readonly digit: number;
  readonly exponent: number;
}

/** The edges as decimals say them: the third step of 0.1 begins at 0.3 and not a little above. */
function edgesOf({ digit, exponent }: RoundStep): (index: number) => number {
  return (index) => Number(`${index * digit}e${exponent}`);
}

/** The next round number above: 1, 2 or 5 with zeros, or behind a point. */
function roundStep(width: number): RoundStep {
  const exponent = Math.floor(Math.log10(width || 1));
  const digit = [1, 2, 5].find((one) => Number(`${one}e${exponent}`) >= width) ?? 10;
  return { digit, exponent };
}
