/** The rows of `new-council` that nobody has filled in: a paper that is read brings better ones. */
import { readCsv } from "../csv/read-csv.ts";
import { tables } from "../tables/index.ts";
import { unfilled } from "../tables/read/read-table.ts";
import { skeleton, type SkeletonRow } from "./skeleton.ts";

/**
 * The files that change when a council's untouched first rows are taken out, by their path. Its row of
 * councils.csv stays, and so does every row in which a cell was changed.
 */
export function withoutUntouched(
  texts: ReadonlyMap<string, string>,
  council: string,
): Map<string, string> {
  const own = skeleton({ slug: council, ...known(texts, council) }).slice(1);
  const changed = new Map<string, string>();
  for (const [file, rows] of Map.groupBy(own, (row) => row.file)) {
    const text = texts.get(file);
    const kept = text === undefined ? undefined : without(file, text, rows);
    if (kept !== undefined && kept !== text) changed.set(file, kept);
  }
  return changed;
}

/** What the skeleton was made with: the name and the code, as they stand in councils.csv. */
function known(texts: ReadonlyMap<string, string>, council: string) {
  const columns = Object.keys(tables.councils.columns);
  const rows = readCsv("councils.csv", texts.get("councils.csv") ?? "").rows;
  const row = rows.find(({ cells }) => cells[0]?.text === council);
  const cell = (name: string) => row?.cells[columns.indexOf(name)]?.text ?? unfilled;
  return { name: cell("name"), gss_code: cell("gss_code") };
}

function without(file: string, text: string, rows: readonly SkeletonRow[]): string {
  const written = new Set(rows.map(({ cells }) => cells.join("\n")));
  const lines = text.split("\n");
  const gone = readCsv(file, text)
    .rows.filter(({ cells }) => written.has(cells.map((cell) => cell.text).join("\n")))
    .map(({ position }) => position.line - 1);
  return lines.filter((_, index) => !gone.includes(index)).join("\n");
}
