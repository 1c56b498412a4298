/**
 * Checks the data, builds into a folder of its own, and puts the result in the place of `dist` only
 * when it is whole. A failed build leaves the last good site where it is.
 */
import { existsSync, renameSync, rmSync } from "node:fs";
import { build } from "astro";
import { problemReport } from "../src/csv/problem.ts";
import { dataDirectory, loadDataset } from "../src/dataset/load.ts";
import { pageRecords } from "../src/publish/page-records.ts";
import { writeSearchIndex } from "../src/publish/search-index.ts";
import { searchRecords } from "../src/views/search-records.ts";
import { siteFiles } from "../src/publish/site-files.ts";

const next = ".build/next";
const last = ".build/last";

/** Builds the site. False, with every problem printed, if the data has any; a broken page throws. */
export async function buildSite(): Promise<boolean> {
  const { dataset, problems } = loadDataset(dataDirectory());
  if (dataset === undefined) {
    console.error(problemReport(problems));
    return false;
  }
  process.env["NODE_ENV"] = "production";
  process.env["ASTRO_TELEMETRY_DISABLED"] ??= "1";
  rmSync(".build", { recursive: true, force: true });
  await build({ outDir: next, logLevel: "warn", integrations: siteFiles(dataset) });
  await writeSearchIndex([...searchRecords(dataset), ...pageRecords(next)], next);
  if (existsSync("dist")) renameSync("dist", last);
  renameSync(next, "dist");
  rmSync(".build", { recursive: true, force: true });
  return true;
}
