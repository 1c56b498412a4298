/** The chosen rows in the order asked for. What has no value stands last, whichever way it goes. */
import { memoized } from "../../../format/memoized.ts";
import type { AskedTable } from "./asked-table.ts";
import type { Sorting } from "./question.ts";

/** Places of the chosen rows, the first of them or all; rows alike stay in the order of the file. */
export function rowOrder(
  table: AskedTable,
  chosen: Uint8Array,
  sort: Sorting,
  atMost = table.length,
): Uint32Array {
  const all = allInOrder(table, sort.column, String(sort.down));
  const found = new Uint32Array(Math.min(atMost, all.length));
  let count = 0;
  for (let at = 0; at < all.length && count < found.length; at++) {
    const row = all[at] ?? 0;
    if (chosen[row] === 1) found[count++] = row;
  }
  return found.subarray(0, count);
}

/** Sorted once: another choice of rows leaves their order as it is. */
const allInOrder = memoized(
  (table: AskedTable, column: string, down: string): Uint32Array => {
    const compare = comparison(table, column);
    const way = down === "true" ? -1 : 1;
    const rows = Uint32Array.from({ length: table.length }, (_, row) => row);
    return rows.sort((one, other) => compare(one, other, way) || one - other);
  },
  (column, down) => `${column} ${down}`,
);

type Compare = (one: number, other: number, way: number) => number;

function comparison(table: AskedTable, column: string): Compare {
  const { amounts, facets, sortText } = table;
  if (column === "amount")
    return (one, other, way) => {
      const [a = NaN, b = NaN] = [amounts[one], amounts[other]];
      if (Number.isNaN(a) || Number.isNaN(b))
        return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
      return way * (a - b);
    };
  const facet = facets.find(({ id }) => id === column);
  if (facet === undefined) return byText((row) => sortText(column, row));
  const { codes } = facet;
  return (one, other, way) => way * ((codes[one] ?? 0) - (codes[other] ?? 0));
}

/** By the codes of the letters, an empty text last. */
function byText(text: (row: number) => string): Compare {
  return (one, other, way) => {
    const [a, b] = [text(one), text(other)];
    if (a === "" || b === "") return Number(a === "") - Number(b === "");
    return a === b ? 0 : way * (a < b ? -1 : 1);
  };
}
