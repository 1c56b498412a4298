/** A release: the tables frozen on the day of their last change, with checksums and what differs. */
import type { Dataset } from "../../dataset/dataset.ts";
import { counted } from "../../format/words.ts";
import { dataDate } from "../../dataset/dates-of-data.ts";
import { checksum, utf8 } from "../../publish/publication.ts";
import { diffText } from "./diff-file.ts";
import { releaseDiff, unexplained, type Files, type ReleaseDiff } from "./release-diff.ts";

interface Release {
  readonly date: string;
  /** The frozen folder: every CSV, `SHA256SUMS.txt` and `diff.json`. */
  readonly files: Files;
  readonly diff: ReleaseDiff;
}

/**
 * The next release of the tables, or why there can be none: no change since the last, or rows that
 * were corrected or withdrawn without a reason in changes.csv.
 */
export function nextRelease(
  dataset: Pick<Dataset, "changes">,
  tables: Files,
  previous: { readonly date: string; readonly files: Files } | undefined,
): { readonly release: Release } | { readonly problems: readonly string[] } {
  const date = dataDate(dataset);
  if (date === "")
    return { problems: ["changes.csv: found no row; allowed: a row for what changed"] };
  if (previous !== undefined && date <= previous.date) {
    const found = `found ${date} as the latest date; allowed: a day after the release of ${previous.date}`;
    return { problems: [`changes.csv: ${found}`] };
  }
  const diff = releaseDiff(date, tables, previous, dataset.changes);
  const problems = unexplained(diff).map(
    ({ table, id, kind, fields }) =>
      `${table}: ${id}: found ${kind}${fields.map(({ field }) => ` ${field}`).join(",")}; allowed: only with a row in changes.csv that says why`,
  );
  return problems.length > 0
    ? { problems }
    : { release: { date, files: frozen(tables, diff), diff } };
}

/** `2 figures added, 1 corrected` and so on, for one table of a release. */
export function changeCounts(diff: Pick<ReleaseDiff, "rows">, table: string): string {
  const kinds = ["added", "corrected", "withdrawn"] as const;
  const rows = diff.rows.filter((row) => row.table === table);
  const counts = kinds.map((kind) => ({
    kind,
    count: rows.filter((row) => row.kind === kind).length,
  }));
  const [first, ...rest] = counts.filter(({ count }) => count > 0);
  if (first === undefined) return "no change";
  return [
    `${counted(first.count, "row")} ${first.kind}`,
    ...rest.map(({ kind, count }) => `${count} ${kind}`),
  ].join(", ");
}

function frozen(tables: Files, diff: ReleaseDiff): Map<string, Uint8Array> {
  const files = new Map(tables).set("diff.json", utf8(diffText(diff)));
  const sums = [...files].map(([path, bytes]) => `${checksum(bytes)}  ${path}\n`);
  return files.set("SHA256SUMS.txt", utf8(sums.join("")));
}
