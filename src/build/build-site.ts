/**
 * Checks the data, builds into a folder of its own, and puts the result in the place of the last site
 * only when it is whole. A failed or interrupted build leaves the last good site where it is.
 */
import { siteDirectory } from "./site.ts";
import { problemReport } from "../csv/problem.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { dataDirectory, cacheSiteDataset } from "../dataset/load.ts";
import { pageRecords } from "../features/search/page-records.ts";
import { writeSearchIndex } from "../features/search/search-index.ts";
import { searchRecords } from "../features/search/search-records.ts";
import { startCache } from "../site/cards/picture/picture-cache.ts";
import { buildFolders, outProblem } from "./build-folders.ts";
import { renderApart } from "./render-process.ts";
import { contactProblem, addressProblem } from "./site-address.ts";
import { checkedDataset } from "./checked-data.ts";

/** Builds the site. False, with every reason printed, if it cannot be; a broken page throws. */
export async function buildSite(out = siteDirectory): Promise<boolean> {
  const { dataset, problems } = checkedDataset(dataDirectory());
  const place = addressProblem(process.env["SITE_URL"], process.env["BASE_PATH"]);
  const contact = contactProblem(process.env["CORRECTIONS_URL"]);
  const refusal = dataset ? (place ?? contact ?? outProblem(out)) : problemReport(problems);
  if (dataset === undefined || refusal !== undefined) {
    console.error(refusal);
    return false;
  }
  cacheSiteDataset(dataset);
  try {
    startCache();
    const folders = buildFolders(out);
    await writeSite(dataset, folders.made);
    folders.install();
  } catch (error) {
    // A full disk is no fault of the code: its stack would help nobody.
    const refused = diskFault(error);
    if (refused === undefined) throw error;
    console.error(`The site is not built: ${refused}. ${out} is as it was.`);
    return false;
  }
  return true;
}

/**
 * Pages and files, then the search index, which takes a process of its own. A large site is rendered in one too,
 * that has ended before the index is made: each of them takes more than a gigabyte.
 */
async function writeSite(dataset: Dataset, folder: string): Promise<void> {
  Object.assign(process.env, frugalBundler);
  if (dataset.figures.length >= manyFigures) await renderApart(folder);
  else {
    // Astro takes a second to load, which faulty data need not wait for.
    const { renderSite } = await import("./render-site.ts");
    await renderSite(dataset, folder);
  }
  await writeSearchIndex([...searchRecords(dataset), ...pageRecords(folder)], folder);
}

/**
 * The bundler works outside the heap of Node, and keeps what it took as long as the process lives: with these
 * settings of its memory, which it reads when it is loaded, it gives back some 180 MB before pages are made.
 */
const frugalBundler = { MIMALLOC_PURGE_DELAY: "0", MIMALLOC_ARENA_EAGER_COMMIT: "0" };

/** The error message of the disk, also where the bundler passes it on; undefined for any other error. */
function diskFault(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("syscall" in error) return error.message;
  return /\bE[A-Z]{3,}: [a-z ]+, (?:copyfile|mkdir|open|write)\b.*/.exec(error.message)?.[0];
}

/** With as many figures, memory counts for more than the second that it takes to load the data again. */
const manyFigures = 1000;
