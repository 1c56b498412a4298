/** Where every step of a council's money stands as a table, and what is left in its pots. */
import type { Council } from "../../dataset/dataset.ts";

/** The page of a council's steps and pots, below the home page. */
export function ledgerPage({ id }: Pick<Council, "id">): string {
  return `flow/${id}/ledger/`;
}
