/** What other sites are told of each page: title, description, picture, address; and the site map. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseHTML } from "../site/plain-nodes.ts";
import { describe, expect, it } from "vitest";
import { siteDirectory, siteFiles, sitePages, type SitePage } from "../build/site.ts";
import { siteUrl } from "./test-browser.ts";

const read = (name: string) => readFileSync(path.join(siteDirectory, name));

interface Head {
  readonly address: string;
  readonly noindex: boolean;
  readonly canonical: string;
  readonly title: string;
  readonly description: string;
  /** Open Graph, by its name. */
  readonly graph: Readonly<Record<string, string>>;
}

function headOf({ address, status }: SitePage): Head {
  const file = status === 404 ? "404.html" : `${address}index.html`;
  const [head = ""] = read(file).toString().split("</head>", 1);
  const { document } = parseHTML(`${head}</head></html>`);
  const meta = (name: string) =>
    document.querySelector(`meta[name="${name}"]`)?.getAttribute("content") ?? "";
  const graph = [...document.querySelectorAll('meta[property^="og:"]')].map((tag) => [
    tag.getAttribute("property") ?? "",
    tag.getAttribute("content") ?? "",
  ]);
  return {
    address,
    noindex: meta("robots") === "noindex" || status === 404,
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "",
    title: document.title,
    description: meta("description"),
    graph: Object.fromEntries(graph) as Record<string, string>,
  };
}

const heads = sitePages().map(headOf);
const listed = heads.filter(({ noindex }) => !noindex);
const home = listed.find(({ address }) => address === "")?.canonical ?? "";

/** A file of the site by the whole address that it will have. */
function fileAt(address: string): string {
  expect(address.startsWith(home), `${address} is below ${home}`).toBe(true);
  return address.slice(home.length);
}

describe("every page", () => {
  it("has a description of its own, about as long as is shown", () => {
    // A first sentence is never cut, so one that is a little longer may stand.
    const long = heads.filter(({ description: { length } }) => length < 50 || length > 230);
    expect(long.map(({ address, description }) => `/${address}: ${description}`)).toEqual([]);
    const shared = [...Map.groupBy(heads, ({ description }) => description)];
    expect(shared.filter(([, of]) => of.length > 1).map(([words]) => words)).toEqual([]);
  });

  it("has the site's own address as its canonical one", () => {
    const base = new URL(siteUrl("")).pathname;
    expect(new URL(home).pathname).toBe(base);
    const wrong = listed.filter(({ address, canonical }) => canonical !== home + address);
    expect(wrong.map(({ address, canonical }) => `/${address}: ${canonical}`)).toEqual([]);
  });

  it("says the same to other sites as to search engines", () => {
    for (const { address, title, description, canonical, graph } of listed)
      expect(graph, `/${address}`).toMatchObject({
        "og:title": title.replace(/ – Council Funding Compared$/, ""),
        "og:description": description,
        "og:url": canonical,
        "og:locale": "en_GB",
        "og:image:width": "1200",
        "og:image:height": "630",
      });
  });

  it("has a picture that is there, of the size it says, with words for it, under 60 kB", () => {
    for (const { address, graph } of listed) {
      expect(graph["og:image:alt"]?.length ?? 0, `words on /${address}`).toBeGreaterThan(20);
      const png = read(fileAt(graph["og:image"] ?? ""));
      expect(png.toString("latin1", 1, 4)).toBe("PNG");
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], address).toEqual([1200, 630]);
      expect(png.length, graph["og:image"]).toBeLessThan(60_000);
    }
  });
});

it("no picture is made for nothing", () => {
  const used = new Set(listed.map(({ graph }) => fileAt(graph["og:image"] ?? "")));
  const made = siteFiles().filter((name) => name.startsWith("cards/"));
  expect(made.filter((name) => !used.has(name))).toEqual([]);
});

describe("an embed", () => {
  it("is no page of its own to search engines: it points to the page that shows it", () => {
    const embeds = heads.filter(
      ({ address, title }) => address.startsWith("embed/") && !/has a new address/.test(title),
    );
    expect(embeds.length).toBeGreaterThan(0);
    const pages = new Set(listed.map(({ canonical }) => canonical));
    expect(embeds.filter(({ noindex, canonical }) => !noindex || !pages.has(canonical))).toEqual(
      [],
    );
  });
});

describe("the site map", () => {
  const map = read("sitemap-0.xml").toString();

  it("lists every page for search engines, and no other", () => {
    const found = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    expect(found.sort()).toEqual(listed.map(({ canonical }) => canonical).sort());
  });

  it("dates pages by the changes to the data alone", () => {
    const changes = read("data/changes.csv").toString();
    const dates = [...map.matchAll(/<lastmod>(.{10})[^<]*<\/lastmod>/g)].map(
      ([, day]) => day ?? "",
    );
    expect(dates.length).toBeGreaterThan(100);
    expect([...new Set(dates)].filter((day) => !changes.includes(day))).toEqual([]);
  });

  it("is named by robots.txt with its whole address", () => {
    const [, address = ""] = /^Sitemap: (.*)$/m.exec(read("robots.txt").toString()) ?? [];
    expect(siteFiles()).toContain(fileAt(address));
  });
});
