/** The data as the commands use it: after every check of the dataset, and those that compare it with its releases. */
import path from "node:path";
import { dataFile, dataFiles, loadDataset, type LoadedDataset } from "../dataset/load.ts";
import {
  releaseDates,
  releasesFolder,
  releaseTables,
} from "../features/releases/release-folder.ts";
import { unexplainedRows } from "../features/releases/unexplained-rows.ts";
import { unlistedAmounts, unreleasedChanges } from "../features/releases/unreleased.ts";

/** The dataset of a folder; its releases are those of the project that the folder stands in. */
export function checkedDataset(directory: string): LoadedDataset {
  const loaded = loadDataset(directory);
  if (loaded.dataset === undefined) return loaded;
  const date = lastRelease(directory);
  if (date === undefined) return loaded;
  const releases = releasesBeside(directory);
  const files = new Map(dataFiles(directory).map((name) => [name, dataFile(name, directory)]));
  const release = { date, files: releaseTables(date, releases) };
  const problems = [
    ...unreleasedChanges(directory, loaded.dataset, files, release),
    ...unlistedAmounts(loaded.dataset, release),
    ...unexplainedRows(directory, loaded.dataset, files, release),
  ];
  return problems.length === 0 ? loaded : { dataset: undefined, problems };
}

/** ISO date of the last release that the data of a folder is held against; undefined where none stands beside it. */
export function lastRelease(directory: string): string | undefined {
  return releaseDates(releasesBeside(directory)).at(-1);
}

function releasesBeside(directory: string): string {
  return path.join(directory, "..", releasesFolder);
}
