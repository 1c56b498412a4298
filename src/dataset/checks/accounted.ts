/** Of a document that is read amount by amount, every amount has a row or is left out for a reason. */
import type { Problem } from "../../csv/problem.ts";
import {
  covers,
  documentPrints,
  isAsLarge,
  isPrintedSo,
  accountsFor,
  type DocumentPrints,
  type RowAmount,
} from "../accounted.ts";
import type { Print } from "../dataset.ts";
import { parseLocator } from "../locators.ts";
import { nearestFirst, shortList } from "../../format/near-names.ts";
import { printedAmount } from "../printed.ts";
import { listed } from "../../tables/column.ts";
import { leftOutReasons } from "../../tables/prints.ts";
import { problemAt, type Check } from "./check.ts";

export const accountedFor: Check = (dataset) =>
  documentPrints(dataset).flatMap((of) => [
    ...of.prints.flatMap((print, index) => misread(print, index)),
    ...of.prints.flatMap((print) => unaccounted(print, of)),
    ...of.rowAmounts.flatMap((rowAmount) => unprinted(rowAmount, of)),
  ]);

/** A row of prints that is not what it says, whatever the other tables hold. */
function misread(print: Print, index: number): Problem[] {
  const { order, place, printed, pounds, unit } = print;
  const problems: Problem[] = [];
  if (order !== index + 1)
    problems.push(problemAt(print, "order", `${index + 1}, the next number`));
  if (parseLocator(place) === undefined) {
    const allowed = "a place such as paragraph 2.1.4 or table 1.11, row X, column Y";
    problems.push(problemAt(print, "place", allowed));
  }
  const plain = printed.replace(/^\((.*)\)$/, "$1").replaceAll(/[£ ]*-/g, "");
  const worth = printedAmount(plain, unit)?.pounds;
  if (worth !== undefined && worth !== Math.abs(pounds))
    problems.push(problemAt(print, "pounds", `${worth}, which is ${printed} in ${unit}`));
  return problems;
}

function unaccounted(print: Print, { rowAmounts, document }: DocumentPrints): Problem[] {
  const rows = rowAmounts.filter((rowAmount) => accountsFor(rowAmount, print));
  const ids = shortList(rows.map(({ row }) => row.id));
  if (print.left_out !== undefined && rows.length > 0)
    return [problemAt(print, "left_out", `an empty cell, as a row tells it (${ids})`)];
  if (print.left_out !== undefined || rows.length > 0) return [];
  const row = `a row of allocations or other amounts with document ${document.id}, locator "${print.place}" and amount_printed ${print.printed}`;
  const allowed = `${row}; or here, where no row is to tell it, the reason: ${listed(Object.keys(leftOutReasons))}`;
  return [problemAt(print, "left_out", allowed)];
}

/** A row whose print its document does not have there. */
function unprinted(rowAmount: RowAmount, { prints, document }: DocumentPrints): Problem[] {
  const { row, field, locator, printed, pounds } = rowAmount;
  const here = prints.filter(({ place }) => covers(locator, place));
  const isThere = here.some((print) =>
    printed === undefined ? isAsLarge(pounds, print) : isPrintedSo(printed, print),
  );
  if (isThere) return [];
  const sought = printed ?? `${pounds ?? "an amount of"} pounds`;
  const known = here.map((print) => print.printed);
  const same = prints.filter((print) => isAsLarge(pounds, print)).map(({ place }) => place);
  const elsewhere = same.length > 0 ? `, such as ${shortList(nearestFirst(locator, same))}` : "";
  const hint = known.length > 0 ? `; there it prints ${shortList(known)}` : elsewhere;
  const remedy = `correct the row; or, where the document does print it there, add it to prints/${document.id}.csv`;
  const allowed = `a place at which ${document.id} prints ${sought}${hint} (${remedy})`;
  return [problemAt(row, field, allowed)];
}
