/**
 * Checks the data, builds into a folder of its own, and puts the result in the place of `dist`, or of
 * the folder that `OUT_DIR` names, only when it is whole. A failed or interrupted build leaves the last
 * good site where it is.
 */
import { build } from "astro";
import { siteDirectory } from "../src/browser/site.ts";
import { problemReport } from "../src/csv/problem.ts";
import { dataDirectory, loadDataset } from "../src/dataset/load.ts";
import { pageRecords } from "../src/publish/page-records.ts";
import { writeSearchIndex } from "../src/publish/search-index.ts";
import { searchRecords } from "../src/views/search-records.ts";
import { siteFiles } from "../src/publish/site-files.ts";
import { buildFolders, outProblem } from "./build-folders.ts";

/** Builds the site. False, with every reason printed, if it cannot be; a broken page throws. */
export async function buildSite(): Promise<boolean> {
  const { dataset, problems } = loadDataset(dataDirectory());
  const refusal = dataset ? outProblem(siteDirectory) : problemReport(problems);
  if (dataset === undefined || refusal !== undefined) {
    console.error(refusal);
    return false;
  }
  process.env["NODE_ENV"] = "production";
  process.env["ASTRO_TELEMETRY_DISABLED"] ??= "1";
  try {
    const { made, install } = buildFolders(siteDirectory);
    await build({ outDir: made, logLevel: "warn", integrations: siteFiles(dataset) });
    await writeSearchIndex([...searchRecords(dataset), ...pageRecords(made)], made);
    install();
  } catch (error) {
    // A full disk is no fault of the code: its stack would help nobody.
    if (!(error instanceof Error && "syscall" in error)) throw error;
    console.error(`The site is not built: ${error.message}. ${siteDirectory} is as it was.`);
    return false;
  }
  return true;
}
