/**
 * Checks the data, builds into a folder of its own, and puts the result in the place of `dist`, or of
 * the folder that `OUT_DIR` names, only when it is whole. A failed build leaves the last good site.
 */
import { existsSync, renameSync, rmSync } from "node:fs";
import { build } from "astro";
import { problemReport } from "../src/csv/problem.ts";
import { siteDirectory } from "../src/browser/site.ts";
import { dataDirectory, loadDataset } from "../src/dataset/load.ts";

const next = ".build/next";
const last = ".build/last";

/** Builds the site. False, with every problem printed, if the data has any; a broken page throws. */
export async function buildSite(): Promise<boolean> {
  const report = dataProblems();
  if (report !== undefined) {
    console.error(report);
    return false;
  }
  process.env["NODE_ENV"] = "production";
  process.env["ASTRO_TELEMETRY_DISABLED"] ??= "1";
  rmSync(".build", { recursive: true, force: true });
  await build({ outDir: next, logLevel: "warn" });
  if (existsSync(siteDirectory)) renameSync(siteDirectory, last);
  renameSync(next, siteDirectory);
  rmSync(".build", { recursive: true, force: true });
  return true;
}

/** Every problem of the data as a report. The build reads the data itself, so nothing of it is kept here. */
function dataProblems(): string | undefined {
  const { problems } = loadDataset(dataDirectory());
  return problems.length === 0 ? undefined : problemReport(problems);
}
