/** What the new money of a council's main decision rests on, by the row of its total. */
import { claimsOf } from "../claims/claims.ts";
import { totalOf } from "../counting/rules.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { TotalRow } from "../measures/totals.ts";
import { newBasis } from "./claim-words.ts";

/** `called extra by its paper`, `new by our reading`; empty where it is printed, and for what is not all new money. */
export function newBasisOf(dataset: Dataset, row: Pick<TotalRow, "council" | "count">): string {
  const council = dataset.councils.find(({ id }) => id === row.council);
  if (!council || row.count !== "new-money") return "";
  return newBasis(claimsOf(totalOf(dataset, council, "decided")));
}
