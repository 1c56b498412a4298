/** Every page opens cleanly, and everything that it links to exists. */
import path from "node:path";
import { describe, expect, it } from "vitest";
import { inPage } from "./in-page.ts";
import { ask, deadLinks } from "./links.ts";
import { siteFiles, sitePages } from "../build/site.ts";
import { structureProblems } from "./structure.ts";
import { named, siteUrl, testBrowser } from "./test-browser.ts";

// The preview server knows no type for .sqlite, .xlsx and the parts of the search index, and sends none:
// browsers save such files, and the search reads them as bytes.
const bytes = /^(application\/octet-stream)?$/;
const contentTypes: Record<string, RegExp> = {
  ".csv": /^text\/csv/,
  ".css": /^text\/css/,
  ".html": /^text\/html/,
  ".ico": /^image\/(x-icon|vnd\.microsoft\.icon)/,
  ".js": /^text\/javascript/,
  ".json": /^application\/json/,
  ".pagefind": bytes,
  ".pf_fragment": bytes,
  ".pf_index": bytes,
  ".pf_meta": bytes,
  ".png": /^image\/png/,
  ".sqlite": /^(application\/(vnd\.sqlite3|octet-stream))?$/,
  ".svg": /^image\/svg\+xml/,
  ".txt": /^text\/plain/,
  ".woff2": /^font\/woff2/,
  ".xlsx": /^(application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet)?$/,
  ".zip": /^application\/(x-)?zip/,
  ".xml": /^(application|text)\/xml/,
};

const pages = sitePages();
const open = testBrowser();

describe("every page", () => {
  it.concurrent.for(named(pages))("$name opens without a fault", async (page, { expect }) => {
    await using opened = await open(page);
    await opened.page.waitForLoadState("networkidle");
    expect.soft(opened.status, `status of ${page.name}`).toBe(page.status);
    expect.soft(opened.incidents, `what went wrong while ${page.name} opened`).toEqual([]);
    expect(await inPage(opened.page, structureProblems), `faults of ${page.name}`).toEqual([]);
  });

  it("links only to what exists", async () => {
    expect(await deadLinks(pages)).toEqual([]);
  });

  it("has a title of its own", async () => {
    const titles = await Promise.all(
      pages.map(async ({ address }) => {
        const { text } = await ask(siteUrl(address));
        return { address, title: /<title>([^<]*)/.exec(text)?.[1] };
      }),
    );
    const shared = [...Map.groupBy(titles, ({ title }) => title)].filter(([, of]) => of.length > 1);
    expect(
      shared.map(([title, of]) => `${title}: ${of.map((page) => `/${page.address}`).join(", ")}`),
    ).toEqual([]);
  });
});

describe("every file", () => {
  // Hosts read these two and do not serve them.
  const unserved = ["_headers", "_redirects"];
  const files = siteFiles().filter((name) => !name.endsWith(".html") && !unserved.includes(name));

  it.for(files)("%s is served as what it is", async (file) => {
    const { status, type, text } = await ask(siteUrl(file));
    const expected = contentTypes[path.extname(file)];
    expect(expected, `content type for ${path.extname(file)} files, in this test`).toBeDefined();
    expect(status, `status of ${file}`).toBe(200);
    expect(type, `content type of ${file}`).toMatch(expected ?? /./);
    expect(text.length, `length of ${file}`).toBeGreaterThan(0);
    if (file.endsWith(".json")) expect(() => JSON.parse(text) as unknown).not.toThrow();
  });
});

describe("an address that does not exist", () => {
  it.for(["no-such-page/", "no-such-page", "councils/no-such-council/", "no-such-file.csv"])(
    "/%s answers 404",
    async (address) => {
      expect((await ask(siteUrl(address))).status).toBe(404);
    },
  );

  it("is answered by a page of the site", () => {
    expect(pages.filter(({ status }) => status === 404)).toHaveLength(1);
  });
});
