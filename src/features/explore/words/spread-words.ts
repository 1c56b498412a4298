/** What is said of chosen values: how many, of whom, and what they range over. Nothing is added up. */
import { inPounds } from "../../../format/money.ts";
import { plainNumber } from "../../../format/units.ts";
import { counted, inDigits, series } from "../../../format/words.ts";
import { people, perPerson } from "../../../topic.ts";
import { jumpUnexplained } from "../../../wording/jumps.ts";
import { valueMarks } from "../../../publish/workbook/value-marks.ts";
import { columnOf, type FacetColumn } from "../model/asked-table.ts";
import type { Range, Spread, SpreadAnswer } from "../model/spread.ts";
import type { StatisticTable } from "../model/statistic-table.ts";

/** A value as it is printed: whole pounds, or a number. */
export function valueWords({ money }: Pick<Range, "money">, value: number): string {
  return money ? inPounds(value) : plainNumber(value);
}

/** What an answer about official values comes to, in a sentence. */
export function spreadSentence({ matches, total }: SpreadAnswer): string {
  if (matches.count === 0) return "No value has all of this.";
  const { range } = total;
  const what = `${inDigits(total.values)} ${total.values === 1 ? "value" : "values"} of ${authorities(total)}`;
  if (total.values === 0)
    return `${matches.count === 1 ? "The one row" : `None of the ${counted(matches.count, "row")}`} ${matches.count === 1 ? "is no" : "is a"} value of an authority.`;
  if (range === undefined)
    return `${what}, as printed. Choose one measure and one year or day, and the middle of them is told.`;
  const format = (value: number) => valueWords(range, value);
  if (total.values === 1) return `One value: ${format(range.middle)}, as printed.`;
  return range.least === range.highest
    ? `${what}, as printed: each is ${format(range.middle)}.`
    : `${what}, as printed: from ${format(range.least)} to ${format(range.highest)}; the middle is ${format(range.middle)}.`;
}

function authorities({ authorities: some }: Spread): string {
  return counted(some, "authority", "authorities");
}

/** What a reader must know beside it. */
export function besideSpread(table: StatisticTable, { matches, total }: SpreadAnswer): string[] {
  const { absent, wider, range } = total;
  const broken = rowsOf(matches.rows, columnOf(table, "mark"), valueMarks.broken);
  return [
    range !== undefined &&
      total.values > 1 &&
      `Authorities are of different size, and values stand as printed. The pages that compare authorities tell them ${perPerson.after} or by thousands of ${people}.`,
    absent > 0 &&
      `${counted(absent, "row")} ${absent === 1 ? "has" : "have"} a word of the release in place of a value.`,
    wider > 0 &&
      `${counted(wider, "row")} of ${series(widerNames(table, matches.rows))} ${wider === 1 ? "is" : "are"} listed, and counted in nothing.`,
    broken > 0 &&
      `${counted(broken, "value")} ${broken === 1 ? "differs" : "differ"} by more than a half from the one before. ${jumpUnexplained}`,
  ].filter((sentence) => sentence !== false);
}

function rowsOf(chosen: Uint32Array, { words, codes }: FacetColumn, sought: string): number {
  const code = words.findIndex(({ word }) => word === sought);
  let rows = 0;
  for (const row of chosen) if (codes[row] === code) rows++;
  return rows;
}

function widerNames(table: StatisticTable, chosen: Uint32Array): string[] {
  const { words, codes } = columnOf(table, "authority");
  const seen = new Set<number>();
  for (const row of chosen) seen.add(codes[row] ?? 0);
  return words.flatMap(({ word }, code) =>
    seen.has(code) && table.file.authorities[code] !== true ? [word] : [],
  );
}

/** How values are counted. */
export const spreadAbout: readonly string[] = [
  "Values stand as the releases print them. They are counted and never added up: measures have units of their own, and the value of the whole country leaves out authorities that give none.",
  "The middle, the lowest and the highest are told of authorities alone, and only where all are of one measure and of one year or day. Of an even number, the middle lies half way between two.",
];
