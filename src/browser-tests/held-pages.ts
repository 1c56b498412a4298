/** Pages of the built site, found by what they hold rather than by where they stand. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { siteDirectory, sitePages, type SitePage } from "../build/site.ts";

/** The largest page below an address that holds every one of some words; an error where none does. */
export function pageHolding(below: string, ...words: readonly string[]): SitePage {
  const found = sitePages()
    .filter(({ address }) => address.startsWith(below))
    .toSorted((a, b) => b.bytes - a.bytes)
    .find(({ address }) => {
      const html = readFileSync(path.join(siteDirectory, address, "index.html"), "utf8");
      return words.every((one) => html.includes(one));
    });
  if (found === undefined) throw new Error(`No page below /${below} holds ${words.join(", ")}`);
  return found;
}
