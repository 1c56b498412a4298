/** Replies to what they answer: a council, a figure of it, and the document that holds the reply. */
import type { Council, Document, LinkedFigure, Reply } from "../dataset.ts";
import type { RawTables } from "../read-tables.ts";
import type { References, Referable } from "../references.ts";

interface Answerable {
  readonly references: References;
  readonly councils: Referable<Council>;
  readonly documents: Referable<Document>;
}

export function linkReplies<AnyFigure extends LinkedFigure>(
  raw: RawTables,
  figures: Referable<AnyFigure>,
  { references, councils, documents }: Answerable,
): Reply<LinkedFigure>[] {
  return raw.single.replies.rows.flatMap((row) => {
    const council = references.one(row, "council", row.council, councils);
    const allocation = references.optional(
      row,
      "allocation",
      row.allocation,
      figures,
      council?.id ?? row.council,
    );
    const document = references.optional(row, "document", row.document, documents);
    return council ? [{ ...row, council, allocation, document }] : [];
  });
}
