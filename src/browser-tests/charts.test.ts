/** What surrounds a chart, in a real browser: reading panel, downloads, embed pages, chosen councils. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { siteDirectory, sitePages } from "../build/site.ts";
import { named, siteUrl, testBrowser } from "./test-browser.ts";

const open = testBrowser();
/** Old addresses that lead to new ones. */
const moved = new Set(
  readFileSync(path.join(siteDirectory, "_redirects"), "utf8")
    .split("\n")
    .map((line) => line.split(" ")[0]),
);
const compare = { address: "compare/decided/pounds/cash/", status: 200, bytes: 0 } as const;
/** One of each family of charts, by the word that their ids begin with; what only leads on is no chart. */
const embeds = [
  ...Map.groupBy(
    sitePages().filter(({ address }) => address.startsWith("embed/") && !moved.has(`/${address}`)),
    ({ address }) => address.split(/[/-]/)[1],
  ).values(),
].flatMap((family) => family.slice(0, 1));
const broad = { viewport: { width: 1280, height: 900 } };

const marks = (page: Page) => page.locator("figure:has(reading-panel) .broad svg a");
const panel = (page: Page) => page.locator("reading-panel output").first().innerText();
const nameOf = (page: Page, index: number) => marks(page).nth(index).getAttribute("aria-label");

describe("the reading panel", () => {
  it("follows focus and arrow keys, and Escape clears it", async () => {
    await using opened = await open(compare, broad);
    const { page } = opened;
    await marks(page).first().focus();
    expect(await panel(page)).toContain(await nameOf(page, 0));
    await page.keyboard.press("ArrowDown");
    expect(await panel(page)).toContain(await nameOf(page, 1));
    await page.keyboard.press("Home");
    expect(await panel(page)).toContain(await nameOf(page, 0));
    await page.keyboard.press("Escape");
    expect(await panel(page)).toBe("");
    await marks(page).nth(1).hover();
    expect(await panel(page)).toContain(await nameOf(page, 1));
    expect(await page.locator(".broad svg").first().getAttribute("aria-label")).toContain(
      "Arrow keys",
    );
  });

  it("says the same beside the mark that is pointed at, until the pointer leaves or Escape", async () => {
    await using opened = await open(compare, broad);
    const { page } = opened;
    const tip = page.locator(".mark-tip");
    await marks(page).nth(1).hover();
    expect(await tip.innerText()).toBe(await nameOf(page, 1));
    const [box, mark] = [await tip.boundingBox(), await marks(page).nth(1).boundingBox()];
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(broad.viewport.width);
    expect(Math.abs((box?.y ?? 0) - (mark?.y ?? 0))).toBeLessThan(100);
    await page.keyboard.press("Escape");
    expect(await tip.count()).toBe(0);
    await marks(page).first().hover();
    await page.locator("h1").hover();
    expect(await tip.count()).toBe(0);
  });

  it("stays in the window of a phone while its chart does", async () => {
    const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };
    await using opened = await open(compare, phone);
    const { page } = opened;
    const mark = page.locator(".narrow svg a").first();
    await mark.scrollIntoViewIfNeeded();
    await mark.tap();
    const box = await page.locator("reading-panel").first().boundingBox();
    expect(box?.height).toBeGreaterThan(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
  });

  it("is filled by a first tap, which leads nowhere and puts nothing over the picture; its link does", async () => {
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
    await using opened = await open(compare, phone);
    const { page } = opened;
    const mark = page.locator(".narrow svg a").first();
    await mark.tap();
    expect(await page.locator(".mark-tip").count()).toBe(0);
    expect(await panel(page)).toContain(await mark.getAttribute("aria-label"));
    expect(page.url()).toBe(siteUrl(compare.address));
    const way = page.locator("reading-panel a").first();
    expect(await way.getAttribute("href")).toBe(await mark.getAttribute("href"));
    await way.tap();
    await page.waitForURL((url) => url.href !== siteUrl(compare.address));
  });

  it.for([
    "explore/purpose/home-to-school-transport/",
    "explore/pot/reserve/",
    "compare/spending/per-child/",
  ])("is filled by a tap between the name and the value of a row, on /%s", async (address) => {
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
    await using opened = await open({ ...compare, address }, phone);
    const { page } = opened;
    const row = page.locator("figure:has(reading-panel) .narrow svg a:has(text + text)").last();
    await row.scrollIntoViewIfNeeded();
    const name = await row.locator("text").first().boundingBox();
    const value = await row.locator("text").last().boundingBox();
    const between = ((name?.x ?? 0) + (name?.width ?? 0) + (value?.x ?? 0)) / 2;
    await page.touchscreen.tap(between, (name?.y ?? 0) + (name?.height ?? 0) / 2);
    expect(await panel(page)).toContain(await row.getAttribute("aria-label"));
  });

  it("has a ring around a row that reaches into no other", async () => {
    const phone = { viewport: { width: 360, height: 740 } };
    await using opened = await open({ ...compare, address: "compare/spending/per-child/" }, phone);
    const rings = await opened.page
      .locator(".narrow svg.beside a:has(text + text) .reach")
      .evaluateAll((all) =>
        all.map((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return { top: top - 2, bottom: bottom + 2 };
        }),
      );
    expect(rings.length).toBeGreaterThan(2);
    rings.slice(1).forEach(({ top }, index) => {
      expect(top).toBeGreaterThanOrEqual(rings[index]?.bottom ?? 0);
    });
  });

  it("reads out several small pictures together, each one stop of the Tab key", async () => {
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
    const services = { ...compare, address: "councils/birmingham/services/" };
    await using opened = await open(services, phone);
    const { page } = opened;
    const pictures = page.locator("figure figure svg:visible");
    const stops = await pictures.evaluateAll((all) =>
      all.map((picture) => picture.querySelectorAll('a[tabindex="0"]').length),
    );
    expect(stops.length).toBeGreaterThan(1);
    expect(new Set(stops)).toEqual(new Set([1]));
    const mark = pictures.last().locator("a").nth(2);
    await mark.tap();
    const read = await panel(page);
    expect(read).toContain(await mark.getAttribute("aria-label"));
    expect(read).toContain(await mark.getAttribute("data-detail"));
  });
});

describe("a chart taken away", () => {
  it.for([
    { address: compare.address, file: /^totals-.*\.png$/ },
    { address: "timeline/south-west/", file: /^timeline-south-west\.png$/ },
    { address: "flow/bristol/", file: /^flow-bristol\.png$/ },
    { address: "compare/birmingham/bristol/", file: /^pair-birmingham-and-bristol\.png$/ },
  ])("becomes a PNG on /$address", async ({ address, file }) => {
    await using opened = await open({ ...compare, address }, broad);
    const { page } = opened;
    await page.getByText("Share or download").first().click();
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "PNG" }).first().click(),
    ]);
    expect(saved.suggestedFilename()).toMatch(file);
    expect(await page.locator("save-png output").first().innerText()).toBe("Saved.");
    expect(opened.incidents).toEqual([]);
  });

  it("has every family of charts among those that are tested here", () => {
    const families = embeds.map(({ address }) => address.split(/[/-]/)[1]);
    expect(families).toEqual([
      "balance",
      "explore",
      "flow",
      "indicator",
      "main",
      "newness",
      "pair",
      "proportion",
      "served",
      "spending",
      "standing",
      "timeline",
      "totals",
      "years",
    ]);
  });

  it.for(named(embeds))("stands alone on $name and tells its height", async (embed) => {
    await using opened = await open(embed, broad);
    const { page } = opened;
    expect(await page.locator('meta[name="robots"]').getAttribute("content")).toBe("noindex");
    const heard = page.evaluate(
      (address) =>
        new Promise<unknown>((done) => {
          addEventListener("message", ({ data }) => {
            done(data);
          });
          const frame = document.createElement("iframe");
          frame.src = address;
          document.body.append(frame);
        }),
      siteUrl(embed.address),
    );
    expect(await heard).toEqual({
      type: "council-funding-height",
      chart: embed.address.split("/")[1],
      height: expect.any(Number) as number,
    });
  });
});

describe("chosen councils", () => {
  const status = (page: Page) => page.locator("choose-councils output").innerText();
  const rows = (page: Page) => page.locator("tr[data-council]:not([hidden])").count();

  it("redraw chart and table, go into the address, and come back from it", async () => {
    await using opened = await open(compare, broad);
    const { page } = opened;
    const [all, before] = [await rows(page), await marks(page).count()];
    await page.locator("choose-councils input").first().uncheck();
    await expect.poll(() => rows(page)).toBe(all - 1);
    expect(await marks(page).count()).toBeLessThan(before);
    const address = page.url();
    expect(address).toMatch(/\?councils=[a-z-]+(,[a-z-]+)*$/);
    await page.reload();
    await expect.poll(() => rows(page)).toBe(all - 1);
    expect(page.url()).toBe(address);
    const left = await page.locator("choose-councils label").first().innerText();
    expect(await page.locator("h1").innerText()).not.toContain(left);
    await page.goBack();
    await expect.poll(() => rows(page)).toBe(all);
    expect(await page.locator("h1").innerText()).toContain(left);
    expect(opened.incidents).toEqual([]);
  });

  it("of a bad address are all of them, and it says why", async () => {
    await using opened = await open({
      ...compare,
      address: `${compare.address}?councils=atlantis`,
    });
    await expect.poll(() => status(opened.page)).toContain("names “atlantis”, which is none here");
    expect(await rows(opened.page)).toBeGreaterThan(1);
  });

  it("load no chart library before they are asked for", async () => {
    await using opened = await open(compare, broad);
    await opened.page.waitForLoadState("networkidle");
    const scripts = await opened.page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name),
    );
    expect(scripts.filter((name) => name.includes("redraw"))).toEqual([]);
  });
});
