/** Test support: the cells of an invented figure, with a sound default for all that a test leaves open. */
import type { allocations } from "../tables/index.ts";

/** A figure by its cells. Its print, unit and qualifier follow from `amount_gbp` where not given. */
export type FigureCells = Partial<Record<keyof (typeof allocations)["columns"], string>>;

export function figureCells(council: string): (cells: FigureCells) => FigureCells {
  return (cells) => {
    const absent = cells.amount_absent !== undefined;
    const amount_gbp = cells.amount_gbp ?? (absent ? "" : "1000000");
    const printed = absent
      ? {}
      : { amount_printed: amount_gbp, printed_in: "pounds", qualifier: "exactly" };
    const own = { document: `${council}-report`, decision: `${council}-main`, locator: "page 1" };
    const words = { label: "A sum", status: "approved", purpose: "SEND", in_scope: "yes" };
    return { ...own, ...words, ...printed, ...cells, amount_gbp };
  };
}
