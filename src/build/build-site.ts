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
import { siteFiles } from "./site-files.ts";
import { searchRecords } from "../features/search/search-records.ts";
import { startCache } from "../site/cards/picture/picture-cache.ts";
import { buildFolders, moveInto, outProblem, type BuildFolders } from "./build-folders.ts";
import { secondProcess } from "./second-process.ts";
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
    await writeSite(dataset, folders);
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
 * Pages and files, and the search index in a process of its own. Of a large site a second process renders
 * half; the files about the site are written when both halves are there.
 */
async function writeSite(dataset: Dataset, { made, half }: BuildFolders): Promise<void> {
  Object.assign(process.env, frugalBundler);
  const other = dataset.figures.length >= manyFigures ? secondProcess(half) : undefined;
  const integrations = (addresses: readonly string[]) =>
    siteFiles(dataset, async () => {
      await other?.finished;
      if (other) moveInto(half, made);
      return addresses;
    });
  // Astro takes a second to load, which faulty data need not wait for.
  const { buildShare } = await import("./build-share.ts");
  const pages = buildShare(made, { number: 0, of: other ? 2 : 1 }, integrations);
  try {
    const index = writeSearchIndex(recordsOf(dataset, made, pages), made);
    await Promise.all([pages, index, other?.finished]);
  } finally {
    other?.stop();
  }
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

/** With as many figures, rendering half of the site takes longer than bundling it a second time. */
const manyFigures = 1000;

/** What can be searched for: what the data has, then what the pages say, as soon as they are there. */
async function* recordsOf(dataset: Dataset, folder: string, pages: Promise<void>) {
  yield* searchRecords(dataset);
  await pages;
  yield* pageRecords(folder);
}
