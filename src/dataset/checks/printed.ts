/** The print multiplied out by its unit is the amount, unless a discrepancy says why not. */
import type { LinkedFigure, OtherAmount } from "../dataset.ts";
import { belowNought } from "../../tables/amount.ts";
import { printedAmount } from "../printed.ts";
import { problemAt, type RowCheck } from "./check.ts";

export const printed: RowCheck = ({ figures, other_amounts }) =>
  [...figures, ...other_amounts].flatMap((row) => misprint(row) ?? []);

function misprint(row: LinkedFigure | OtherAmount) {
  const { amount_gbp, amount_printed, printed_in } = row;
  if (amount_gbp === undefined || amount_printed === undefined || printed_in === undefined)
    return undefined;
  if (printed_in === "words" || printed_in === "share") return undefined;
  const multiplied = printedAmount(amount_printed, printed_in);
  const bare = /^\((.*)\)$/.exec(amount_printed)?.[1] ?? amount_printed.replace(/^[-−–] ?/, "");
  if (bare !== amount_printed && printedAmount(bare, printed_in) !== undefined) {
    const allowed = `${bare}, without a sign or brackets, as amounts have none: ${belowNought}`;
    return problemAt(row, "amount_printed", allowed);
  }
  if (multiplied === undefined && !isKnownMisprint(row)) {
    return problemAt(
      row,
      "amount_printed",
      `a figure in ${printed_in}, such as ${examples[printed_in]}, or a row in discrepancies.csv that says what the misprint should be`,
    );
  }
  if (multiplied === undefined || multiplied.pounds === amount_gbp || isKnownMisprint(row))
    return undefined;
  return problemAt(
    row,
    "amount_gbp",
    `${multiplied.pounds}, which is ${amount_printed} in ${printed_in}, or a row in discrepancies.csv`,
  );
}

/** A row of discrepancies.csv says why the print and the amount differ. */
function isKnownMisprint(row: LinkedFigure | OtherAmount): boolean {
  return row.discrepancies.some(({ printed: misprinted }) => misprinted === row.amount_printed);
}

const examples = {
  pounds: "£45,000",
  thousands: "£189k",
  millions: "£6.574m or 5.100",
  billions: "£1.2bn",
};
