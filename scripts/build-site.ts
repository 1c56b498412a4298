/**
 * Checks the data, builds into a folder of its own, and puts the result in the place of `dist`, or of
 * the folder that `OUT_DIR` names, only when it is whole. A failed build leaves the last good site.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "astro";
import { problemReport } from "../src/csv/problem.ts";
import { siteDirectory } from "../src/browser/site.ts";
import { dataDirectory, loadDataset } from "../src/dataset/load.ts";
import { pageRecords } from "../src/publish/page-records.ts";
import { writeSearchIndex } from "../src/publish/search-index.ts";
import { searchRecords } from "../src/views/search-records.ts";
import { siteFiles } from "../src/publish/site-files.ts";

// Beside the site, so that the last step is a change of names and nothing else.
const work = path.resolve(path.dirname(siteDirectory), ".build");
const next = path.join(work, "next");
const last = path.join(work, "last");

/** Builds the site. False, with every problem printed, if the data has any; a broken page throws. */
export async function buildSite(): Promise<boolean> {
  const { dataset, problems } = loadDataset(dataDirectory());
  if (dataset === undefined) {
    console.error(problemReport(problems));
    return false;
  }
  process.env["NODE_ENV"] = "production";
  process.env["ASTRO_TELEMETRY_DISABLED"] ??= "1";
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  await build({ outDir: next, logLevel: "warn", integrations: siteFiles(dataset) });
  await writeSearchIndex([...searchRecords(dataset), ...pageRecords(next)], next);
  if (existsSync(siteDirectory)) renameSync(siteDirectory, last);
  renameSync(next, siteDirectory);
  rmSync(work, { recursive: true, force: true });
  return true;
}
