/**
 * Readings for tables of their own, neighbours and judgements, checked against what we hold: the rows that
 * the table then has, or every reason against it. Pure: it reads and writes no file.
 */
import { authorityOf, type Authority } from "../dataset/authorities.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { areaTables } from "../tables/index.ts";
import type { JudgementRow } from "../tables/judgements.ts";
import type { Fault, PrintedRow, TableReading } from "./layout.ts";
import { sourceIdOf } from "./update.ts";

/** Cells by column, in the order of the file. */
type TableRow = Readonly<Record<string, string>>;

/** The rows that a table has after an update, or every reason against it. */
export function updatedTable(
  reading: TableReading,
  dataset: Dataset,
  release: string,
): readonly TableRow[] | { readonly faults: readonly Fault[] } {
  const source_id = sourceIdOf(reading, release);
  const rows =
    reading.table === "neighbours"
      ? neighbourRows(reading.rows, dataset)
      : judgementRows(reading.rows, dataset, reading.source_prefix);
  const faults = rows.filter((row): row is Fault => "fault" in row);
  if (faults.length > 0) return { faults };
  const good = rows.filter((row): row is PrintedRow => !("fault" in row));
  const wrong = good.flatMap((row) => wordFaults(reading.table, row));
  if (wrong.length > 0) return { faults: wrong };
  return good.map((row) => ({ ...row, source_id: row["source_id"] ?? source_id }));
}

/** Ten others for each authority of today, found by its number. */
function neighbourRows(
  printed: readonly PrintedRow[],
  { authorities }: Dataset,
): (PrintedRow | Fault)[] {
  const today = new Map(
    authorities.flatMap((one) => (one.last_day === undefined ? [[one.dfe_la_number, one]] : [])),
  );
  const byNumber = Map.groupBy(printed, ({ number = "" }) => number);
  const missing = [...today.values()]
    .filter(({ dfe_la_number }) => !byNumber.has(dfe_la_number))
    .map(({ short_name, dfe_la_number }) => ({
      fault: `found no neighbours of ${short_name} (${dfe_la_number}); allowed: ten for each authority`,
    }));
  const rows = printed.map((row): PrintedRow | Fault => {
    const { number = "", neighbour = "", rank = "", closeness = "", locator } = row;
    const [own, near] = [today.get(number), today.get(neighbour)];
    const others = byNumber.get(number) ?? [];
    const twice = others.filter((other) => other["neighbour"] === neighbour).length > 1;
    if (!own || !near || own === near || twice)
      return {
        fault: `${locator}: found neighbour “${neighbour}” of ${number}; allowed: the number of another authority of today, each once`,
      };
    return {
      ...{ gss_code: own.gss_code, area: own.name, rank },
      ...{ neighbour: near.gss_code, neighbour_area: near.name, closeness, locator },
    };
  });
  return [...missing, ...rows];
}

/** The file’s rows instead of those of its former releases; rows of single reports stay where it lacks them. */
function judgementRows(
  printed: readonly PrintedRow[],
  dataset: Dataset,
  prefix: string,
): (PrintedRow | Fault)[] {
  const keyOf = (code: string, from: string) =>
    `${authorityOf(dataset, code)?.gss_code ?? code} ${from}`;
  const fresh = new Map(
    printed.map((row) => [keyOf(row["gss_code"] ?? "", row["inspected_from"] ?? ""), row]),
  );
  const unknown = printed
    .filter(({ gss_code = "" }) => !authorityOf(dataset, gss_code))
    .map(({ gss_code, area, locator }) => ({
      fault: `${locator}: found ${area} (${gss_code}), which is no authority of authorities.csv, today or before`,
    }));
  const held = dataset.judgements.map((row) => ({
    row,
    key: keyOf(row.gss_code, row.inspected_from),
  }));
  const lost = held
    .filter(({ row, key }) => row.source_id.startsWith(prefix) && !fresh.has(key))
    .map(({ row }) => ({
      fault: `found no inspection of ${row.area} that began on ${row.inspected_from}; allowed: each that we hold of a former release`,
    }));
  const reports = new Map(held.map(({ row, key }) => [key, row]));
  const kept = held
    .filter(({ row, key }) => !row.source_id.startsWith(prefix) && !fresh.has(key))
    .map(({ row }) => textRow(row));
  const merged = [...fresh].map(([key, row]) => {
    const before = reports.get(key);
    return { ...row, inspected_to: before?.inspected_to ?? "", report: before?.report ?? "" };
  });
  return [...unknown, ...lost, ...inOrder([...merged, ...kept], dataset)];
}

/** The cells of a row that we hold, as its file has them. */
function textRow(row: JudgementRow): PrintedRow {
  const names = Object.keys(
    areaTables.judgements.columns,
  ) as (keyof typeof areaTables.judgements.columns)[];
  const texts = names.map((name) => [name, row[name] ?? ""] as const);
  return { ...Object.fromEntries(texts), locator: row.locator };
}

/** Authority by authority in the order of authorities.csv; in each by the day of the report. */
function inOrder(rows: readonly PrintedRow[], dataset: Dataset): PrintedRow[] {
  const places = new Map<Authority | undefined, number>(
    dataset.authorities.map((one, index) => [one, index]),
  );
  const place = ({ gss_code = "" }: PrintedRow) => places.get(authorityOf(dataset, gss_code)) ?? -1;
  const day = ({ published = "" }: PrintedRow) => published;
  return rows.toSorted((a, b) => place(a) - place(b) || (day(a) < day(b) ? -1 : 1));
}

/** Words that the table does not allow, before they are written. */
function wordFaults(table: TableReading["table"], row: PrintedRow): Fault[] {
  return Object.entries(areaTables[table].columns).flatMap(([name, column]) => {
    const { words } = column as { readonly words?: Readonly<Record<string, string>> };
    const found = row[name] ?? "";
    if (words === undefined || found === "" || found in words) return [];
    const allowed = Object.keys(words).join(", ");
    return [{ fault: `${row.locator}: ${name}: found “${found}”; allowed: ${allowed}` }];
  });
}
