/** The sums of a printed table: cells of a row to its total, rows of a column to subtotals and the total. */
import type { Passage } from "../../papers/passages.ts";
import type { FoundAmount } from "../found.ts";
import { lastDigit, printedAs } from "../amounts/notation.ts";
import type { Misprint, PartLink } from "./part-links.ts";

type Change = Pick<Misprint, "amount" | "expected">;

interface Sum {
  readonly whole: number;
  readonly parts: readonly number[];
  readonly split: PartLink["split"];
}

/** The sums of a table and what they are made of. */
export interface TableParts {
  readonly parts: readonly PartLink[];
  readonly complete: readonly { readonly whole: number; readonly split: PartLink["split"] }[];
  readonly misprints: readonly Misprint[];
}

/** `indexes` are the amounts of one table, in its order. */
export function tableParts(
  amounts: readonly FoundAmount[],
  indexes: readonly number[],
): TableParts {
  const all = [...rowSums(amounts, indexes), ...columnSums(amounts, indexes)];
  const wrong = all.filter((sum) => !addsUp(amounts, sum));
  const misprints = wrong.length === 0 ? [] : misprintOf(amounts, all, wrong);
  // A sum that does not add up is one only where a misprint explains it.
  const sums = all.filter((sum) => !wrong.includes(sum) || misprints.length > 0);
  return {
    parts: sums.flatMap(({ whole, parts, split }) => parts.map((part) => ({ part, whole, split }))),
    complete: sums.map(({ whole, split }) => ({ whole, split })),
    misprints,
  };
}

const totalName = /^(?:grand |overall )?totals?\b|\btotals?$|^sum$/i;

function rowSums(amounts: readonly FoundAmount[], indexes: readonly number[]): Sum[] {
  const rows = [...Map.groupBy(indexes, (index) => amounts[index]?.cell?.row).values()];
  const name = (index: number) => amounts[index]?.cell?.column?.name ?? "";
  const isYear = (index: number) => /\d{2}|\byear\b/i.test(name(index));
  const last = lastColumn(amounts, rows);
  return rows.flatMap((row) => {
    const whole =
      row.find((index) => totalName.test(name(index))) ??
      row.find((index) => last !== undefined && name(index) === last);
    const parts = row.filter((index) => index !== whole && isYear(index));
    if (whole === undefined || parts.length === 0) return [];
    return [{ whole, parts, split: "year" as const }];
  });
}

/** The name of a last column that is no year and the sum of all before it, in every row of two rows or more. */
function lastColumn(
  amounts: readonly FoundAmount[],
  rows: readonly (readonly number[])[],
): string | undefined {
  const names = rows.map((row) => amounts[row.at(-1) ?? -1]?.cell?.column?.name);
  const [name] = names;
  const sums = rows.map((row): Sum => ({
    whole: row.at(-1) ?? -1,
    parts: row.slice(0, -1),
    split: "year",
  }));
  const isSum =
    name !== undefined &&
    !/\d{2}/.test(name) &&
    rows.length >= 2 &&
    names.every((one) => one === name) &&
    sums.every((sum) => sum.parts.length >= 2 && addsUp(amounts, sum));
  return isSum ? name : undefined;
}

function columnSums(amounts: readonly FoundAmount[], indexes: readonly number[]): Sum[] {
  const byName = Map.groupBy(indexes, (index) => amounts[index]?.cell?.column?.name ?? "");
  const columns = [...byName.values()];
  const last = amounts[indexes.at(-1) ?? -1]?.cell?.row;
  const total = isSumOfOthers(amounts, columns, last) ? last : undefined;
  return columns.flatMap((column) => columnOf(amounts, column, total));
}

/** A last row that says nothing of a total is one where it is the sum of all others in every column. */
function isSumOfOthers(
  amounts: readonly FoundAmount[],
  columns: readonly (readonly number[])[],
  last: Passage | undefined,
): boolean {
  const sums = columns.map((column): Sum => {
    const whole = column.at(-1) ?? -1;
    return { whole, parts: column.slice(0, -1), split: "item" };
  });
  return (
    (sums.length >= 2 || (sums[0]?.parts.length ?? 0) >= 3) &&
    sums.every(
      (sum) =>
        amounts[sum.whole]?.cell?.row === last && sum.parts.length >= 2 && addsUp(amounts, sum),
    )
  );
}

/** Subtotals take the rows since the last one; the total takes the subtotals, and rows that no subtotal took. */
function columnOf(
  amounts: readonly FoundAmount[],
  column: readonly number[],
  total: Passage | undefined,
): Sum[] {
  const sums: Sum[] = [];
  let open: number[] = [];
  let upper: number[] = [];
  for (const index of column) {
    const row = amounts[index]?.cell?.row;
    const isTotal =
      row?.kind === "total" ||
      (row !== undefined && row === total) ||
      (row?.kind === "row" && totalName.test(row.name));
    const isSubtotal =
      row?.kind === "subtotal" || (row?.kind === "row" && /^sub-?total\b/i.test(row.name));
    if (isSubtotal) {
      if (open.length > 0) sums.push({ whole: index, parts: open, split: "item" });
      [upper, open] = [[...upper, index], []];
    } else if (isTotal) {
      const parts = [...upper, ...open];
      if (parts.length > 1) sums.push({ whole: index, parts, split: "item" });
      [upper, open] = [[], []];
    } else open.push(index);
  }
  return sums;
}

function addsUp(amounts: readonly FoundAmount[], sum: Sum, changed?: Change): boolean {
  return Math.abs(missing(amounts, sum, changed)) <= tolerance(amounts, sum);
}

/** What the parts lack of the whole. */
function missing(amounts: readonly FoundAmount[], { whole, parts }: Sum, changed?: Change): number {
  const pounds = (index: number) =>
    index === changed?.amount ? changed.expected : (amounts[index]?.pounds ?? 0);
  return pounds(whole) - parts.reduce((sum, part) => sum + pounds(part), 0);
}

/** Half a last digit of the whole and of each part. */
function tolerance(amounts: readonly FoundAmount[], { whole, parts }: Sum): number {
  return [whole, ...parts].reduce((sum, index) => sum + lastDigit(amounts[index]) / 2, 0);
}

/** The one amount whose change puts every wrong sum right and breaks none; none where several would. */
function misprintOf(
  amounts: readonly FoundAmount[],
  all: readonly Sum[],
  wrong: readonly Sum[],
): Misprint[] {
  const concerned = new Set(wrong.flatMap(({ whole, parts }) => [whole, ...parts]));
  const remedies = [...concerned].flatMap((amount) => {
    const sum = wrong.find(({ whole, parts }) => whole === amount || parts.includes(amount));
    if (!sum) return [];
    const gap = missing(amounts, sum);
    const expected = (amounts[amount]?.pounds ?? 0) + (sum.whole === amount ? -gap : gap);
    const own = all.filter(({ whole, parts }) => whole === amount || parts.includes(amount));
    const isRight =
      own.length > 1 && all.every((one) => addsUp(amounts, one, { amount, expected }));
    return isRight ? [{ amount, expected, why: reasons(amounts, own, amount, expected) }] : [];
  });
  return remedies.length === 1 ? remedies : [];
}

/** What each sum that the amount stands in asks for, in a sentence. */
function reasons(
  amounts: readonly FoundAmount[],
  sums: readonly Sum[],
  amount: number,
  expected: number,
): string {
  const print = amounts[amount];
  const asked = print ? printedAs(print, expected) : String(expected);
  const said = sums.map(({ whole, split }) => {
    const line = split === "year" ? "row" : "column";
    if (whole === amount) return `the amounts of its ${line} add up to ${asked}`;
    const { printed = "", cell } = amounts[whole] ?? {};
    const name = cell?.row.kind === "subtotal" ? "subtotal" : "total";
    return `the ${name} ${printed} of its ${line} leaves ${asked} for it`;
  });
  const sentence = said.join("; ");
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
