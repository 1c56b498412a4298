import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { redirectPage, redirects, redirectsFile } from "./redirects.ts";

const built = [
  "",
  "charts/flow-bcp.svg",
  "councils/",
  "councils/bcp/",
  "councils/bcp/briefing/",
  "councils/bcp-two/",
  "decisions/bcp-main/",
  "embed/flow-bcp/",
  "embed/timeline-of-bcp/",
  "embed/totals-of-bcp/",
  "embed/totals-of-bcp-two/",
  "figures/bcp/",
];

const moved = (former: Parameters<typeof redirects>[0]) =>
  redirects(former, built).map(({ from, to }) => `${from} ${to}`);

describe("a former id", () => {
  test("of a council leads to all that is the council's, and to nothing else", () => {
    expect(moved([{ id: "bournemouth", table: "councils", now: "bcp" }])).toEqual([
      "councils/bournemouth/ councils/bcp/",
      "councils/bournemouth/briefing/ councils/bcp/briefing/",
      "embed/flow-bournemouth/ embed/flow-bcp/",
      "charts/flow-bournemouth.svg charts/flow-bcp.svg",
      "embed/timeline-of-bournemouth/ embed/timeline-of-bcp/",
      "embed/totals-of-bournemouth/ embed/totals-of-bcp/",
    ]);
  });

  test.each([
    ["decisions", "bcp-main", "decisions/old/ decisions/bcp-main/"],
    ["allocations", "bcp", "figures/old/ figures/bcp/"],
    ["other_amounts", "bcp", "figures/old/ figures/bcp/"],
  ] as const)("in %s leads to its page", (table, now, line) => {
    expect(moved([{ id: "old", table, now }])).toEqual([line]);
  });

  test("of a row without a page leads nowhere", () => {
    expect(moved([{ id: "old", table: "decisions", now: "unbuilt" }])).toEqual([]);
  });
});

test("a page whose place another has taken leads there, once that is built", () => {
  const embed = { from: "embed/order-of-councils/", to: "embed/newness/" };
  expect(redirects([], ["embed/newness/"])).toEqual([embed]);
  expect(redirects([], ["embed/other/"])).toEqual([]);
});

test("hosts read a line for each, below the site's base", () => {
  const all = [{ from: "figures/old/", to: "figures/new/" }];
  expect(redirectsFile(all, "/base/")).toBe("/base/figures/old/ /base/figures/new/ 301\n");
  expect(redirectsFile([], "/base/")).toBe("");
});

test("the page leads on by itself and by its link, and tells search engines where", () => {
  const canonical = "https://site.example/base/figures/new/";
  const { document } = parseHTML(redirectPage("/base/figures/new/", canonical));
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name);
  expect(attribute('meta[http-equiv="refresh"]', "content")).toBe("0; url=/base/figures/new/");
  expect(attribute("main a", "href")).toBe("/base/figures/new/");
  expect(attribute('link[rel="canonical"]', "href")).toBe(canonical);
  expect(attribute('meta[name="robots"]', "content")).toBe("noindex");
  expect(document.querySelectorAll("h1")).toHaveLength(1);
  expect(document.querySelectorAll("script, style, [style]")).toHaveLength(0);
});
