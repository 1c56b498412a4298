/** Every page and file answers as what it is, and everything that a page links to exists. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseHTML } from "../site/plain-nodes.ts";
import { describe, expect, it, test } from "vitest";
import { ask, deadLinks } from "./links.ts";
import { siteDirectory, siteFiles, sitePages } from "../build/site.ts";
import { structureProblems } from "./structure.ts";
import { siteUrl } from "./test-browser.ts";

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

/** What of the navigation an address lies in. The page of a flow, and exploring, are none of its parts. */
const parts: readonly (readonly [RegExp, string])[] = [
  [/^(compare\/|councils\/[^/]+\/briefing\/.)/, "Compare"],
  [/^(councils|decisions|figures)\/|^flow\/./, "Councils"],
  [/^timeline\//, "Timeline"],
  [/^(how-we-know|method|checks|data|changes)\//, "How we know"],
  [/^(search|a-to-z)\//, "Search"],
];

describe("every page", () => {
  it("answers, and has what every page must have", async () => {
    const asked = pages.map(async ({ address, status }) => {
      const answer = await ask(siteUrl(address));
      const wrong = answer.status === status ? [] : [`answers ${answer.status}`];
      return [...wrong, ...answer.faults].map((fault) => `/${address}: ${fault}`);
    });
    expect((await Promise.all(asked)).flat()).toEqual([]);
  });

  it("links only to what exists", async () => {
    expect(await deadLinks(pages)).toEqual([]);
  });

  it("lights that part of the navigation in which it lies, or none", async () => {
    for (const { address, status } of pages) {
      if (status !== 200 || address.startsWith("embed/")) continue;
      const { text } = await ask(siteUrl(address));
      const [, lit = ""] = /aria-current="true"[^>]*>\s*([^<]*?)\s*</.exec(text) ?? [];
      const part = parts.find(([lies]) => lies.test(address));
      expect(lit, `/${address}`).toBe(part?.[1] ?? "");
    }
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

  const kinds = [...Map.groupBy(files, (file) => path.extname(file))];

  it.for(kinds)("%s is served as what it is", async ([kind, [first = ""]]) => {
    const { status, type } = await ask(siteUrl(first));
    const expected = contentTypes[kind];
    expect(expected, `content type for ${kind} files, in this test`).toBeDefined();
    expect(status, `status of ${first}`).toBe(200);
    expect(type, `content type of ${first}`).toMatch(expected ?? /./);
  });

  it("holds something, and JSON where it says so", () => {
    const texts = files.map(
      (name) => [name, readFileSync(path.join(siteDirectory, name))] as const,
    );
    expect(texts.filter(([, bytes]) => bytes.length === 0).map(([name]) => name)).toEqual([]);
    for (const [name, bytes] of texts.filter(([one]) => one.endsWith(".json")))
      expect(() => JSON.parse(bytes.toString()) as unknown, name).not.toThrow();
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

test.each([
  ["<h1>A</h1><h3>B</h3>", 'h3 "B" follows h1; no level may be skipped'],
  ["<h1>A</h1><h1>B</h1>", "found 2 of h1; expected 1"],
  ["<h1></h1>", "h1 is empty; expected words"],
  ["<h1>A</h1><p id=x></p><p id=x></p>", 'id "x" is used 2 times; expected once'],
  ["<h1>A</h1><style>b{}</style>", "the policy lacks the hash of a style"],
  ["<h1>A</h1><p style='color:red'>B</p>", 'p "B" has style; expected none'],
])("a fault of a page is found: %s", (body, fault) => {
  const head = `<meta name="viewport"><meta name="description" content="a"><title>a</title>
    <meta http-equiv="content-security-policy" content="style-src 'self'">`;
  const sound = `<!doctype html><html lang="en-GB"><head>${head}</head><body><main>`;
  const faults = (html: string) => structureProblems(parseHTML(sound + html).document);
  expect(faults("<h1>A</h1>")).toEqual([]);
  expect(faults(body)).toEqual([fault]);
});
