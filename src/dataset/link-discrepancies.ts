/** Rows of discrepancies.csv to the amounts that they correct, and the pounds of an amount that is misprinted. */
import type { PrintUnit } from "../tables/amount.ts";
import type { Discrepancy, Document, Figure, OtherAmount } from "./dataset.ts";
import { printedAmount } from "./printed.ts";
import type { RawTables } from "./read-tables.ts";
import type { References, Targets } from "./references.ts";

/** An amount while it is being linked. */
interface Correctable {
  readonly discrepancies: Discrepancy[];
}

interface Corrected<F, O> {
  readonly references: References;
  readonly documents: Targets<Document>;
  readonly figures: Targets<F>;
  readonly others: Targets<O>;
}

export function linkDiscrepancies<
  F extends Figure & Correctable,
  O extends OtherAmount & Correctable,
>(raw: RawTables, { references, documents, figures, others }: Corrected<F, O>): Discrepancy[] {
  return raw.single.discrepancies.rows.flatMap((row) => {
    const document = references.one(row, "document", row.document, documents);
    const allocation = references.optional(row, "allocation", row.allocation, figures);
    const other_amount = references.optional(row, "other_amount", row.other_amount, others);
    const of = allocation ?? other_amount;
    if (!document || !of) return [];
    const discrepancy: Discrepancy = { ...row, document, allocation, other_amount, of };
    of.discrepancies.push(discrepancy);
    return [discrepancy];
  });
}

interface Printed {
  readonly amount_gbp: number | undefined;
  readonly amount_printed: string | undefined;
  readonly printed_in: PrintUnit | undefined;
  readonly discrepancies: readonly Discrepancy[];
}

/** The pounds of an amount, a misprint at its expected value. */
export function correctedPounds(amount: Printed): number | undefined {
  const { amount_printed, printed_in, amount_gbp, discrepancies } = amount;
  if (amount_printed === undefined || printed_in === undefined) return amount_gbp;
  const misprint = discrepancies.find(({ printed }) => printed === amount_printed);
  const expected = misprint && printedAmount(misprint.expected, printed_in);
  return expected ? expected.pounds : amount_gbp;
}
