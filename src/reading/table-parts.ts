/** The sums of a printed table: cells of a row to its total, rows of a column to subtotals and the total. */
import type { FoundAmount } from "./found.ts";
import type { Misprint, PartLink } from "./part-links.ts";

interface Sum {
  readonly whole: number;
  readonly parts: readonly number[];
  readonly split: PartLink["split"];
}

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
  const rows = Map.groupBy(indexes, (index) => amounts[index]?.cell?.row);
  return [...rows.values()].flatMap((row) => {
    const name = (index: number) => amounts[index]?.cell?.column?.name ?? "";
    const whole = row.find((index) => totalName.test(name(index)));
    const parts = row.filter((index) => index !== whole && /\d{2}|\byear\b/i.test(name(index)));
    if (whole === undefined || parts.length === 0) return [];
    return [{ whole, parts, split: "year" as const }];
  });
}

function columnSums(amounts: readonly FoundAmount[], indexes: readonly number[]): Sum[] {
  const columns = Map.groupBy(indexes, (index) => amounts[index]?.cell?.column?.name ?? "");
  return [...columns.values()].flatMap((column) => columnOf(amounts, column));
}

/** Subtotals take the rows since the last one; the total takes the subtotals, and rows that no subtotal took. */
function columnOf(amounts: readonly FoundAmount[], column: readonly number[]): Sum[] {
  const sums: Sum[] = [];
  let open: number[] = [];
  let upper: number[] = [];
  for (const index of column) {
    const row = amounts[index]?.cell?.row;
    const isTotal = row?.kind === "total" || (row?.kind === "row" && totalName.test(row.name));
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

function addsUp(amounts: readonly FoundAmount[], sum: Sum, changed?: Misprint): boolean {
  return Math.abs(missing(amounts, sum, changed)) <= tolerance(amounts, sum);
}

/** What the parts lack of the whole. */
function missing(
  amounts: readonly FoundAmount[],
  { whole, parts }: Sum,
  changed?: Misprint,
): number {
  const pounds = (index: number) =>
    index === changed?.amount ? changed.expected : (amounts[index]?.pounds ?? 0);
  return pounds(whole) - parts.reduce((sum, part) => sum + pounds(part), 0);
}

/** Half a last digit of the whole and of each part. */
function tolerance(amounts: readonly FoundAmount[], { whole, parts }: Sum): number {
  return [whole, ...parts].reduce((sum, index) => sum + lastDigit(amounts[index]) / 2, 0);
}

/** What one step of the last printed digit is worth, in pounds. */
export function lastDigit(amount: FoundAmount | undefined): number {
  const worth = { pounds: 1, thousands: 1e3, millions: 1e6, billions: 1e9, words: 1, share: 1 }[
    amount?.unit ?? "pounds"
  ];
  const decimals = /\.(\d+)/.exec(amount?.printed ?? "")?.[1]?.length ?? 0;
  return worth / 10 ** decimals;
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
    return isRight ? [{ amount, expected }] : [];
  });
  return remedies.length === 1 ? remedies : [];
}
