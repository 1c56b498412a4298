/** A data folder as it would be if a council had never been read. It knows the tables' references, no amount. */
import { readCsv, writeCsv } from "../../csv/read-csv.ts";
import { tableOfFile } from "../../tables/files.ts";

/** The texts without the council’s rows, and without all that names one of them. */
export function withoutCouncil(
  texts: ReadonlyMap<string, string>,
  council: string,
): Map<string, string> {
  const gone = new Set([council]);
  let rest = new Map(texts);
  for (let before = 0; before !== gone.size;) {
    before = gone.size;
    rest = new Map([...rest].flatMap(([file, text]) => fileWithout(file, text, gone)));
  }
  return rest;
}

/** A file whose name is a council’s or a document’s goes with it. `gone` grows by the ids of rows that go. */
function fileWithout(file: string, text: string, gone: Set<string>): [string, string][] {
  const table = tableOfFile(file);
  if (!table || file.startsWith("statistics/")) return [[file, text]];
  const owner = /^(?:allocations|prints)\/(.+)\.csv$/.exec(file)?.[1];
  const rows = readCsv(file, text).rows.map(({ cells }) => cells.map((cell) => cell.text));
  const [header = [], ...others] = rows;
  if (owner !== undefined && gone.has(owner)) {
    if (file.startsWith("allocations/")) for (const [id = ""] of others) gone.add(id);
    return [];
  }
  const names = header.flatMap((name, index) =>
    table.columns[name]?.table !== undefined || name === "id" ? [index] : [],
  );
  const kept = others.filter((row) => {
    const named = names.flatMap((index) => (row[index] ?? "").split(/[\s|:]+/));
    const goes = named.some((id) => gone.has(id));
    if (goes && header[0] === "id") gone.add(row[0] ?? "");
    return !goes;
  });
  return [[file, kept.length === others.length ? text : writeCsv([header, ...kept])]];
}
