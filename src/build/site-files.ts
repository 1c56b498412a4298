/** Files about the finished site: site map, headers and redirects, written when all pages are there. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import sitemap from "@astrojs/sitemap";
import type { AstroIntegration } from "astro";
import type { Dataset } from "../dataset/dataset.ts";
import { headersFile } from "./host-headers.ts";
import { redirectPage, redirects, redirectsFile } from "./redirects.ts";
import { isListed, lastChanges } from "./sitemap.ts";

/** What writes them, to be given to the build of a dataset's site. Its `addresses` are there once it is rendered. */
export function siteFiles(dataset: Dataset, addresses: readonly string[]): AstroIntegration[] {
  let home = new URL("https://site.example/");
  const below = (url: string) => new URL(url).pathname.slice(home.pathname.length);
  const lastChange = lastChanges(dataset);
  const map = sitemap({
    filter: (page) => isListed(below(page)),
    serialize: (item) => {
      const lastmod = lastChange(below(item.url));
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  });
  return [
    {
      name: "site-files",
      hooks: {
        "astro:config:done": ({ config }) => {
          home = new URL(config.base.replace(/\/?$/, "/"), config.site);
        },
        "astro:build:done": ({ dir }) => {
          writeHostFiles(dataset, { folder: fileURLToPath(dir), home, addresses });
        },
      },
    },
    map,
  ];
}

interface BuiltSite {
  readonly folder: string;
  /** The whole address of the home page. */
  readonly home: URL;
  /** Every page and file, below the home page. */
  readonly addresses: readonly string[];
}

/** Writes `_headers`, `_redirects`, and a page for each former address. */
export function writeHostFiles(
  { former_ids }: Pick<Dataset, "former_ids">,
  { folder, home, addresses }: BuiltSite,
): void {
  const base = home.pathname;
  const pages = addresses.filter((address) => address.endsWith("/"));
  const first = pages.map((address) => address.split("/")[0] ?? "");
  const sections = [...new Set(first)].filter((section) => !["", "404"].includes(section)).sort();
  const moved = redirects(former_ids, [...new Set(addresses)].sort());
  writeFileSync(path.join(folder, "_headers"), headersFile({ base, sections }));
  writeFileSync(path.join(folder, "_redirects"), redirectsFile(moved, base));
  for (const { from, to } of moved.filter(({ to }) => to.endsWith("/"))) {
    mkdirSync(path.join(folder, from), { recursive: true });
    const page = redirectPage(base + to, new URL(to, home).href);
    writeFileSync(path.join(folder, from, "index.html"), page);
  }
}
