/** What a first visit costs a reader, compressed as a host compresses it. Nothing is timed. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  compressed,
  firstVisit,
  oneTurn,
  plainlyCompressed,
  weights,
  type LoadedFile,
} from "../build/first-visit.ts";
import { largestPages, siteDirectory, siteFiles, sitePages } from "../build/site.ts";
import { named, testBrowser } from "./test-browser.ts";

const kilobyte = 1000;
const home = { address: "", status: 200, bytes: 0 } as const;
const open = testBrowser();

describe("a first visit", () => {
  it.for(named(largestPages()))(
    "to $name weighs 60 kB or less, 10 kB of it script, asked for after it has been painted",
    async (page) => {
      await using opened = await open(page);
      const loaded = await firstVisit(opened);
      const { total, script } = weights(loaded);
      const what = `of ${page.name}:\n${listed(loaded)}`;
      // Pictures are in the page, style too: one answer of the server, and everything can be read.
      const others = loaded.filter(({ type }) => type !== "document" && type !== "script");
      expect
        .soft(
          others.map(({ url }) => url),
          "loaded beside page and script",
        )
        .toEqual([]);
      expect.soft(total, `bytes ${what}`).toBeLessThanOrEqual(60 * kilobyte);
      expect.soft(script, `bytes of script ${what}`).toBeLessThanOrEqual(10 * kilobyte);
      await expectLateScripts(opened.page);
    },
  );

  it("to any page brings all of it before a slow line waits again", () => {
    const files = siteFiles().filter((name) => name.endsWith(".html"));
    expect(files.length).toBeGreaterThan(sitePages().length - 1);
    const late = files
      .map((name) => ({
        name,
        bytes: plainlyCompressed(readFileSync(path.join(siteDirectory, name))),
      }))
      .filter(({ bytes }) => bytes > oneTurn);
    expect(late).toEqual([]);
  });

  it("to the home page weighs 14 kB or less in HTML and CSS", async () => {
    await using opened = await open(home);
    const loaded = await firstVisit(opened);
    expect(weights(loaded).firstView, listed(loaded)).toBeLessThanOrEqual(14 * kilobyte);
  });
});

describe("a request to another host", () => {
  it("is an incident, which fails the test of every page", async () => {
    await using opened = await open(home, { bypassCSP: true });
    expect(opened.incidents).toEqual([]);
    await opened.page.evaluate(() =>
      fetch("https://elsewhere.example/", { mode: "no-cors" }).catch(() => undefined),
    );
    expect(opened.incidents).toContain("request to another host: https://elsewhere.example/");
  });

  it("is refused by the page’s own policy where it is script", async () => {
    await using opened = await open(home);
    const refused = await opened.page.evaluate(
      () =>
        new Promise<string>((done) => {
          document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
            done(effectiveDirective);
          });
          const script = document.createElement("script");
          script.src = "https://elsewhere.example/script.js";
          document.head.append(script);
        }),
    );
    expect(refused).toMatch(/^script-src/);
  });
});

async function expectLateScripts(page: Page): Promise<void> {
  const { paint, scripts } = await page.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    scripts: performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.endsWith(".js"))
      .map(({ startTime }) => startTime),
  }));
  for (const asked of scripts) expect(asked).toBeGreaterThan(paint ?? Infinity);
  const late = await page.locator("script[data-late]").count();
  expect(scripts.length).toBeGreaterThanOrEqual(late);
  expect(await page.locator("script[type=module]").count()).toBe(0);
}

function listed(loaded: readonly LoadedFile[]): string {
  return loaded.map(({ url, body }) => `${compressed(body)} ${url}`).join("\n");
}
