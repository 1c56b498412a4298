/**
 * Records of a built site's own pages, read from their HTML: title, description, headings. Pages of
 * rows have records of their own, so only pages near the root are read.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseHTML } from "../../site/plain-nodes.ts";
import { record, type SearchRecord } from "./search-record.ts";

/** The home page and every page one step below it, by address; not the search itself. */
export function pageRecords(folder: string): SearchRecord[] {
  const below = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "search")
    .map(({ name }) => `${name}/`)
    .sort();
  return ["", ...below]
    .filter((address) => existsSync(path.join(folder, address, "index.html")))
    .map((address) =>
      pageRecord(address, readFileSync(path.join(folder, address, "index.html"), "utf8")),
    );
}

/** A page as its head and headings describe it. */
export function pageRecord(address: string, html: string): SearchRecord {
  const { document } = parseHTML(html);
  const title = document.querySelector("title")?.textContent ?? "";
  const description = document.querySelector('meta[name="description"]')?.getAttribute("content");
  const headings = [...document.querySelectorAll("main h1, main h2, main h3")];
  return record("pages", address, {
    name: title.split(" – ")[0] ?? title,
    beside: description ?? "",
    words: headings.map(({ textContent }) => textContent.trim()).join(" "),
  });
}
