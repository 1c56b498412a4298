/** How the councils' order turns with the question. Places, not amounts. */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { series } from "../../format/words.ts";
import { measureOf, pricesOf } from "../../measures/measure.ts";
import { questionName } from "../../wording/question-words.ts";
import { questions, type Question } from "../../measures/questions.ts";
import { sumInWords } from "../../wording/sums-in-words.ts";
import { totalRows, type TotalRow } from "../../measures/totals.ts";

/** One order of the councils, and the questions that lead to it. */
export interface OrderRow {
  /** The first question, for the address. */
  readonly question: Question;
  readonly label: string;
  /** The largest sum first; councils whose sum cannot be said stand last. */
  readonly places: readonly Position[];
}

export interface Position {
  readonly council: string;
  readonly name: string;
  readonly colour: number;
  /** 1 for the largest sum; equal sums share a place. Null where the sum cannot be said. */
  readonly rank: number | null;
  readonly joint: boolean;
  /** The sum in words; where real terms give the same order, that of prices of the day. */
  readonly sum: string;
  /** The same as a number in its unit; null where it cannot be said. */
  readonly value: number | null;
  readonly unit: TotalRow["unit"];
  readonly ceiling: boolean;
}

/** The order under every question. Prices that do not change the order share a row. */
export function orderRows(dataset: Dataset, councils?: readonly Council[]): OrderRow[] {
  const asked = questions.map((question) => ({
    question,
    places: placesOf(totalRows(dataset, question, councils)),
  }));
  const groups = Map.groupBy(
    asked,
    ({ question: { count, measure }, places }) => `${count} ${measure} ${orderOf(places)}`,
  );
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const label = labelOf(same.map(({ question }) => question));
    return [{ ...first, label }];
  });
}

/** Whether the order turns, in a few words. */
export function orderHeading(rows: readonly OrderRow[]): string {
  const [first] = firsts(rows);
  return first?.times === rows.length
    ? `${first.name} comes first whichever question is asked`
    : "Who comes first depends on the question";
}

/** Who comes first how often, as a sentence that is true of the questions shown. */
export function orderSentence(rows: readonly OrderRow[]): string {
  const often = firsts(rows);
  if (often.length === 0) return "No council comes first alone under any question asked here.";
  const told = often.map(({ name, times }, index) =>
    index === 0 ? `${name} comes first in ${times}` : `${name} in ${times}`,
  );
  return `Of the ${rows.length} questions asked here, ${series(told)}.`;
}

/** How often each council comes first alone, the most often first. */
function firsts(rows: readonly OrderRow[]): { readonly name: string; readonly times: number }[] {
  const places = rows.flatMap((row) =>
    row.places.filter(({ rank, joint }) => rank === 1 && !joint),
  );
  return [...Map.groupBy(places, ({ name }) => name)]
    .map(([name, found]) => ({ name, times: found.length }))
    .sort((a, b) => b.times - a.times);
}

function placesOf(rows: readonly TotalRow[]): Position[] {
  return rows.map((row) => {
    const { council, name, colour, value, unit, ceiling } = row;
    const above = rows.filter((one) => (one.value ?? 0) > (value ?? 0)).length;
    const same = rows.filter((one) => one.value === value).length;
    const rank = value === null ? null : above + 1;
    const joint = rank !== null && same > 1;
    return { council, name, colour, rank, joint, sum: sumInWords(row), value, unit, ceiling };
  });
}

function orderOf(places: readonly Position[]): string {
  return places.map(({ council, rank }) => `${council}:${rank}`).join(" ");
}

function labelOf(same: readonly Question[]): string {
  const [first] = same;
  if (!first) return "";
  const all = measureOf(first.measure).prices.length === same.length;
  return all
    ? questionName(first)
    : `${questionName(first)}, ${pricesOf(first.prices).name.toLowerCase()}`;
}
