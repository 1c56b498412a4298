/** What a reading came to and what to do next, in the words of the terminal. */
import { unfilled } from "../tables/read/read-table.ts";
import { printedAs } from "./amounts/notation.ts";
import type { Proposed } from "./proposal.ts";

/** `texts` is where the paper's text was kept, so that its prints can be verified. */
export function readingReport(
  { document, reading, proposals, accounted, reasons }: Proposed,
  data: string,
  texts: string | undefined,
): string {
  const own = data !== "data";
  const misprints = reading.relations.misprints.flatMap(({ amount, expected, why }) => {
    const print = reading.amounts[amount];
    if (!print) return [];
    return `  ${print.printed} at ${print.place} should be ${printedAs(print, expected)}. ${why}`;
  });
  const count = reading.amounts.length;
  return [
    `${document}: ${count} ${count === 1 ? "amount" : "amounts"} in ${data}/prints/${document}.csv`,
    `  ${accounted.size} told by rows that stand, ${proposals.length} rows proposed${reasons.size === 0 ? "" : `, ${reasons.size} left out with a reason`}`,
    ...(misprints.length === 0
      ? []
      : [
          "amounts that do not fit the sums around them; a row of discrepancies.csv is proposed for each that has none:",
          ...misprints,
        ]),
    "next:",
    `  fill in each cell that holds ${unfilled}; delete a row that is none, and give its amount a reason in left_out`,
    `  npm run check-data${own ? ` -- --data ${data}` : ""}`,
    "    names the cells that are left, and each amount that no row tells",
    texts === undefined
      ? "  --texts DIR keeps the paper’s text, with which npm run verify-sources finds every figure again"
      : `  npm run verify-sources -- --sources ${texts}${own ? ` --data ${data}` : ""}`,
  ].join("\n");
}
