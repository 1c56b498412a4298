/** What kind of money some cells of a total are, respect by respect: what a verdict looks at. */
import { breakdown, type Breakdown } from "../counting/breakdown.ts";
import { addedFirmness } from "../counting/firmness.ts";
import type { Cell } from "./cells.ts";
import type { Profile } from "./verdict-likeness.ts";
import { firmnessWords, statusOf } from "./verdict-profile.ts";

/** The pounds of the cells by word, in each respect that a verdict looks at. */
export function profileOfCells(cells: readonly Cell[]): Profile {
  return {
    status: sums(cells, ({ included }) => statusOf(included.figure)),
    recurrence: sums(cells, ({ recurrence }) => recurrence),
    money_type: sums(cells, ({ money_type }) => money_type),
    newness: sums(cells, ({ newness }) => newness),
    purpose: sums(cells, ({ purpose }) => purpose),
    firmness: firmnessOfCells(cells),
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

function firmnessOfCells(cells: readonly Cell[]): Breakdown {
  const { ceiling, floor, about } = addedFirmness(cells.map(({ firmness }) => firmness));
  const all = cells.reduce((sum, { pounds }) => sum + pounds, 0);
  const loose = [
    ["up-to", ceiling],
    ["at-least", floor],
    ["about", about],
  ] as const;
  const parts = [...loose, ["exactly", all - ceiling - floor - about] as const];
  return firmnessWords(new Map(parts.filter(([, pounds]) => pounds > 0)));
}
