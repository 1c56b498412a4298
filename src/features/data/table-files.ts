/** Which of the files below `/data/` hold one table. */
import type { Download } from "../../publish/downloads.ts";
import type { PublishedTable } from "../../publish/tables.ts";

/** The table as CSV and as JSON, then what its columns mean, for programs. */
export function filesOf(
  byPath: ReadonlyMap<string, Download>,
  { path }: Pick<PublishedTable, "path">,
): Download[] {
  return [path, jsonPath(path), `${path}-metadata.json`].flatMap((name) => byPath.get(name) ?? []);
}

/** The address of the JSON beside a CSV. */
export function jsonPath(path: string): string {
  return path.replace(/\.csv$/, ".json");
}
