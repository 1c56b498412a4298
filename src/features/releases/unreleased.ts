/**
 * What differs from the last release without a row in changes.csv that says so: else one date of the data
 * would stand for two states of it, and the feed would be silent.
 */
import type { Problem } from "../../csv/problem.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { Files } from "./release-diff.ts";

interface Released {
  readonly date: string;
  /** The release's CSVs by their path in it. */
  readonly files: Files;
}

/**
 * A problem for each file that the release has otherwise, or that only one of the two has, and for whose
 * table there is no row of a later date. `directory` is how people call the data folder.
 */
export function unreleasedChanges(
  directory: string,
  { changes }: Pick<Dataset, "changes">,
  files: Files,
  release: Released,
): Problem[] {
  const later = new Set(changes.filter(({ date }) => date > release.date).map((row) => row.table));
  const names = [...new Set([...files.keys(), ...release.files.keys()])].sort();
  const differing = names.filter((name) =>
    name === "changes.csv"
      ? !sameHistory(files.get(name), release)
      : !sameBytes(files.get(name), release.files.get(name)) &&
        !namesOf(name).some((table) => later.has(table)),
  );
  return differing.map((name) => problemOf(`${directory}/${name}`, name, release.date));
}

/** How changes.csv may call the table of a file: by its own name or by its folder's. */
function namesOf(path: string): string[] {
  const name = path.replace(/\.csv$/, "");
  return [name, ...name.split("/").slice(0, -1), ...name.split("/").slice(1)];
}

/** Whether the rows up to the release stand in changes.csv as they were, and none was added to them. */
function sameHistory(now: Uint8Array | undefined, { date, files }: Released): boolean {
  const lines = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes).split("\n");
  const past = (all: readonly string[]) => all.slice(1).filter((line) => line.slice(0, 10) <= date);
  const before = past(lines(files.get("changes.csv")));
  return past(lines(now)).join("\n") === before.join("\n");
}

function sameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return Buffer.compare(one, other) === 0;
}

function problemOf(file: string, name: string, date: string): Problem {
  const allowed =
    name === "changes.csv"
      ? `the rows up to ${date} as they were; what has changed since has a later date`
      : `what was released, or a row in changes.csv of a later date for the table ${namesOf(name)[1] ?? namesOf(name)[0]}`;
  return {
    file,
    line: 1,
    column: 1,
    found: `other rows than the release of ${date} has`,
    allowed,
  };
}
