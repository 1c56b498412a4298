/**
 * What differs from the last release without a row in changes.csv that says so: else one date of the data
 * would stand for two states of it, and the feed would be silent.
 */
import { decode } from "../../csv/decode.ts";
import type { Problem } from "../../csv/problem.ts";
import { readCsv } from "../../csv/read-csv.ts";
import { problemAt } from "../../dataset/checks/check.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { sameBytes, type Files } from "./release-diff.ts";

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
  return differing.map((name) => {
    const problem = problemOf(`${directory}/${name}`, name, release.date);
    return sameRows(files.get(name), release.files.get(name))
      ? { ...problem, ...writtenOtherwise(release.date) }
      : problem;
  });
}

/** A spreadsheet may write the same rows with other quotation marks or line ends. */
function sameRows(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  const cells = (bytes: Uint8Array | undefined) =>
    JSON.stringify(
      readCsv("", decode("", bytes ?? new Uint8Array()).text).rows.map((row) =>
        row.cells.map(({ text }) => text),
      ),
    );
  return one !== undefined && other !== undefined && cells(one) === cells(other);
}

function writtenOtherwise(date: string): Pick<Problem, "found" | "allowed"> {
  return {
    found: `the rows of the release of ${date}, written with other quotation marks or line ends`,
    allowed: "the file as it was released, byte for byte, as checksums are of bytes",
  };
}

/**
 * A problem for each amount that came after the release and that no row of changes.csv says was added:
 * its page would tell that it came with the whole table, on an earlier day.
 */
export function unlistedAmounts(
  { figures, other_amounts, changes }: Pick<Dataset, "figures" | "other_amounts" | "changes">,
  { date, files }: Released,
): Problem[] {
  const added = new Set(
    changes.filter(({ kind }) => kind === "added").map(({ table, id }) => `${table} ${id ?? ""}`),
  );
  const released = [...files].map(([name, bytes]) => [name, idsIn(bytes)] as const);
  const unlisted = (rows: readonly Amount[], table: string) => {
    const known = new Set(
      released.flatMap(([name, ids]) => (namesOf(name).includes(table) ? ids : [])),
    );
    return rows
      .filter(({ id }) => !known.has(id) && !added.has(`${table} ${id}`))
      .map((row) => unlistedProblem(row, table, date));
  };
  return [...unlisted(figures, "allocations"), ...unlisted(other_amounts, "other_amounts")];
}

type Amount = Dataset["figures"][number] | Dataset["other_amounts"][number];

function unlistedProblem(row: Amount, table: string, date: string): Problem {
  return problemAt(
    row,
    "id",
    `an amount of the release of ${date}, or a row in changes.csv: date of its addition, ${table}, ${row.id}, added`,
  );
}

/** The first cells of a file's rows. */
function idsIn(bytes: Uint8Array): string[] {
  const [, ...lines] = new TextDecoder().decode(bytes).split("\n");
  return lines.map((line) => line.split(",")[0] ?? "");
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

function problemOf(file: string, name: string, date: string): Problem {
  const allowed =
    name === "changes.csv"
      ? `the rows up to ${date} as they were; what has changed since has a later date`
      : `what was released, or a row in changes.csv of a later date for the table ${tableOf(name)}`;
  return {
    file,
    line: 1,
    column: 1,
    found: `other rows than the release of ${date} has`,
    allowed,
  };
}

/** As `unexplained` asks for it: a series by itself, the files of a folder of one table by the folder. */
function tableOf(path: string): string {
  const [own = path, folder = own] = namesOf(path);
  return folder === "statistics" ? own : folder;
}
