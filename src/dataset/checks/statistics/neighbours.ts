/** The neighbours of an authority are ten others of today, each once, the nearest first. */
import type { Problem } from "../../../csv/problem.ts";
import { neighbours as table } from "../../../tables/authorities.ts";
import { authorityOf } from "../../authorities.ts";
import type { Dataset } from "../../dataset.ts";
import { linesOf, problemAt, type Check } from "../check.ts";

type Row = Dataset["neighbours"][number];

export const neighbours: Check = (dataset) => {
  const groups = Map.groupBy(
    dataset.neighbours,
    ({ gss_code }) => authorityOf(dataset, gss_code)?.gss_code ?? gss_code,
  );
  return [...groups.values()].flatMap((rows) => {
    const inOrder = rows.toSorted((a, b) => a.rank - b.rank);
    return [...others(dataset, inOrder), ...gaps(inOrder), ...farther(inOrder)];
  });
};

function others(dataset: Dataset, rows: readonly Row[]): Problem[] {
  const seen = new Map<string, Row>();
  return rows.flatMap((row) => {
    const other = authorityOf(dataset, row.neighbour);
    if (other === undefined) return [];
    const first = seen.get(other.gss_code);
    seen.set(other.gss_code, row);
    if (other.codes.includes(row.gss_code))
      return [problemAt(row, "neighbour", `another authority than ${row.area} itself`)];
    if (other.last_day !== undefined)
      return [
        problemAt(row, "neighbour", `an authority of today: ${row.neighbour_area} has ended`),
      ];
    const allowed = `each neighbour of ${row.area} once`;
    return first === undefined
      ? []
      : [problemAt(row, "neighbour", `${allowed} (${linesOf([first])} has it)`)];
  });
}

/** A rank that nobody has, below one that somebody has. */
function gaps(rows: readonly Row[]): Problem[] {
  const ranks = new Set(rows.map(({ rank }) => rank));
  const after = rows.find(({ rank }) => rank > 1 && !ranks.has(rank - 1));
  return after === undefined
    ? []
    : [problemAt(after, "rank", `a row of rank ${after.rank - 1} of ${after.area} as well`)];
}

const closeness = Object.keys(table.columns.closeness.words ?? {});

function farther(rows: readonly Row[]): Problem[] {
  const wrong = rows.find(
    (row, index) =>
      closeness.indexOf(row.closeness) <
      closeness.indexOf(rows[index - 1]?.closeness ?? row.closeness),
  );
  return wrong === undefined
    ? []
    : [problemAt(wrong, "closeness", `none closer than at the rank before, of ${wrong.area}`)];
}
