/**
 * Files about the finished site: site map, headers and redirects, written when all pages are there;
 * and each page's policy, cut to what the page needs before the page is written.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import sitemap from "@astrojs/sitemap";
import type { AstroIntegration, AstroPrerenderer } from "astro";
import type { Dataset } from "../dataset/dataset.ts";
import { headersFile } from "./host-headers.ts";
import { withOwnHashes } from "./page-policy.ts";
import { redirectPage, redirects, redirectsFile } from "./redirects.ts";
import { isListed, lastChanges } from "./sitemap.ts";

type Rendered = Awaited<ReturnType<AstroPrerenderer["render"]>>;

/** What writes them, to be given to the build of a dataset's site. */
export function siteFiles(dataset: Dataset): AstroIntegration[] {
  let home = new URL("https://site.example/");
  const below = (url: string) => new URL(url).pathname.slice(home.pathname.length);
  const lastChange = lastChanges(dataset);
  return [
    {
      name: "site-files",
      hooks: {
        "astro:config:done": ({ config }) => {
          home = new URL(config.base.replace(/\/?$/, "/"), config.site);
        },
        "astro:build:start": ({ setPrerenderer }) => {
          setPrerenderer((builder) => ({
            ...builder,
            render: async (request, options) => cutPolicy(await builder.render(request, options)),
          }));
        },
        "astro:build:done": ({ dir, pages, assets }) => {
          const folder = fileURLToPath(dir);
          const files = [...assets.values()].flat().map((url) => relative(folder, url));
          const others = files.filter((file) => !file.endsWith(".html"));
          const addresses = [...pages.map(({ pathname }) => pathname), ...others];
          writeHostFiles(dataset, { folder, home, addresses });
        },
      },
    },
    sitemap({
      filter: (page) => isListed(below(page)),
      serialize: (item) => {
        const lastmod = lastChange(below(item.url));
        return lastmod === undefined ? item : { ...item, lastmod };
      },
    }),
  ];
}

export interface BuiltSite {
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

/** What a page or a file is written from; of a page, with its policy cut. */
async function cutPolicy(rendered: Rendered): Promise<Response> {
  const response = rendered instanceof Response ? rendered : rendered.response;
  const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
  return isPage ? new Response(withOwnHashes(await response.text()), response) : response;
}

function relative(folder: string, url: URL): string {
  return path.relative(folder, fileURLToPath(url)).split(path.sep).join("/");
}
