/** What kind of money some cells of a total are, respect by respect: what a verdict looks at. */
import { breakdown, type Breakdown } from "../counting/breakdown.ts";
import type { Cell } from "./cells.ts";
import type { Profile } from "./verdict-likeness.ts";
import { qualifierKind, statusOf } from "./verdict-profile.ts";

export function profileOfCells(cells: readonly Cell[]): Profile {
  return {
    status: sums(cells, ({ included }) => statusOf(included.figure)),
    recurrence: sums(cells, ({ recurrence }) => recurrence),
    money_type: sums(cells, ({ money_type }) => money_type),
    newness: sums(cells, ({ newness }) => newness),
    purpose: sums(cells, ({ purpose }) => purpose),
    firmness: sums(
      cells,
      ({ included, ceiling }) =>
        qualifierKind[ceiling ? "up-to" : (included.figure.qualifier ?? "exactly")],
    ),
    period: breakdown(
      cells.map(({ included, pounds }) => ({ ...included, pounds })),
      "financial_year",
    ),
  };
}

function sums(cells: readonly Cell[], wordOf: (cell: Cell) => string | undefined): Breakdown {
  const found = new Map<string | undefined, number>();
  for (const cell of cells) {
    const word = wordOf(cell);
    found.set(word, (found.get(word) ?? 0) + cell.pounds);
  }
  return found;
}
