/**
 * What a release changed, as its `diff.json` has it: one row on a line, each reason once. It knows the format
 * and nothing of what the rows say.
 */
import type { ReleaseDiff, RowChange } from "./release-diff.ts";

/** A row as the file has it: its reason is a place in the list of reasons, counted from 0; the first files had the words. */
type FiledRow = Omit<RowChange, "reason"> & { readonly reason?: number | string };

interface FiledDiff {
  readonly release: string;
  readonly previous: string | null;
  readonly reasons?: readonly string[];
  readonly rows: readonly FiledRow[];
}

/** The text of the file. */
export function diffText({ release, previous, rows }: ReleaseDiff): string {
  const reasons = [...new Set(rows.flatMap(({ reason }) => reason ?? []))];
  const places = new Map(reasons.map((reason, place) => [reason, place]));
  const filed = rows.map(({ reason, ...row }): FiledRow => {
    const place = reason === undefined ? undefined : places.get(reason);
    return place === undefined ? row : { ...row, reason: place };
  });
  const list = (items: readonly unknown[]) =>
    items.length === 0 ? "[]" : `[\n${items.map((one) => JSON.stringify(one)).join(",\n")}\n]`;
  const head = `"release":${JSON.stringify(release)},"previous":${JSON.stringify(previous)}`;
  return `{${head},\n"reasons":${list(reasons)},\n"rows":${list(filed)}}\n`;
}

/** What the text of a file says; files of every release so far are read. */
export function parseDiff(text: string): ReleaseDiff {
  const { release, previous, reasons = [], rows } = JSON.parse(text) as FiledDiff;
  return {
    release,
    previous,
    rows: rows.map((row) => ({
      ...row,
      reason: typeof row.reason === "number" ? reasons[row.reason] : row.reason,
    })),
  };
}
