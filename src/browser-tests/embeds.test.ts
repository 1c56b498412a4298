/** A chart in a frame on another site: it fits, hears nothing, and works without script. */
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { parseHTML } from "../site/plain-nodes.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { visit } from "../build/browser.ts";
import { hostHeaders } from "../build/read-headers.ts";
import { sharedBrowser, siteUrl } from "./test-browser.ts";
import { siteDirectory, sitePages } from "../build/site.ts";
import { frameWidth } from "../site/charts/sizes.ts";
import { ask } from "./links.ts";
import { readPaper, says } from "./paper.ts";

let other: Server | undefined;
let body = "";

beforeAll(async () => {
  other = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><title>Another site</title>${body}`);
  });
  await new Promise<void>((done) => other?.listen(0, "localhost", done));
});

afterAll(() => other?.close());

/** The lines that a page offers to copy, with the address of the site under test. */
async function snippets(chart: string): Promise<{ frame: string; fit: string }> {
  const { text } = await ask(siteUrl("compare/decided/pounds/cash/"));
  const { document } = parseHTML(text);
  const line = (id: string) => document.getElementById(`${chart}-${id}`)?.textContent ?? "";
  const published = new URL(
    document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "",
  ).origin;
  const here = new URL(siteUrl("")).origin;
  const own = (id: string) => line(id).replaceAll(published, here);
  return { frame: own("frame"), fit: own("fit") };
}

const chart = "totals-decided-pounds-cash";

async function elsewhere(html: string, options: Parameters<typeof visit>[2] = {}) {
  body = html;
  const { port } = other?.address() as AddressInfo;
  return visit(await sharedBrowser(), `http://localhost:${port}/`, options);
}

const heights = (page: Page) =>
  page.locator("iframe").evaluateAll((frames) => frames.map(({ clientHeight }) => clientHeight));
const widthOfFrame = (page: Page) =>
  page
    .locator("iframe")
    .first()
    .evaluate(({ clientWidth }) => clientWidth);
const innerWidth = (page: Page) =>
  page
    .locator("iframe")
    .first()
    .contentFrame()
    .locator("html")
    .evaluate(() => window.innerWidth);
const inner = (page: Page) =>
  page
    .locator("iframe")
    .first()
    .contentFrame()
    .locator("html")
    .evaluate((html) => Math.ceil(html.getBoundingClientRect().height));

let given: Map<string, string> | undefined;

/** The line that the site gives for each chart, with the address of the site under test, by its id. */
function linesGiven(): Map<string, string> {
  return (given ??= readLines());
}

function readLines(): Map<string, string> {
  const pages = sitePages().filter(({ status }) => status === 200);
  const all = pages.flatMap(({ address }) => {
    const text = readFileSync(`${siteDirectory}/${address}index.html`, "utf8");
    if (!text.includes('-frame"')) return [];
    const { document } = parseHTML(text);
    const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "/";
    return [...document.querySelectorAll('code[id$="-frame"]')].map((code) => {
      const { origin } = new URL(canonical);
      const line = (code.textContent ?? "").replaceAll(origin, new URL(siteUrl("")).origin);
      return [code.id.replace(/-frame$/, ""), line] as const;
    });
  });
  return new Map(all);
}

/** The height that the line of each chart gives a broad frame. */
function heightsGiven(): Map<string, number> {
  const height = (line: string) => Number(/ height="(\d+)"/.exec(line)?.[1]);
  return new Map([...linesGiven()].map(([id, line]) => [id, height(line)] as const));
}

describe("a framed chart", () => {
  it("fits the height that its line gives", async () => {
    const all = heightsGiven();
    expect(all.size).toBeGreaterThan(50);
    // Script adds the same to all charts of a family: without it the tallest of each stands for the rest.
    const families = Map.groupBy(all, ([id]) => /^[a-z]+/.exec(id)?.[0]);
    const tallest = [...families.values()].flatMap((own) =>
      own.toSorted(([, one], [, other]) => other - one).slice(0, 1),
    );
    expect(tallest.length).toBeGreaterThan(5);
    for (const [javaScriptEnabled, asked] of [
      [true, all],
      [false, tallest],
    ] as const) {
      const viewport = { width: frameWidth, height: 600 };
      await using opened = await elsewhere("", { javaScriptEnabled, viewport });
      for (const [id, height] of asked) {
        await opened.page.goto(siteUrl(`embed/${id}/`));
        const box = await opened.page.locator("html").boundingBox();
        const what = `${id} in ${height}, ${javaScriptEnabled ? "with" : "without"} script`;
        expect.soft(box?.height, what).toBeLessThanOrEqual(height);
        expect.soft(box?.height, what).toBeGreaterThan(height - 260);
      }
    }
  });

  it("fits a page of any breadth without script", async () => {
    const lines = [...linesGiven()].filter((_, index) => index % 9 === 0);
    expect(lines.length).toBeGreaterThan(5);
    await using opened = await elsewhere("", { javaScriptEnabled: false });
    for (const [id, line] of lines) {
      body = line;
      await opened.page.reload();
      for (const width of [300, 360, 480, 600, 700, 760, 800, 1200]) {
        await opened.page.setViewportSize({ width, height: 700 });
        // A frame may be told of its new width later than the page around it.
        await expect.poll(() => innerWidth(opened.page)).toBe(await widthOfFrame(opened.page));
        const [height = 0] = await heights(opened.page);
        const needed = await inner(opened.page);
        const what = `${id} in ${height}, in a page of ${width} px`;
        expect.soft(needed, what).toBeLessThanOrEqual(height);
        expect.soft(needed, what).toBeGreaterThan(height - 700);
      }
    }
  });

  it("is printed with the page around it", async () => {
    const { frame } = await snippets(chart);
    const far = '<p style="height: 3000px">Far above</p>';
    await using opened = await elsewhere(far + frame, { javaScriptEnabled: false });
    const words = await opened.page.frameLocator("iframe").locator("h1").innerText();
    const paper = await readPaper(await opened.page.pdf({ format: "A4" }));
    expect(says(paper, words), words).toBe(true);
  });

  it("becomes as tall as it says, and again when its width changes", async () => {
    const { frame, fit } = await snippets(chart);
    const [headersOf, own] = [hostHeaders(), new URL(siteUrl("")).host];
    const headers = ({ host, pathname }: URL) => (host === own ? headersOf(pathname) : {});
    const viewport = { width: 1000, height: 900 };
    await using opened = await elsewhere(frame + fit, { viewport, headers });
    const { page } = opened;
    const shown = page.frameLocator("iframe").locator(".broad svg");
    await shown.waitFor();
    await expect.poll(() => heights(page)).toEqual([await inner(page)]);
    const [broad] = await heights(page);
    expect(frame).not.toContain(`height="${broad}"`);
    await page.setViewportSize({ width: 360, height: 900 });
    await shown.waitFor({ state: "hidden" });
    await expect.poll(() => heights(page)).toEqual([await inner(page)]);
    expect(await heights(page)).not.toEqual([broad]);
    expect(opened.incidents.filter((line) => !line.startsWith("request to another"))).toEqual([]);
  });

  it("does not move a frame that did not speak, nor hears another site", async () => {
    const { frame, fit } = await snippets(chart);
    const still = `<iframe title="Another" srcdoc="Still" height="123"></iframe>`;
    await using opened = await elsewhere(frame + still + fit);
    const { page } = opened;
    await expect.poll(() => heights(page)).toEqual([await inner(page), 123]);
    const before = await heights(page);
    const liar = page.frames().find((one) => one.url() === "about:srcdoc");
    await liar?.evaluate(() => {
      parent.postMessage({ type: "council-funding-height", height: 9999 }, "*");
    });
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    expect(await heights(page)).toEqual(before);
  });

  it("stands whole at its fixed height without script", async () => {
    const { frame, fit } = await snippets(chart);
    const options = { javaScriptEnabled: false, viewport: { width: 1000, height: 900 } };
    await using opened = await elsewhere(frame + fit, options);
    const [height = 0] = await heights(opened.page);
    const main = opened.page.frameLocator("iframe").locator("main");
    const box = await main.boundingBox();
    expect(box?.height ?? Infinity).toBeLessThanOrEqual(height);
    const words = await main.innerText();
    expect(words).toMatch(/data of \d+ \w+ \d{4}/);
    expect(words).toContain("/compare/decided/pounds/cash/");
  });
});
