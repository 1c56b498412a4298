/** Rows of discrepancies.csv to the amounts that they correct, and the pounds of an amount that is misprinted. */
import type { PrintUnit } from "../../tables/amount.ts";
import type {
  Discrepancy,
  Document,
  DocumentFault,
  LinkedFigure,
  OtherAmount,
} from "../dataset.ts";
import { printedAmount } from "../printed.ts";
import type { RawTables } from "../read-tables.ts";
import type { References, Referable } from "../references.ts";

/** An amount while it is being linked. */
interface Correctable {
  readonly discrepancies: DocumentFault[];
}

interface Corrected<F, O> {
  readonly references: References;
  readonly documents: Referable<Document>;
  readonly figures: Referable<F>;
  readonly others: Referable<O>;
}

export function linkDiscrepancies<
  F extends LinkedFigure & { readonly discrepancies: Discrepancy<LinkedFigure>[] },
  O extends OtherAmount & Correctable,
>(
  raw: RawTables,
  { references, documents, figures, others }: Corrected<F, O>,
): Discrepancy<LinkedFigure>[] {
  return raw.single.discrepancies.rows.flatMap((row) => {
    const document = references.one(row, "document", row.document, documents);
    const allocation = references.optional(row, "allocation", row.allocation, figures);
    const other_amount = references.optional(row, "other_amount", row.other_amount, others);
    const of = allocation ?? other_amount;
    if (!document || !of) return [];
    const fault = { ...row, document, allocation, other_amount, of };
    of.discrepancies.push(fault);
    return [fault];
  });
}

interface Printed {
  readonly amount_gbp: number | undefined;
  readonly amount_printed: string | undefined;
  readonly printed_in: PrintUnit | undefined;
  readonly discrepancies: readonly DocumentFault[];
}

/** The pounds of an amount, a misprint at its expected value. */
export function correctedPounds(amount: Printed): number | undefined {
  const { amount_printed, printed_in, amount_gbp, discrepancies } = amount;
  if (amount_printed === undefined || printed_in === undefined) return amount_gbp;
  const misprint = discrepancies.find(({ printed }) => printed === amount_printed);
  const expected = misprint && printedAmount(misprint.expected, printed_in);
  return expected ? expected.pounds : amount_gbp;
}
