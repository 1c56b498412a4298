/** Pages of the built site, found by what they hold rather than by where they stand. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { siteDirectory, sitePages, type SitePage } from "../build/site.ts";

/**
 * Of some pages all that have script, or elements that wait for it, and the largest of the others: what runs
 * nothing does the same at any address, translated or not.
 */
export function scriptedPages(pages: readonly SitePage[]): SitePage[] {
  const { scripted = [], still = [] } = Object.groupBy(pages, (page) =>
    /<script(?![^>]*json)|<noscript|<[a-z]+-[a-z]/.test(htmlOf(page)) ? "scripted" : "still",
  );
  return [...scripted, ...still.toSorted((a, b) => b.bytes - a.bytes).slice(0, 1)];
}

/** The largest page below an address that holds every one of some words; an error where none does. */
export function pageHolding(below: string, ...words: readonly string[]): SitePage {
  const found = sitePages()
    .filter(({ address }) => address.startsWith(below))
    .toSorted((a, b) => b.bytes - a.bytes)
    .find((page) => {
      const html = htmlOf(page);
      return words.every((one) => html.includes(one));
    });
  if (found === undefined) throw new Error(`No page below /${below} holds ${words.join(", ")}`);
  return found;
}

function htmlOf({ address, status }: SitePage): string {
  const file = status === 404 ? "404.html" : path.join(address, "index.html");
  return readFileSync(path.join(siteDirectory, file), "utf8");
}
