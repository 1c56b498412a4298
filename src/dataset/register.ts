/** What rows may refer to, and how a row's places are found in it. */
import type { DocumentPlace } from "../tables/column.ts";
import type { RowPlaces } from "../tables/table.ts";
import type { Council, Decision, Document, DocumentLocator, Pot } from "./dataset.ts";
import type { References, Targets } from "./references.ts";

/** What rows may refer to. */
export interface Register {
  readonly references: References;
  readonly councils: Targets<Council>;
  readonly documents: Targets<Document>;
  readonly decisions: Targets<Decision>;
  readonly pots: Targets<Pot>;
}

/** Links the `document: locator` cells of a row. */
export function linkPlaces(
  row: { readonly cells: RowPlaces; readonly also_at: readonly DocumentPlace[] | undefined },
  register: Pick<Register, "references" | "documents">,
): DocumentLocator[] {
  return (row.also_at ?? []).flatMap(({ document: id, locator }) => {
    const document = register.references.one(row, "also_at", id, register.documents);
    return document ? [{ document, locator }] : [];
  });
}
