/** What a large site must hold besides its build time: no heavy page, and no overview that leads nowhere. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { PageWeight } from "../pages/page-weights.ts";

/** What a first visit may weigh, compressed. */
const heaviestPage = 60_000;

/** The pages that weigh too much, in sentences. */
export function heavyPages(weights: readonly PageWeight[]): string[] {
  return weights
    .filter(({ bytes }) => bytes > heaviestPage)
    .map(({ address, bytes }) => `${address} weighs ${(bytes / 1000).toFixed(1)} kB`);
}

const overviews = [
  "",
  "compare/decided/pounds/cash/",
  "councils/",
  "timeline/",
  "flow/",
  "checks/",
  "data/",
];

/** Links of the overview pages to addresses that the site does not have. */
export function lostLinks(site: string): string[] {
  return overviews.flatMap((page) => {
    const html = readFileSync(path.join(site, page, "index.html"), "utf8");
    const links = [...html.matchAll(/<a\b[^>]*? href="\/([^"#?]*)[^"]*"/g)];
    const addresses = new Set(links.map(([, address = ""]) => address));
    return [...addresses].flatMap((address) => {
      const file = address === "" || address.endsWith("/") ? `${address}index.html` : address;
      return existsSync(path.join(site, file)) ? [] : [`/${page} leads to /${address}`];
    });
  });
}
