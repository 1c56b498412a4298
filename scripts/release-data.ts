/**
 * `npm run release-data [-- --data DIR] [-- --out DIR]`: freezes the tables under the day of their last
 * change, with checksums and what differs from the release before. Prints every reason not to, and exits 1.
 */
import { problemReport } from "../src/csv/problem.ts";
import { dataDirectory, dataFile, dataFiles, loadDataset } from "../src/dataset/load.ts";
import {
  releaseDates,
  releasesFolder,
  releaseTables,
  writeRelease,
} from "../src/features/releases/release-folder.ts";
import { nextRelease } from "../src/features/releases/release.ts";
import { commandOptions } from "./options.ts";

const values = commandOptions({
  data: { type: "string", default: dataDirectory() },
  out: { type: "string", default: releasesFolder },
});

/** What went wrong, a line each; nothing where the release is made. */
function releaseProblems(data: string, out: string): readonly string[] {
  const { dataset, problems } = loadDataset(data);
  if (dataset === undefined) return [problemReport(problems)];
  const files = new Map(dataFiles(data).map((name) => [name, dataFile(name, data)]));
  const last = releaseDates(out).at(-1);
  const previous = last === undefined ? undefined : { date: last, files: releaseTables(last, out) };
  const next = nextRelease(dataset, files, previous);
  if ("problems" in next) return next.problems;
  writeRelease(next.release.date, next.release.files, out);
  console.log(`${out}/${next.release.date}: ${next.release.diff.rows.length} rows changed`);
  return [];
}

const problems = releaseProblems(values.data, values.out);
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exitCode = 1;
}
