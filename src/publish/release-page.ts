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
  readonly tables: readonly { readonly name: string; readonly counts: string }[];
  /** Rows to show one by one: all but those of a first release, and not more than some hundreds. */
  readonly rows: readonly (RowChange & { readonly page: PageKind | undefined })[];
  readonly not_shown: number;
}

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
  return {
    date: diff.release,
    previous: diff.previous,
    superseded: by === undefined || latest === undefined ? undefined : { by, latest },
    tables: names.map((name) => ({ name, counts: changeCounts(diff, name) })),
    rows: rows
      .slice(0, mostRows)
      .map((row) => ({ ...row, page: pageOf(dataset, row.table, row.id) })),
    not_shown: Math.max(0, rows.length - mostRows),
  };
}
