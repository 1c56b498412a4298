import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { pageRecord, pageRecords } from "./page-records.ts";

const html = `<!doctype html><html><head><title>Flow – A site</title>
<meta name="description" content="Where money came from."></head>
<body><h1>The site</h1><main><h1>Flow</h1><h2>Pots &amp; balances</h2><p>Text.</p></main></body></html>`;

it("a page is known by its title, description and headings", () => {
  expect(pageRecord("flow/", html)).toMatchObject({
    kind: "pages",
    address: "flow/",
    name: "Flow",
    beside: "Where money came from.",
    words: "Flow Pots & balances",
  });
});

it("pages near the root are read, in order; rows, files and the search are not", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "pages-"));
  for (const page of ["", "method", "flow", "search", "figures/one", "data/releases"]) {
    mkdirSync(path.join(folder, page), { recursive: true });
    writeFileSync(path.join(folder, page, "index.html"), html);
  }
  writeFileSync(path.join(folder, "404.html"), html);
  expect(pageRecords(folder).map(({ address }) => address)).toEqual(["", "flow/", "method/"]);
});
