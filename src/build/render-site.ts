/** Has Astro bundle the site, render all of it into a folder, and write the files about it. */
import { build } from "astro";
import type { Dataset } from "../dataset/dataset.ts";
import { pageWriter } from "./page-writer.ts";
import { siteFiles } from "./site-files.ts";

/** Renders the site of a dataset, which pages find in the cache, into a folder, which is emptied first. */
export async function renderSite(dataset: Dataset, folder: string): Promise<void> {
  process.env["NODE_ENV"] = "production";
  // Addresses come from astro.config.mjs alone; variables of these names would win over it.
  for (const name of ["BASE_URL", "SITE"]) Reflect.deleteProperty(process.env, name);
  process.env["ASTRO_TELEMETRY_DISABLED"] ??= "1";
  const { integration, addresses } = pageWriter();
  await build({
    outDir: folder,
    logLevel: "warn",
    integrations: [integration, ...siteFiles(dataset, addresses)],
  });
}
