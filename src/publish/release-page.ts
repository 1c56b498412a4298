/** What the page of a frozen release says: how much changed, which rows and why, what supersedes it. */
import type { Dataset } from "../dataset/dataset.ts";
import { pageOf, type PageKind } from "../views/changes.ts";
import { changeCounts } from "./release.ts";
import type { ReleaseDiff, RowChange } from "./release-diff.ts";

export interface ReleasePage {
  readonly date: string;
  readonly previous: string | null;
  /** The release that took its place, and the latest of all; undefined for the latest. */
  readonly superseded: { readonly by: string; readonly latest: string } | undefined;
  readonly tables: readonly ChangedTable[];
  readonly not_shown: number;
}

export interface ChangedTable {
  readonly name: string;
  readonly counts: string;
  /** Rows to show one by one: all but those of a first release, and not more than some hundreds. */
  readonly changes: readonly SharedChange[];
}

/** Rows of one table that changed in the same way and for the same reason, which is told once. */
export interface SharedChange {
  readonly kind: RowChange["kind"];
  readonly reason: string | undefined;
  readonly rows: readonly ShownRow[];
}

export type ShownRow = Pick<RowChange, "id" | "fields"> & { readonly page: PageKind | undefined };

const mostRows = 300;

/** The page of a release, from its `diff.json`, the days of all releases and today's rows. */
export function releasePage(
  dataset: Dataset,
  diff: ReleaseDiff,
  dates: readonly string[],
): ReleasePage {
  const later = dates.filter((date) => date > diff.release);
  const [by, latest] = [later.at(0), later.at(-1)];
  const names = [...new Set(diff.rows.map(({ table }) => table))];
  const rows = diff.previous === null ? [] : diff.rows;
  const shown = Map.groupBy(rows.slice(0, mostRows), ({ table }) => table);
  return {
    date: diff.release,
    previous: diff.previous,
    superseded: by === undefined || latest === undefined ? undefined : { by, latest },
    tables: names.map((name) => ({
      name,
      counts: changeCounts(diff, name),
      changes: sharedChanges(dataset, shown.get(name) ?? []),
    })),
    not_shown: Math.max(0, rows.length - mostRows),
  };
}

function sharedChanges(dataset: Dataset, rows: readonly RowChange[]): SharedChange[] {
  const alike = Map.groupBy(rows, ({ kind, reason }) => `${kind} ${reason ?? ""}`);
  return [...alike.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    const { kind, reason } = first;
    return [{ kind, reason, rows: some.map((row) => shownRow(dataset, row)) }];
  });
}

/** A table without ids names a row by all its cells; the empty ones say nothing. */
function shownRow(dataset: Dataset, { table, id, fields }: RowChange): ShownRow {
  const named = id.split(", ").filter((cell) => cell !== "");
  return { id: named.join(", "), fields, page: pageOf(dataset, table, id) };
}
