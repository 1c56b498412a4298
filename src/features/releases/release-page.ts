/** What the page of a frozen release says: how much changed, which rows and why, what supersedes it. */
import type { Dataset } from "../../dataset/dataset.ts";
import { pageOf, type PageKind } from "../../publish/changes.ts";
import { changeCounts } from "./release.ts";
import type { ReleaseDiff, RowChange } from "./release-diff.ts";

/** What the page of a release shows. */
export interface ReleasePage {
  readonly date: string;
  readonly previous: string | null;
  /** The release that took its place, and the latest of all; undefined for the latest. */
  readonly superseded: { readonly by: string; readonly latest: string } | undefined;
  readonly tables: readonly ChangedTable[];
}

/** A table that a release changed. */
export interface ChangedTable {
  readonly name: string;
  readonly counts: string;
  /** None of a first release, all of which is new. */
  readonly changes: readonly SharedChange[];
}

/** Rows of one table that changed in the same way and for the same reason, which is told once. */
interface SharedChange {
  readonly kind: RowChange["kind"];
  readonly reason: string | undefined;
  /** How many rows there are; not all of many are shown one by one. */
  readonly count: number;
  readonly rows: readonly ShownRow[];
}

type ShownRow = Pick<RowChange, "id" | "fields"> & { readonly page: PageKind | undefined };

const mostRows = 100;

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
  const byTable = Map.groupBy(rows, ({ table }) => table);
  return {
    date: diff.release,
    previous: diff.previous,
    superseded: by === undefined || latest === undefined ? undefined : { by, latest },
    tables: names.map((name) => ({
      name,
      counts: changeCounts(diff, name),
      changes: sharedChanges(dataset, byTable.get(name) ?? []),
    })),
  };
}

/** Letters of the rows on one page: some 10 kB compressed at most, whatever they say. */
const lettersOfPage = 24_000;

/**
 * The changes of a table page by page. Those that do not fit go on with the next page, under their reason again;
 * one page where there is little, or nothing.
 */
export function pagesOfChanges({ changes }: Pick<ChangedTable, "changes">): SharedChange[][] {
  const pages: { change: SharedChange; row: ShownRow }[][] = [[]];
  let letters = 0;
  const all = changes.flatMap((change) =>
    change.rows.map((row, at) => ({ change, row, reason: at === 0 ? (change.reason ?? "") : "" })),
  );
  for (const { change, row, reason } of all) {
    const own = lettersOf(row) + reason.length;
    if (letters > 0 && letters + own > lettersOfPage) {
      pages.push([]);
      letters = 0;
    }
    letters += own;
    pages.at(-1)?.push({ change, row });
  }
  return pages.map((page) =>
    [...Map.groupBy(page, ({ change }) => change)].map(([change, of]) => ({
      ...change,
      rows: of.map(({ row }) => row),
    })),
  );
}

function lettersOf({ id, page, fields }: ShownRow): number {
  const cells = fields.reduce(
    (sum, { field, before, after }) => sum + field.length + before.length + after.length,
    0,
  );
  return id.length * (page === undefined ? 1 : 2) + cells;
}

function sharedChanges(dataset: Dataset, rows: readonly RowChange[]): SharedChange[] {
  const alike = Map.groupBy(rows, ({ kind, reason }) => `${kind} ${reason ?? ""}`);
  return [...alike.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    const { kind, reason } = first;
    const shown = some.slice(0, mostRows).map((row) => shownRow(dataset, row));
    return [{ kind, reason, count: some.length, rows: shown }];
  });
}

/** A table without ids names a row by all its cells; the empty ones say nothing. */
function shownRow(dataset: Dataset, { table, id, fields }: RowChange): ShownRow {
  const named = id.split(", ").filter((cell) => cell !== "");
  return { id: named.join(", "), fields, page: pageOf(dataset, table, id) };
}
