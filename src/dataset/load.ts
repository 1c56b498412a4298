/** Data folder to dataset. The only module that reads the disk; it must not know what rows mean. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { decode } from "../csv/decode.ts";
import { problemReport, type Problem } from "../csv/problem.ts";
import { readCsv, type Csv } from "../csv/read-csv.ts";
import { singleFiles, tableOfFile } from "../tables/files.ts";
import { optionalTables } from "../tables/index.ts";
import { statistics } from "../tables/statistics.ts";
import { buildDataset, type DataFiles } from "./build.ts";
import type { Dataset, LinkedDataset } from "./dataset.ts";
import { linkTables } from "./link/link.ts";
import { readTables } from "./read-tables.ts";

export type LoadedDataset =
  | { readonly dataset: Dataset; readonly problems: readonly [] }
  | { readonly dataset: undefined; readonly problems: readonly Problem[] };

/** The folder that the site is built from: `DATA_DIR` where set, else `data`. */
export function dataDirectory(): string {
  return process.env["DATA_DIR"] ?? "data";
}

/** Reads, checks and links everything in a data folder. Bad data comes back as problems. */
export function loadDataset(directory: string): LoadedDataset {
  const folder = path.resolve(directory);
  const kept = everyModule.keptFolders?.get(folder);
  if (kept) return kept;
  const { files, problems } = readFolder(directory);
  const loaded = buildDataset(files, problems);
  if (everyModule.keptFolders?.has(folder)) everyModule.keptFolders.set(folder, loaded);
  return loaded;
}

/** From now on this folder, too, is read once and kept: one that nobody changes, which many tests ask for. */
export function keepFolder(directory: string): void {
  const kept = (everyModule.keptFolders ??= new Map());
  const folder = path.resolve(directory);
  if (!kept.has(folder)) kept.set(folder, undefined);
}

/**
 * The rows of a data folder as far as they can be read and linked, unchecked: to be compared with the
 * documents even where the rows contradict each other. Figures have no chain.
 */
export function linkedRows(directory: string): LinkedDataset {
  return linkTables(readTables(readFolder(directory).files)).dataset;
}

// A build bundles the site's modules anew, so that there are two of this one in a process.
const everyModule = globalThis as {
  siteDataset?: Dataset;
  cacheWhenLoaded?: boolean;
  keptFolders?: Map<string, LoadedDataset | undefined>;
};

/** Sets the dataset of the build to one that is loaded and checked, so that it is not read again. */
export function cacheSiteDataset(dataset: Dataset): void {
  everyModule.siteDataset = dataset;
}

/** From now on the dataset of the site is read once and kept, until `forgetSiteDataset`. */
export function cacheWhenLoaded(): void {
  everyModule.cacheWhenLoaded = true;
}

/** Drops the dataset that is kept: the next call of `siteDataset` reads the files again. */
export function forgetSiteDataset(): void {
  delete everyModule.siteDataset;
}

/** The dataset of this build. Read once; bad data throws the whole report. */
export function siteDataset(): Dataset {
  if (everyModule.siteDataset !== undefined) return everyModule.siteDataset;
  const { dataset, problems } = loadDataset(dataDirectory());
  if (dataset === undefined) throw new Error(problemReport(problems));
  // A test or a script may ask for several folders: only who builds or serves a site keeps what was read.
  if (process.env["NODE_ENV"] === "production" || everyModule.cacheWhenLoaded)
    cacheSiteDataset(dataset);
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

function readFolder(directory: string): { files: DataFiles; problems: Problem[] } {
  const entries = listEntries(directory);
  if (typeof entries === "string") {
    const allowed = "a folder with councils.csv and the other tables";
    return { files: new Map(), problems: [fileProblem(directory, "", entries, allowed)] };
  }
  const files = new Map<string, Csv>();
  const problems = folderProblems(directory, entries);
  for (const [name, kind] of entries) {
    if (kind !== "file" || !isOurs(name)) continue;
    const read = readFile(directory, name);
    if ("code" in read) problems.push(unreadable(directory, name, read.code));
    else files.set(name, read.csv);
  }
  return { files, problems };
}

/** Entries that should not be there, and files that are missing. */
function folderProblems(directory: string, entries: ReadonlyMap<string, EntryKind>): Problem[] {
  const mayMiss = optionalTables.map((name) => `${name}.csv`);
  const missing = singleFiles.filter((name) => !entries.has(name) && !mayMiss.includes(name));
  const strangers = [...entries].filter(([name, kind]) => kind !== "folder" && !isOurs(name));
  const others = [...entries].filter(([name, kind]) => kind !== "file" && isOurs(name));
  const isSeries = (name: string) => tableOfFile(name)?.name === statistics.name;
  const named = singleFiles.filter((name) => !isSeries(name)).join(", ");
  const allowed = `${named}, statistics/<series>.csv, allocations/<council>.csv, prints/<document>.csv`;
  return [
    ...missing.map((name) => fileProblem(directory, name, "no such file", "the file")),
    ...strangers.map(([name]) => fileProblem(directory, name, "a file of no table", allowed)),
    ...others.map(([name, kind]) => fileProblem(directory, name, `a ${kind}`, "a file")),
  ];
}

function isOurs(name: string): boolean {
  return tableOfFile(name) !== undefined;
}

function readFile(directory: string, name: string): { csv: Csv } | { code: string } {
  const file = path.posix.join(directory.replaceAll("\\", "/"), name);
  try {
    const { text, problems } = decode(file, readFileSync(path.join(directory, name)));
    return { csv: problems.length > 0 ? { file, rows: [], problems } : readCsv(file, text) };
  } catch (error) {
    if (error instanceof Error && "code" in error) return { code: String(error.code) };
    throw error;
  }
}

function unreadable(directory: string, name: string, code: string): Problem {
  return fileProblem(directory, name, `a file that cannot be read (${code})`, "a readable file");
}

function fileProblem(directory: string, name: string, found: string, allowed: string): Problem {
  return { file: path.posix.join(directory, name), line: 1, column: 1, found, allowed };
}

type EntryKind = "file" | "folder" | "link to nothing" | "device";

/** Everything below a folder, sorted, with forward slashes; or what is there instead of a folder. */
function listEntries(directory: string): ReadonlyMap<string, EntryKind> | string {
  const itself = entryKind(directory);
  if (itself !== "folder") return itself === "link to nothing" ? "no such folder" : `a ${itself}`;
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.name.startsWith("."))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((place) => [path.relative(directory, place), entryKind(place)] as const)
    .map(([name, kind]) => [name.split(path.sep).join("/"), kind] as const);
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function entryKind(place: string): EntryKind {
  const entry = statSync(place, { throwIfNoEntry: false });
  if (entry === undefined) return "link to nothing";
  return entry.isFile() ? "file" : entry.isDirectory() ? "folder" : "device";
}

/** The files below a folder, sorted; dot files are nobody's data. */
function listFiles(directory: string): string[] {
  const entries = listEntries(directory);
  if (typeof entries === "string") return [];
  return [...entries].flatMap(([name, kind]) => (kind === "file" ? name : []));
}
