/** What this build publishes: made once of the site's dataset and kept while that is the same. */
import type { Dataset } from "../../dataset/dataset.ts";
import { dataFile, dataFiles } from "../../dataset/load.ts";
import {
  downloads,
  everyDownload,
  type Download,
  type Downloads,
} from "../../publish/downloads.ts";
import { publication, type Publication } from "../../publish/publication.ts";
import { urls } from "../../site/urls.ts";
import { releaseDates } from "../releases/release-folder.ts";
import { memoized } from "../../format/memoized.ts";

interface Published {
  readonly publication: Publication;
  readonly downloads: Downloads;
  readonly byPath: ReadonlyMap<string, Download>;
}

/** The site’s tables and every file made of them. */
export const sitePublication = memoized((dataset: Dataset): Published => {
  const files = new Map(dataFiles().map((name) => [name, dataFile(name)]));
  const address = new URL(urls.home, import.meta.env.SITE).href;
  const all = publication(dataset, files, address, releaseDates().at(-1));
  const made = downloads(all);
  const byPath = new Map(everyDownload(made).map((download) => [download.path, download]));
  return { publication: all, downloads: made, byPath };
});
