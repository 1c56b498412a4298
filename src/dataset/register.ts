/** What rows may refer to, and how a row's places are found in it. */
import type { DocumentPlace } from "../tables/column.ts";
import type { RowPositions } from "../tables/table.ts";
import type { Council, Decision, Document, DocumentLocator, Pot } from "./dataset.ts";
import type { References, Referable } from "./references.ts";

/** What rows may refer to. */
export interface Register {
  readonly references: References;
  readonly councils: Referable<Council>;
  readonly documents: Referable<Document>;
  readonly decisions: Referable<Decision>;
  readonly pots: Referable<Pot>;
}

/** Links the `document: locator` cells of a row. */
export function linkPlaces(
  row: { readonly cells: RowPositions; readonly also_at: readonly DocumentPlace[] | undefined },
  register: Pick<Register, "references" | "documents">,
): DocumentLocator[] {
  return (row.also_at ?? []).flatMap(({ document: id, locator }) => {
    const document = register.references.one(row, "also_at", id, register.documents);
    return document ? [{ document, locator }] : [];
  });
}
