/** The changes to the data, day by day, as a page and a feed tell them. */
import { authorityOf } from "../dataset/authorities.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { ChangeRow } from "../tables/changes.ts";
import { statisticSeries, widerAreas, type StatisticSeries } from "../topic-statistics.ts";

/** What a changed row has a page as. */
export type PageKind = "figure" | "decision" | "council";

/** One change to the data, or the same change to several whole tables. */
export interface Change {
  readonly kind: ChangeRow["kind"];
  readonly what: string;
  readonly why: string;
  /** The tables, where the change is to whole tables. */
  readonly tables: readonly string[];
  /** The row, where the change is to one: its id, of an official value what it is of. */
  readonly row: { readonly id: string; readonly page: PageKind | undefined } | undefined;
}

/** All changes of one day. */
export interface DayOfChanges {
  readonly date: string;
  readonly changes: readonly Change[];
}

/** Every day with a change, the latest first. The same change to several whole tables is told once. */
export function changesByDay(dataset: Dataset): DayOfChanges[] {
  const dates = [...new Set(dataset.changes.map(({ date }) => date))].sort().reverse();
  return dates.map((date) => {
    const rows = dataset.changes.filter((change) => change.date === date);
    const groups = Map.groupBy(
      rows,
      ({ kind, what, why, table, id }) =>
        `${kind}|${what}|${why}|${id === undefined ? "" : `${table} ${id}`}`,
    );
    return { date, changes: [...groups.values()].map((group) => changeOf(dataset, group)) };
  });
}

/** `added: the tables councils and pots`, as a list begins. */
export function changeSubject({ tables, row }: Change): string {
  return row?.id ?? tables.map(calledTable).join(", ");
}

/** A series by its title; of other tables the name. */
function calledTable(table: string): string {
  const name = table.replace(/^statistics\//, "");
  if (name in statisticSeries) return statisticSeries[name as StatisticSeries].title;
  return table.replaceAll("_", " ").replace("/", ", ");
}

/** An official value has no id: it is called by its series, area and period. */
function calledRow(dataset: Dataset, table: string, id: string): string {
  const [, code = "", period = ""] = /^([A-Z]\d{8}), (.+)$/.exec(id) ?? [];
  const area = authorityOf(dataset, code)?.short_name ?? widerAreas[code] ?? code;
  return period === "" ? id : `${calledTable(table)}, ${area}, ${period}`;
}

/** The page that a row has on this site today, by its id. */
export function pageOf(dataset: Dataset, table: string, id: string): PageKind | undefined {
  const isIn = (rows: readonly { readonly id: string }[]) => rows.some((row) => row.id === id);
  if (table === "allocations") return isIn(dataset.figures) ? "figure" : undefined;
  if (table === "other_amounts") return isIn(dataset.other_amounts) ? "figure" : undefined;
  if (table === "decisions") return isIn(dataset.decisions) ? "decision" : undefined;
  return table === "councils" && isIn(dataset.councils) ? "council" : undefined;
}

function changeOf(dataset: Dataset, group: readonly ChangeRow[]): Change {
  const [first] = group;
  if (first === undefined) throw new Error("a group of changes without a change");
  const { kind, what, why, table, id } = first;
  const row =
    id === undefined
      ? undefined
      : { id: calledRow(dataset, table, id), page: pageOf(dataset, table, id) };
  return { kind, what, why, tables: group.map((change) => change.table), row };
}
