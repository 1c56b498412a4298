/** What the built site holds: pages, their types, other files. It knows nothing of servers and browsers. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** Where the site is built and served from: `OUT_DIR` where set, else `dist`. */
export const siteDirectory = process.env["OUT_DIR"] ?? "dist";

/** A page of a built site. */
export interface SitePage {
  /** Where it is served, from the home page: `councils/bristol/`; the home page itself is empty. */
  readonly address: string;
  /** What a host answers: 404 for the page that stands for every missing one. */
  readonly status: 200 | 404;
  readonly bytes: number;
}

/** Every file of the built site, sorted, with forward slashes. */
export function siteFiles(site = siteDirectory): string[] {
  // A missing folder is the server's to report, once and in a sentence.
  if (!existsSync(site)) return [];
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join("/"))
    .sort();
}

/**
 * Every page of the built site, but for those that only lead on to another. The page for missing
 * addresses is asked for at a missing address.
 */
export function sitePages(site = siteDirectory): SitePage[] {
  return siteFiles(site)
    .filter((name) => name.endsWith(".html") && !leadsOn(path.join(site, name)))
    .map((name) => ({
      address: name === "404.html" ? "no-such-page/" : name.replace(/(^|\/)index\.html$/, "$1"),
      status: name === "404.html" ? 404 : 200,
      bytes: statSync(path.join(site, name)).size,
    }));
}

/** Whether a file is a page that a browser leaves at once for a new address: it is small. */
function leadsOn(file: string): boolean {
  const most = 4_000;
  return statSync(file).size < most && readFileSync(file, "utf8").includes('http-equiv="refresh"');
}

/**
 * Pages that share their first segment and depth are one type: all councils, all their briefings.
 * Of each type the largest page and the smallest stand for the rest.
 */
export function samplePages(): SitePage[] {
  const types = Map.groupBy(sitePages(), pageType);
  return [...types.values()].flatMap((pages) => {
    const bySize = pages.toSorted((a, b) => b.bytes - a.bytes);
    return [...bySize.slice(0, 1), ...bySize.slice(1).slice(-1)];
  });
}

/** Of each type the largest page only, for checks that a smaller page cannot fail alone. */
export function largestPages(site = siteDirectory): SitePage[] {
  const types = Map.groupBy(sitePages(site), pageType);
  return [...types.values()].flatMap((pages) =>
    pages.toSorted((a, b) => b.bytes - a.bytes).slice(0, 1),
  );
}

function pageType({ address }: SitePage): string {
  const segments = address.split("/");
  return `${segments[0]} ${segments.length}`;
}
