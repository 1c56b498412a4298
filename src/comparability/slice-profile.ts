/** What kind of money some cells of a total are, dimension by dimension: what a verdict compares. */
import { breakdown, type Breakdown } from "../counting/breakdown.ts";
import { addedQualified } from "../counting/qualified-parts.ts";
import type { Cell } from "./cells.ts";
import type { Profile } from "./verdict-likeness.ts";
import { kindsByQualifier, statusOf } from "./verdict-profile.ts";

/** The pounds of the cells by word, in each dimension that a verdict compares. */
export function profileOfCells(cells: readonly Cell[]): Profile {
  return {
    status: sums(cells, ({ included }) => statusOf(included.figure)),
    recurrence: sums(cells, ({ recurrence }) => recurrence),
    money_type: sums(cells, ({ money_type }) => money_type),
    newness: sums(cells, ({ newness }) => newness),
    purpose: sums(cells, ({ purpose }) => purpose),
    firmness: kindsOfCells(cells),
    period: breakdown(
      cells.map(({ included, pounds }) => ({ ...included, pounds })),
      "period",
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

function kindsOfCells(cells: readonly Cell[]): Breakdown {
  const { ceiling, floor, about } = addedQualified(cells.map(({ qualified }) => qualified));
  const all = cells.reduce((sum, { pounds }) => sum + pounds, 0);
  const qualified = [
    ["up-to", ceiling],
    ["at-least", floor],
    ["about", about],
  ] as const;
  const parts = [...qualified, ["exactly", all - ceiling - floor - about] as const];
  return kindsByQualifier(new Map(parts.filter(([, pounds]) => pounds > 0)));
}
