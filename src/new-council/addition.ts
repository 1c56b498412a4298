/**
 * A new council as changes to the files of the data folder, or every reason why it cannot be added.
 * It neither reads nor writes the disk.
 */
import { problemLine, quoted, type Problem } from "../csv/problem.ts";
import type { Csv } from "../csv/read-csv.ts";
import { nearestFirst, shortList } from "../format/near-names.ts";
import type { DataFiles } from "../dataset/read-tables.ts";
import { listed } from "../tables/column.ts";
import { tables } from "../tables/index.ts";
import { cellManners, unfilled } from "../tables/read/read-table.ts";
import { inserted } from "./insertion.ts";
import { authorityMeant, missingStatistics } from "./missing-statistics.ts";
import { skeleton, type NewCouncil, type SkeletonRow } from "./skeleton.ts";
import { councilTypeByCode } from "../topic.ts";

/** A file of the data folder: its text, and the same as rows. */
export interface DataText {
  readonly text: string;
  readonly csv: Csv;
}

/** The changed files, or why there are none. */
export type Addition =
  | {
      /** The texts of the changed files by their path inside the folder. */
      readonly files: ReadonlyMap<string, string>;
      /** Where each new row stands: `councils.csv:6`. */
      readonly places: readonly string[];
      /** What official statistics the council lacks, a line each. */
      readonly missing: readonly string[];
    }
  | { readonly problems: readonly string[] };

/** Adds a council's first rows to the folder's texts. With any problem nothing is added. */
export function addition(data: ReadonlyMap<string, DataText>, council: NewCouncil): Addition {
  const rows = skeleton(council);
  const csvs = new Map([...data].map(([name, { csv }]) => [name, csv]));
  const problems = [
    ...slugProblems(council.slug, csvs),
    ...nameProblems(council.name),
    ...codeProblems(council.gss_code, csvs),
    ...fileProblems(rows, csvs),
  ];
  if (problems.length > 0) return { problems };
  const files = new Map<string, string>();
  const places = rows.map((row) => {
    const { text, line } = inserted(files.get(row.file) ?? data.get(row.file)?.text, row);
    files.set(row.file, text);
    return `${row.file}:${line}`;
  });
  const missing = [...authorityMeant(csvs, council), ...missingStatistics(csvs, council.gss_code)];
  return { files, places, missing };
}

function slugProblems(slug: string, files: DataFiles): string[] {
  const { id } = tables.councils.columns;
  if (!id.schema.safeParse(slug).success)
    return [refusal("slug", slug, `at most 100 ${id.allowed}`)];
  const taken = column(files.get("councils.csv"), "id");
  if (taken.includes(slug)) {
    const others = shortList(nearestFirst(slug, taken));
    return [refusal("slug", slug, `an id that is not yet in councils.csv (${others})`)];
  }
  const file = `allocations/${slug}.csv`;
  return files.has(file) ? [refusal("slug", slug, `an id without a file ${file}`)] : [];
}

function nameProblems(name: string | undefined): string[] {
  if (name === undefined) return [];
  const wrong = ["", unfilled].includes(name)
    ? "the full name of the council"
    : cellManners(name, "text");
  return wrong === undefined ? [] : [refusal("--name", name, wrong)];
}

function codeProblems(code: string | undefined, files: DataFiles): string[] {
  if (code === undefined) return [];
  if (!/^[A-Z][0-9]{8}$/.test(code) || councilTypeByCode[code.slice(0, 3)] === undefined) {
    const kinds = Object.entries(councilTypeByCode).map(([start, kind]) => `${start} (${kind})`);
    const allowed = `a code of nine characters that begins with ${listed(kinds)}, such as ${tables.councils.columns.gss_code.example}`;
    return [refusal("--gss", code, allowed)];
  }
  const councils = files.get("councils.csv");
  const index = column(councils, "gss_code").indexOf(code);
  if (index === -1) return [];
  const owner = column(councils, "id")[index];
  return [refusal("--gss", code, `a code that no other council has (${owner} has it)`)];
}

/** Rows go only into a file that can be read, under the header that the table has. */
function fileProblems(rows: readonly SkeletonRow[], files: DataFiles): string[] {
  return rows.flatMap(({ file, columns }) => {
    if (file.startsWith("allocations/")) return [];
    const csv = files.get(file);
    if (csv === undefined) return [`${file}: found no such file; allowed: a data folder with it`];
    if (csv.problems.length > 0) return csv.problems.map(problemLine);
    const header = csv.rows[0]?.cells.map(({ text }) => text).join(",");
    if (header === columns.join(",")) return [];
    return [problemLine(headerProblem(csv, columns))];
  });
}

function headerProblem({ file }: Csv, columns: readonly string[]): Problem {
  const allowed = `the header ${columns.join(",")}`;
  return { file, line: 1, column: 1, found: "another header", allowed };
}

function column(csv: Csv | undefined, name: string): string[] {
  const [header, ...rows] = csv?.rows ?? [];
  const index = header?.cells.findIndex(({ text }) => text === name) ?? -1;
  return rows.map(({ cells }) => cells[index]?.text ?? "");
}

function refusal(what: string, found: string, allowed: string): string {
  return `${what}: found ${quoted(found)}; allowed: ${allowed}`;
}
