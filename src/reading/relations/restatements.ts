/** The same money printed in several places: equal to the coarser last digit, and told apart from equal sums. */
import type { FoundAmount } from "../found.ts";
import type { PartLink } from "./part-links.ts";
import { lastDigit } from "../amounts/notation.ts";

/** `of` is the first place of the money; both are numbers in the list of amounts. */
export interface Restatement {
  readonly amount: number;
  readonly of: number;
}

/** Each amount with the earliest that is the same money. */
export function sameMoney(
  amounts: readonly FoundAmount[],
  parts: readonly PartLink[],
  isAlone: (amount: number) => boolean,
): Restatement[] {
  const apart = new Set(
    parts.flatMap(({ part, whole }) => [
      `${part} ${whole}`,
      `${whole} ${part}`,
      `${part} in ${whole}`,
    ]),
  );
  const grand = grandTotals(parts);
  const groups: number[][] = [];
  const digits = amounts.map((amount) => lastDigit(amount));
  const isNear = (one: number, other: number) =>
    Math.abs((amounts[one]?.pounds ?? 0) - (amounts[other]?.pounds ?? 0)) <=
    Math.max(digits[one] ?? 0, digits[other] ?? 0) / 2;
  amounts.forEach((amount, index) => {
    if (isAlone(index)) return;
    const difference = (one: readonly number[]) =>
      Math.abs((amounts[one[0] ?? 0]?.pounds ?? 0) - amount.pounds);
    const near = groups
      .filter((one) => {
        const first = amounts[one[0] ?? 0];
        return (
          first !== undefined &&
          isNear(one[0] ?? 0, index) &&
          one.every((other) => !apart.has(`${index} ${other}`)) &&
          (isSame(first, amount) || isGrandTotal(amounts, one[0] ?? 0, index, grand))
        );
      })
      .toSorted((a, b) => difference(a) - difference(b));
    // A sum and its only part are equal: a mention is of the sum.
    const group =
      near.find(([first]) =>
        near.some(([other]) => apart.has(`${other ?? ""} in ${first ?? ""}`)),
      ) ?? near[0];
    if (group) group.push(index);
    else groups.push([index]);
  });
  return groups.flatMap(([of = 0, ...others]) => others.map((amount) => ({ amount, of })));
}

/** Amounts that are the sum of a row and of a column: the total of a whole table. */
function grandTotals(parts: readonly PartLink[]): ReadonlySet<number> {
  const splits = Map.groupBy(parts, ({ whole }) => whole);
  const isBoth = (links: readonly PartLink[]) => new Set(links.map(({ split }) => split)).size > 1;
  return new Set([...splits].flatMap(([whole, links]) => (isBoth(links) ? [whole] : [])));
}

/** The sum that a table is about and a sum of running text, to the pound and not too round. */
function isGrandTotal(
  amounts: readonly FoundAmount[],
  one: number,
  other: number,
  grand: ReadonlySet<number>,
): boolean {
  const [a, b] = [amounts[one], amounts[other]];
  const isOneOf = grand.has(one)
    ? b?.cell === undefined
    : grand.has(other) && a?.cell === undefined;
  const isRound = String(a?.pounds ?? 0).replace(/0+$/, "").length < 2;
  return isOneOf && a?.pounds === b?.pounds && !isRound;
}

function isSame(a: FoundAmount, b: FoundAmount): boolean {
  if (isOption(a) !== isOption(b)) return false;
  if (Math.abs(a.pounds - b.pounds) > Math.max(lastDigit(a), lastDigit(b)) / 2 || a.pounds === 0)
    return false;
  // “between £1m and £1.2m”: two amounts of one place that are printed apart are two.
  if (a.pounds !== b.pounds && a.words === b.words && a.path.at(-1) === b.path.at(-1)) return false;
  // Two cells of one table are two amounts, however equal.
  if (a.cell && b.cell && a.cell.table === b.cell.table) return false;
  if (a.cell && b.cell)
    return a.cell.row.name === b.cell.row.name && a.cell.column?.name === b.cell.column?.name;
  const figures = Math.min(
    ...[a, b].map(({ printed }) => printed.replaceAll(/[^\d]/g, "").replace(/^0+|0+$/g, "").length),
  );
  const isFirm = figures >= 3 && !isReported(a, b) && !isReported(b, a);
  return isFirm || shared(a, b) >= (figures === 2 ? 1 : 2) || isMentioned(b);
}

/** A cell of what was spent or forecast, beside running text that has no word of its row. */
function isReported({ cell }: FoundAmount, text: FoundAmount): boolean {
  if (!cell || text.cell || !/\b(?:forecast|outturn|actual)/i.test(cell.column?.name ?? ""))
    return false;
  const words = text.words.toLowerCase();
  return !(cell.row.name.toLowerCase().match(/[a-z]{4,}/g) ?? []).some((word) =>
    words.includes(word),
  );
}

/** Whether it belongs to an option that is not recommended: an equal amount elsewhere is other money. */
function isOption({ words, path }: FoundAmount): boolean {
  const isHead = path.some(({ kind, name }) => kind === "heading" && /^Option\b/i.test(name));
  return (
    (isHead || /\b(?:an|this|another|alternative) option\b|\bnot preferred\b/i.test(words)) &&
    !/\b(?:recommended|preferred) option\b/i.test(words)
  );
}

/** “from the £14m” speaks of a sum that the paper has told. */
function isMentioned({ words, start }: FoundAmount): boolean {
  return /\b(?:from|of) the $/i.test(words.slice(0, start));
}

const dull = new Set(
  "this that with from have been will which their they were also into than more cabinet council children childrens service services funding funds allocated approved".split(
    " ",
  ),
);

/** How many telling words stand near both. */
function shared(a: FoundAmount, b: FoundAmount): number {
  const other = new Set(tellingWords(b));
  return new Set(tellingWords(a).filter((word) => other.has(word))).size;
}

function tellingWords({ words, start, end, cell, path }: FoundAmount): string[] {
  const near = cell
    ? `${cell.row.name} ${path.map(({ name }) => name).join(" ")}`
    : words.slice(Math.max(0, start - 90), end + 110);
  return (near.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((word) => !dull.has(word));
}
