/**
 * Released rows that say something else now, or are gone, without a row in changes.csv that says why: a file that
 * lost its rows, a series that slipped by a year, two councils whose rows were exchanged.
 */
import { readCsv } from "../../csv/read-csv.ts";
import type { Problem } from "../../csv/problem.ts";
import { counted } from "../../format/words.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { releaseDiff, unexplained, type Files, type RowChange } from "./release-diff.ts";

/** A problem for each table and kind of change, at the first row. `directory` is how people call the data folder. */
export function unexplainedRows(
  directory: string,
  { changes }: Pick<Dataset, "changes">,
  files: Files,
  release: { readonly date: string; readonly files: Files },
): Problem[] {
  const rows = unexplained(releaseDiff("now", files, release, changes));
  const groups = Map.groupBy(rows, ({ table, kind }) => `${table} ${kind}`);
  return [...groups.values()].map((group) => problemOf(group, directory, files, release.date));
}

function problemOf(
  group: readonly RowChange[],
  directory: string,
  files: Files,
  date: string,
): Problem {
  const [first] = group;
  if (!first) throw new Error("A group has a row.");
  const { table, id, kind, fields } = first;
  const others = group.length > 1 ? counted(group.length - 1, "more row") : "";
  const own = table.startsWith("statistics/") ? "no id" : id;
  const row = `a row in changes.csv of a later date that says so and why: ${table}, ${own}, ${kind}`;
  if (kind === "withdrawn") {
    const file = files.has(`${table}.csv`) ? `${table}.csv` : table;
    const found = `no row ${id}${others && ` and ${others}`}`;
    const allowed = `every row of the release of ${date}, or ${row}`;
    return { file: `${directory}/${file}`, line: 1, column: 1, found, allowed };
  }
  const [{ field, before, after } = { field: "id", before: id, after: id }] = fields;
  const allowed = `${JSON.stringify(before)}, as the release of ${date} has it${others && ` (another value in ${others}, too)`}, or ${row}`;
  const place = placeOf(first, field, directory, files);
  return { ...place, field, found: JSON.stringify(after), allowed };
}

/** Where the cell stands today. */
function placeOf({ table, id }: RowChange, field: string, directory: string, files: Files) {
  const own = [...files.keys()].filter(
    (name) => name === `${table}.csv` || name.startsWith(`${table}/`),
  );
  for (const name of own) {
    const csv = readCsv(`${directory}/${name}`, new TextDecoder().decode(files.get(name)));
    const [header, ...rows] = csv.rows;
    const names = (header?.cells ?? []).map(({ text }) => text);
    const keys = names[0] === "gss_code" ? ["gss_code", "period"] : names.slice(0, 1);
    const at = (cells: (typeof rows)[number]["cells"], column: string) =>
      cells[names.indexOf(column)];
    for (const { cells } of rows)
      if (keys.map((key) => at(cells, key)?.text ?? "").join(", ") === id) {
        const { line = 1, column = 1 } = at(cells, field) ?? {};
        return { file: csv.file, line, column };
      }
  }
  return { file: `${directory}/${table}`, line: 1, column: 1 };
}
