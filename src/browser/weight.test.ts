/** What a first visit costs a reader, compressed as a host compresses it. Nothing is timed. */
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { largestPages, type SitePage } from "./site.ts";
import { named, testBrowser } from "./test-browser.ts";

const kilobyte = 1000;
const open = testBrowser();

interface Loaded {
  readonly url: string;
  readonly type: string;
  readonly body: Buffer;
}

describe("a first visit", () => {
  it.for(named(largestPages()))(
    "to $name weighs 60 kB or less, 10 kB of it script",
    async (page) => {
      const loaded = await firstVisit(page);
      const list = loaded.map(({ url, body }) => `${compressed(body)} ${url}`).join("\n");
      expect
        .soft(total(loaded), `bytes of ${page.name}:\n${list}`)
        .toBeLessThanOrEqual(60 * kilobyte);
      const script = total(loaded.filter(({ type }) => type === "script")) + inlineScript(loaded);
      expect(script, `bytes of script of ${page.name}:\n${list}`).toBeLessThanOrEqual(
        10 * kilobyte,
      );
    },
  );

  it("to the home page weighs 14 kB or less in HTML and CSS", async () => {
    const loaded = await firstVisit({ address: "", status: 200, bytes: 0 });
    const first = loaded.filter(({ type }) => type === "document" || type === "stylesheet");
    const list = first.map(({ url, body }) => `${compressed(body)} ${url}`).join("\n");
    expect(total(first), `bytes of HTML and CSS:\n${list}`).toBeLessThanOrEqual(14 * kilobyte);
  });
});

/** Everything that the page loads before it rests. */
async function firstVisit(page: SitePage): Promise<Loaded[]> {
  await using opened = await open(page);
  await opened.page.waitForLoadState("networkidle");
  // Awaited here: the bodies are gone once the page is closed.
  return await Promise.all(
    opened.responses.map(async (response) => ({
      url: response.url(),
      type: response.request().resourceType(),
      body: await response.body(),
    })),
  );
}

function total(loaded: readonly Loaded[]): number {
  return loaded.reduce((sum, { body }) => sum + compressed(body), 0);
}

/** Fonts and pictures are compressed already: the smaller of the two counts. */
function compressed(body: Buffer): number {
  return Math.min(body.length, gzipSync(body, { level: 9 }).length);
}

/** Script within the page; structured data is in a script element but is none. */
function inlineScript(loaded: readonly Loaded[]): number {
  const html = loaded.find(({ type }) => type === "document")?.body.toString() ?? "";
  const scripts = [...html.matchAll(/<script(?![^>]*(?:src=|json))[^>]*>(.*?)<\/script>/gs)];
  const text = scripts.map(([, script]) => script).join("");
  return text === "" ? 0 : compressed(Buffer.from(text));
}
