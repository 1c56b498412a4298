/** Data folder to dataset. The only module that reads the disk; it must not know what rows mean. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { decode } from "../csv/decode.ts";
import { problemReport, type Problem } from "../csv/problem.ts";
import { readCsv, type Csv } from "../csv/read-csv.ts";
import { optionalTables, statisticSeries, tables } from "../tables/index.ts";
import { buildDataset, type DataFiles } from "./build.ts";
import type { Dataset } from "./dataset.ts";
import { linkTables } from "./link.ts";
import { readTables } from "./read-tables.ts";

export type Loaded =
  | { readonly dataset: Dataset; readonly problems: readonly [] }
  | { readonly dataset: undefined; readonly problems: readonly Problem[] };

/** The folder that the site is built from: `DATA_DIR` where set, else `data`. */
export function dataDirectory(): string {
  return process.env["DATA_DIR"] ?? "data";
}

/** Reads, checks and links everything in a data folder. Bad data comes back as problems. */
export function loadDataset(directory: string): Loaded {
  const { files, problems } = readFolder(directory);
  return buildDataset(files, problems);
}

/**
 * The rows of a data folder as far as they can be read and linked, unchecked: to be compared with the
 * documents even where the rows contradict each other. Figures have no chain and no read cells.
 */
export function linkedRows(directory: string): Dataset {
  return linkTables(readTables(readFolder(directory).files)).dataset;
}

let site: Dataset | undefined;

/** The dataset of this build. Read once; bad data throws the whole report. */
export function siteDataset(): Dataset {
  if (site !== undefined) return site;
  const { dataset, problems } = loadDataset(dataDirectory());
  if (dataset === undefined) throw new Error(problemReport(problems));
  // In development the files change under us, so only a build keeps what it read.
  if (process.env["NODE_ENV"] === "production") site = dataset;
  return dataset;
}

/** The CSVs of the data folder, by their path inside it. */
export function dataFiles(directory = dataDirectory()): string[] {
  return listFiles(directory);
}

/** One file of the data folder as bytes: what downloads publish. */
export function dataFile(relative: string, directory = dataDirectory()): Buffer {
  return readFileSync(path.join(directory, relative));
}

const singleFiles = [
  ...Object.keys(tables).map((name) => `${name}.csv`),
  ...Object.keys(statisticSeries).map((name) => `statistics/${name}.csv`),
  "statistics/sources.csv",
];

function readFolder(directory: string): { files: DataFiles; problems: Problem[] } {
  const present = existsSync(directory) ? listFiles(directory) : [];
  const isAllocation = (name: string) => /^allocations\/[^/]+\.csv$/.test(name);
  const strangers = present.filter((name) => !singleFiles.includes(name) && !isAllocation(name));
  const mayMiss = optionalTables.map((name) => `${name}.csv`);
  const missing = singleFiles.filter((name) => ![...present, ...mayMiss].includes(name));
  const files = new Map<string, Csv>();
  const problems = [
    ...missing.map((name) => fileProblem(directory, name, "no such file", "the file")),
    ...strangers.map((name) =>
      fileProblem(
        directory,
        name,
        "a file of no table",
        `${singleFiles.join(", ")}, allocations/<council>.csv`,
      ),
    ),
  ];
  for (const name of present.filter((name) => !strangers.includes(name))) {
    const file = path.posix.join(directory.replaceAll("\\", "/"), name);
    const { text, problems: undecoded } = decode(file, readFileSync(path.join(directory, name)));
    files.set(
      name,
      undecoded.length > 0 ? { file, rows: [], problems: undecoded } : readCsv(file, text),
    );
  }
  return { files, problems };
}

function fileProblem(directory: string, name: string, found: string, allowed: string): Problem {
  return { file: path.posix.join(directory, name), line: 1, column: 1, found, allowed };
}

/** All files below a folder, sorted, with forward slashes; dot files are nobody's data. */
function listFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join("/"))
    .sort();
}
