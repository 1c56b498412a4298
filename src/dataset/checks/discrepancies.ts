/** A known fault is still true: its misprint stands in the row, and its correction differs. */
import { printedAmount } from "../printed.ts";
import { linesOf, problemAt, type Check } from "./check.ts";

export const discrepanciesStillTrue: Check = ({ discrepancies }) =>
  discrepancies.flatMap((row) => {
    const { of, printed, expected } = row;
    const { amount_printed, printed_in, label } = of;
    const { file } = of.cells.position;
    const inAmount = printed === amount_printed;
    if (!inAmount && !label.includes(printed)) {
      return problemAt(
        row,
        "printed",
        `text of the amount_printed or label of ${of.id} (${file}, ${linesOf([of])})`,
      );
    }
    if (inAmount && printed_in && printedAmount(expected, printed_in) === undefined) {
      return problemAt(row, "expected", `a figure in ${printed_in}, as ${printed} is`);
    }
    return printed === expected ? problemAt(row, "expected", "another text than the misprint") : [];
  });
