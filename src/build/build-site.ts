/**
 * Checks the data, builds into a folder of its own, and puts the result in the place of the last site
 * only when it is whole. A failed or interrupted build leaves the last good site where it is.
 */
import { build } from "astro";
import { siteDirectory } from "./site.ts";
import { problemReport } from "../csv/problem.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { dataDirectory, keepSiteDataset } from "../dataset/load.ts";
import { pageRecords } from "../features/search/page-records.ts";
import { writeSearchIndex } from "../features/search/search-index.ts";
import { siteFiles } from "./site-files.ts";
import { searchRecords } from "../features/search/search-records.ts";
import { placeProblem } from "./place.ts";
import { checkedDataset } from "./checked-data.ts";
import { buildFolders, outProblem } from "./build-folders.ts";

/** Builds the site. False, with every reason printed, if it cannot be; a broken page throws. */
export async function buildSite(out = siteDirectory): Promise<boolean> {
  const { dataset, problems } = checkedDataset(dataDirectory());
  const place = placeProblem(process.env["SITE_URL"], process.env["BASE_PATH"]);
  const refusal = dataset ? (place ?? outProblem(out)) : problemReport(problems);
  if (dataset === undefined || refusal !== undefined) {
    console.error(refusal);
    return false;
  }
  keepSiteDataset(dataset);
  process.env["NODE_ENV"] = "production";
  // Addresses come from astro.config.mjs alone; variables of these names would win over it.
  for (const name of ["BASE_URL", "SITE"]) Reflect.deleteProperty(process.env, name);
  process.env["ASTRO_TELEMETRY_DISABLED"] ??= "1";
  try {
    const folders = buildFolders(out);
    await writeSite(dataset, folders.made);
    folders.install();
  } catch (error) {
    // A full disk is no fault of the code: its stack would help nobody.
    if (!(error instanceof Error && "syscall" in error)) throw error;
    console.error(`The site is not built: ${error.message}. ${out} is as it was.`);
    return false;
  }
  return true;
}

/** Pages and files; meanwhile the search index, in a process of its own. */
async function writeSite(dataset: Dataset, folder: string): Promise<void> {
  const pages = build({ outDir: folder, logLevel: "warn", integrations: siteFiles(dataset) });
  await Promise.all([pages, writeSearchIndex(recordsOf(dataset, folder, pages), folder)]);
}

/** What can be searched for: what the data has, then what the pages say, as soon as they are there. */
async function* recordsOf(dataset: Dataset, folder: string, pages: Promise<void>) {
  yield* searchRecords(dataset);
  await pages;
  yield* pageRecords(folder);
}
